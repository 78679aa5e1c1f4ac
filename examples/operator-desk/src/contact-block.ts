import { formatPhone, type Locale } from '@amanat/l10n';
import type { StaffLegalRequest } from '@amanat/sdk';
import { carefulMessage } from './careful-message.ts';
import { el, replaceKeepingFocus, type Child } from './element.ts';
import { icon, type IconName } from './icon.ts';
import { instantWords } from './instant-words.ts';
import { contactAction, readContact, type ContactAction, type SafeContact } from './safe-contact.ts';
import type { Words } from './strings/words.ts';

interface Shown {
  readonly request: Pick<StaffLegalRequest, 'contact' | 'language'>;
  readonly locale: Locale;
  readonly words: Words;
  readonly now: () => Date;
}

const rule = (sign: IconName, text: string, strong = false): HTMLElement =>
  el('li', { className: strong ? 'rule strong' : 'rule' }, icon(sign), el('span', {}, text));

/** What must be known before the action, each with a sign and in words, the most dangerous to miss first. */
function rules(contact: SafeContact, { locale, words: { contact: words } }: Shown): HTMLElement[] {
  if (contact.channel === 'receipt') return [rule('stop', words.receipt, true)];
  if (contact.channel === 'unknown') return [rule('stop', words.unknown, true)];
  const codeword =
    contact.codeword === undefined
      ? []
      : [rule('key', `${words.codeword(contact.codeword)} ${words.codewordFirst}`, true)];
  if (contact.channel === 'email')
    return [rule('letter', words.emailOnly), ...codeword, rule('silent', words.mayNotWrite, true)];
  const isCall = contact.channel === 'call';
  const { whoMayAnswer, maySayWhoWeAre } = contact;
  const silence = isCall ? words.mayNotSay : words.mayNotWrite;
  return [
    rule(isCall ? 'phone' : 'mail', isCall ? words.callOnly : words.smsOnly, !isCall),
    ...codeword,
    maySayWhoWeAre ? rule('speech', words.maySay) : rule('silent', silence, true),
    rule('people', (isCall ? words.who : words.whoReads)[whoMayAnswer], whoMayAnswer === 'only-me'),
    ...(isCall ? [leaving(contact.mayLeaveMessage, words)] : []),
    ...(isCall && contact.slot !== undefined
      ? [rule('clock', words.slot(instantWords(locale, contact.slot)), true)]
      : []),
    rule('clock', words.hours[contact.safeHours]),
  ];
}

const leaving = (may: boolean, words: Words['contact']): HTMLElement =>
  may ? rule('mail', words.mayLeave) : rule('stop', words.mayNotLeave);

const inOneLine = (phone: string): string => formatPhone(phone).replaceAll(' ', '\u00a0');

function labelOf(contact: SafeContact, words: Words['contact']): string {
  switch (contact.channel) {
    case 'call':
      return words.call(inOneLine(contact.phone));
    case 'sms':
      return words.sms(inOneLine(contact.phone));
    case 'email':
      return words.email(contact.email);
    case 'receipt':
    case 'unknown':
      return '';
  }
}

function actionView(action: ContactAction, label: string, { locale, words }: Shown): Child {
  if (action.kind === 'reply-here') return false;
  if (action.kind !== 'email' && !action.time.now)
    return [
      // Not a link: nothing to press by mistake, and nothing that a phone would dial.
      el('button', { type: 'button', id: 'reach', className: 'primary', disabled: true }, label),
      el(
        'p',
        { className: 'not-now' },
        icon('clock'),
        words.contact.notNow(instantWords(locale, action.time.next)),
      ),
    ];
  return el('a', { id: 'reach', className: 'button primary', href: action.href, rel: 'noreferrer' }, label);
}

/** How to reach the person, and nothing else than what the person allowed. It looks at the clock by itself. */
export class ContactBlock {
  readonly element = el('section', { className: 'contact' });
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #shown: Shown;
  #wasShut = false;

  constructor(shown: Shown) {
    this.#shown = shown;
    this.#draw();
    this.#timer = setInterval(() => {
      if (this.#isShut() !== this.#wasShut) this.#draw();
    }, 15_000);
    // A device that slept may wake up after the safe hours.
    this.element.addEventListener('click', (event) => {
      if (this.#isShut()) {
        event.preventDefault();
        this.#draw();
      }
    });
  }

  /** Ends its clock. */
  close(): void {
    clearInterval(this.#timer);
  }

  get #contact(): SafeContact {
    return readContact(this.#shown.request.contact);
  }

  #action(text: string): ContactAction {
    return contactAction(this.#contact, this.#shown.now(), text);
  }

  #isShut(): boolean {
    const action = this.#action('');
    return (action.kind === 'call' || action.kind === 'sms') && !action.time.now;
  }

  #draw(): void {
    this.#wasShut = this.#isShut();
    const shown = this.#shown;
    const { contact: words } = shown.words;
    const contact = this.#contact;
    const text = carefulMessage(
      shown.request.language,
      contact.channel === 'receipt' || contact.channel === 'unknown' ? {} : contact,
    );
    const action = this.#action(text);
    replaceKeepingFocus(this.element, [
      el('h2', {}, words.title),
      el('ul', { className: 'rules' }, rules(contact, shown)),
      ...(action.kind === 'sms' || action.kind === 'email'
        ? [
            el(
              'p',
              { className: 'message-text' },
              `${words.text} `,
              el('q', { lang: shown.request.language }, text),
            ),
          ]
        : []),
      el('div', { className: 'reach' }, actionView(action, labelOf(contact, words), shown)),
    ]);
  }
}
