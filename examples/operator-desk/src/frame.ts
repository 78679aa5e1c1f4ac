import { LOCALES, type Locale } from '@amanat/l10n';
import { el } from './element.ts';
import { instantWords } from './instant-words.ts';
import type { StaffMember } from '@amanat/sdk';
import type { Question } from './screen.ts';
import { wordFor } from './strings/by-locale.ts';
import type { Words } from './strings/words.ts';

const OWN_NAMES: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export interface NavigationItem {
  readonly id: string;
  readonly text: string;
  readonly current: boolean;
  readonly go: () => void;
}

interface Header {
  readonly locale: Locale;
  readonly words: Words;
  readonly speak: (locale: Locale) => void;
  readonly member: StaffMember | undefined;
  readonly navigation: readonly NavigationItem[];
  readonly signOut: () => void;
}

/** What stands above every screen: the name, the language, who is signed in, the ways to go. */
export function headerView({ locale, words, speak, member, navigation, signOut }: Header): HTMLElement {
  return el(
    'header',
    {},
    el('p', { className: 'name' }, words.title),
    navigation.length > 1 &&
      el(
        'nav',
        {},
        navigation.map(({ id, text, current, go }) =>
          el('button', { type: 'button', id, onclick: go, ariaCurrent: current ? 'page' : null }, text),
        ),
      ),
    el(
      'div',
      { className: 'languages', role: 'group', ariaLabel: words.language },
      LOCALES.map((each) =>
        el(
          'button',
          {
            type: 'button',
            id: `speak-${each}`,
            lang: each,
            ariaPressed: String(each === locale),
            onclick: () => speak(each),
          },
          OWN_NAMES[each],
        ),
      ),
    ),
    member &&
      el(
        'div',
        { className: 'member' },
        el(
          'p',
          {},
          el('strong', {}, member.name),
          ` · ${member.roles.map((role) => wordFor(words.roles, role)).join(', ')}`,
          el('br'),
          el(
            'span',
            { className: 'meta' },
            member.expiresAt === null
              ? words.signIn.noEnd
              : words.signIn.until(instantWords(locale, member.expiresAt)),
          ),
        ),
        el('button', { type: 'button', id: 'sign-out', onclick: signOut }, words.signIn.signOut),
      ),
  );
}

/** Asks before a step that cannot be undone; Escape says no. */
export function askInDialog({ title, texts, yes, no }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog: HTMLDialogElement = el(
      'dialog',
      {
        onclose: () => {
          dialog.remove();
          resolve(dialog.returnValue === 'yes');
        },
      },
      el('h2', { id: 'question' }, title),
      texts.map((text) => el('p', {}, text)),
      el(
        'div',
        { className: 'row' },
        el('button', { type: 'button', className: 'primary', onclick: () => dialog.close('yes') }, yes),
        el('button', { type: 'button', autofocus: true, onclick: () => dialog.close('no') }, no),
      ),
    );
    dialog.setAttribute('aria-labelledby', 'question');
    document.body.append(dialog);
    dialog.showModal();
  });
}
