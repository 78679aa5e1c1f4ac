import type { Locale } from '@amanat/l10n';
import type { StaffLegalRequestQuery } from '@amanat/sdk';
import { el, field } from './element.ts';
import { regionChoices } from './place-names.ts';
import type { Addressee, Status, Topic } from './request.ts';
import type { Words } from './strings/words.ts';

/** What the list is narrowed to; an empty word narrows nothing. */
export interface Filters {
  readonly status: Status | '';
  readonly topic: Topic | '';
  readonly addressee: Addressee | '';
  readonly region: string;
  readonly assignee: 'me' | 'nobody' | '';
  readonly overdue: boolean;
}

export const NO_FILTERS: Filters = {
  status: '',
  topic: '',
  addressee: '',
  region: '',
  assignee: '',
  overdue: false,
};

export function queryOf({
  status,
  topic,
  addressee,
  region,
  assignee,
  overdue,
}: Filters): StaffLegalRequestQuery {
  return {
    ...(status && { status }),
    ...(topic && { topic }),
    ...(addressee && { addressee }),
    ...(region && { region }),
    ...(assignee && { assignee }),
    ...(overdue && { overdue: 'true' }),
  };
}

interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

const choicesOf = <Value extends string>(texts: Readonly<Record<Value, string>>): Choice<Value>[] =>
  (Object.keys(texts) as Value[]).map((value) => ({ value, text: texts[value] }));

function select<Value extends string>(
  id: string,
  label: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  const control = el(
    'select',
    { id, onchange: () => choose(control.value as Value) },
    choices.map(({ value, text }) => el('option', { value, selected: value === chosen }, text)),
  );
  return field(control, { label });
}

export interface FilterForm {
  readonly locale: Locale;
  readonly words: Words;
  readonly filters: Filters;
  /** Nothing is asked of the server before the form is sent: arrows pass over choices. */
  readonly change: (filters: Partial<Filters>) => void;
  readonly apply: () => void;
  readonly clear: () => void;
}

export function filtersView({ locale, words, filters, change, apply, clear }: FilterForm): HTMLFormElement {
  const { list } = words;
  const all: Choice<''> = { value: '', text: list.all };
  const regions = regionChoices(locale).map(({ kato, name }) => ({ value: kato, text: name }));
  const overdue = el('input', {
    type: 'checkbox',
    id: 'filter-overdue',
    checked: filters.overdue,
    onchange: () => change({ overdue: overdue.checked }),
  });
  return el(
    'form',
    {
      className: 'filters',
      ariaLabel: list.filters,
      onsubmit: (event) => {
        event.preventDefault();
        apply();
      },
    },
    select('filter-status', list.status, [all, ...choicesOf(words.statuses)], filters.status, (status) =>
      change({ status }),
    ),
    select('filter-topic', list.topic, [all, ...choicesOf(words.topics)], filters.topic, (topic) =>
      change({ topic }),
    ),
    select(
      'filter-addressee',
      list.addressee,
      [all, ...choicesOf(words.addressees)],
      filters.addressee,
      (addressee) => change({ addressee }),
    ),
    select('filter-region', list.region, [all, ...regions], filters.region, (region) => change({ region })),
    select(
      'filter-assignee',
      list.assignee,
      [
        { value: '', text: list.anyone },
        { value: 'me', text: list.me },
        { value: 'nobody', text: list.nobody },
      ],
      filters.assignee,
      (assignee) => change({ assignee }),
    ),
    el('label', { className: 'choice' }, overdue, el('span', {}, list.overdueOnly)),
    el(
      'div',
      { className: 'row' },
      el('button', { type: 'submit', id: 'apply', className: 'primary' }, list.apply),
      el('button', { type: 'button', id: 'clear', onclick: clear }, list.clear),
    ),
  );
}
