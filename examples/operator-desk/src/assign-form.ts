import { el, field, type Child } from './element.ts';
import type { Words } from './strings/words.ts';

interface AssignForm {
  readonly words: Words;
  readonly assignee: string | undefined;
  readonly me: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly notice: Child;
  readonly write: (name: string) => void;
  readonly assign: (assignee: string | null) => void;
}

/** Who works the request: I, a colleague by name, or whoever takes it from the queue. */
export function assignForm({
  words,
  assignee,
  me,
  name,
  error,
  notice,
  write,
  assign,
}: AssignForm): HTMLElement {
  const { actions } = words;
  const control: HTMLInputElement = el('input', {
    id: 'assignee',
    autocomplete: 'off',
    value: name,
    oninput: () => write(control.value),
  });
  return el(
    'section',
    {},
    el('h2', {}, actions.assign),
    notice,
    el('p', {}, assignee === undefined ? actions.assignedToNobody : actions.assignedTo(assignee)),
    el(
      'div',
      { className: 'row' },
      assignee !== me &&
        el(
          'button',
          { type: 'button', id: 'to-me', className: 'primary', onclick: () => assign(me) },
          actions.toMe,
        ),
      assignee !== undefined &&
        el('button', { type: 'button', id: 'to-queue', onclick: () => assign(null) }, actions.toQueue),
    ),
    el(
      'form',
      {
        noValidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          assign(control.value.trim());
        },
      },
      field(control, { label: actions.toName, error }),
      el('button', { type: 'submit', id: 'to-name' }, actions.toNameSubmit),
    ),
  );
}
