import type { StaffLegalRequest } from '@amanat/sdk';
import { el, field, type Child } from './element.ts';
import type { Words } from './strings/words.ts';

/** The longest reply that the server takes, in UTF-16 units. */
export const REPLY_MAX_LENGTH = 5000;

/** What is wrong with a reply; nothing when it can be sent. */
export function replyProblem(text: string, { actions }: Words): string | undefined {
  const over = text.trim().length - REPLY_MAX_LENGTH;
  if (text.trim() === '') return actions.replyEmpty;
  return over > 0 ? actions.replyLong(over) : undefined;
}

interface ReplyForm {
  readonly request: StaffLegalRequest;
  readonly words: Words;
  readonly text: string;
  readonly error: string | undefined;
  readonly notice: Child;
  readonly write: (text: string) => void;
  readonly send: (andAnswered: boolean) => void;
}

/** Words to the person, and with them the step to "answered" where it is open. */
export function replyForm({ request, words, text, error, notice, write, send }: ReplyForm): HTMLElement {
  const { actions } = words;
  const control = el('textarea', {
    id: 'reply',
    rows: 6,
    value: text,
    lang: request.language,
    oninput: () => write(control.value),
  });
  const mayAnswer = request.nextSteps?.includes('answered') ?? false;
  return el(
    'section',
    {},
    el('h2', {}, actions.reply),
    notice,
    el(
      'form',
      {
        noValidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          send(false);
        },
      },
      field(control, { label: actions.replyLabel, hint: actions.replyHint, error }),
      el(
        'div',
        { className: 'row' },
        el('button', { type: 'submit', id: 'send', className: 'primary' }, actions.replySend),
        mayAnswer &&
          el(
            'button',
            { type: 'button', id: 'send-answered', onclick: () => send(true) },
            actions.replyAndAnswered,
          ),
      ),
    ),
  );
}
