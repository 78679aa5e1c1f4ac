import { el, field } from './element.ts';
import { noticeView } from './notice.ts';
import type { Screen } from './screen.ts';
import type { Words } from './strings/words.ts';

export interface SignInDoor {
  words(): Words;
  redraw(): void;
  announce(text: string): void;
  /** What went wrong, in words; nothing when the person is in. */
  enter(token: string, keep: 'not' | 'in-tab'): Promise<string | undefined>;
}

/** The door: whose token is it? */
export class SignInScreen implements Screen {
  readonly #door: SignInDoor;
  /** Why the person has to come in again. */
  readonly #reasons: ((words: Words) => string)[];
  #keep: 'not' | 'in-tab' = 'not';
  #token = '';
  #error: string | undefined;
  #busy = false;

  constructor(door: SignInDoor, reasons: ((words: Words) => string)[] = []) {
    this.#door = door;
    this.#reasons = reasons;
  }

  title({ signIn }: Words): string {
    return signIn.title;
  }

  focusOn(): string {
    return this.#reasons.length > 0 ? 'title' : 'token';
  }

  draw(): Node {
    const words = this.#door.words();
    const token: HTMLInputElement = el('input', {
      id: 'token',
      type: 'password',
      autocomplete: 'off',
      spellcheck: false,
      value: this.#token,
      oninput: () => (this.#token = token.value),
    });
    token.setAttribute('autocapitalize', 'none');
    return el(
      'div',
      { className: 'sign-in' },
      el('h1', { id: 'title', tabIndex: -1 }, words.signIn.title),
      this.#reasons.map((reason) => noticeView({ kind: 'problem', text: reason(words) })),
      el(
        'form',
        {
          noValidate: true,
          onsubmit: (event) => {
            event.preventDefault();
            void this.#submit();
          },
        },
        field(token, { label: words.signIn.token, hint: words.signIn.tokenHint, error: this.#error }),
        el(
          'fieldset',
          {},
          el('legend', {}, words.signIn.keepQuestion),
          this.#choice('not', words.signIn.keepNot),
          this.#choice('in-tab', words.signIn.keepInTab),
        ),
        el(
          'button',
          { type: 'submit', className: 'primary' },
          this.#busy ? words.loading : words.signIn.submit,
        ),
      ),
    );
  }

  #choice(keep: 'not' | 'in-tab', text: string): HTMLElement {
    const radio = el('input', {
      type: 'radio',
      name: 'keep',
      id: `keep-${keep}`,
      checked: this.#keep === keep,
      onchange: () => (this.#keep = keep),
    });
    return el('label', { className: 'choice' }, radio, el('span', {}, text));
  }

  async #submit(): Promise<void> {
    if (this.#busy) return;
    const { signIn } = this.#door.words();
    const token = this.#token.trim();
    this.#busy = token !== '';
    this.#error = undefined;
    this.#door.redraw();
    this.#error = token === '' ? signIn.empty : await this.#door.enter(token, this.#keep);
    this.#busy = false;
    if (this.#error === undefined) return;
    this.#door.redraw();
    this.#door.announce(this.#error);
    document.getElementById('token')?.focus();
  }
}
