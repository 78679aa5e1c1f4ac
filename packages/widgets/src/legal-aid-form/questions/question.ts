import { ELEMENT_STRINGS } from '../../element/element.strings.js';
import type { Answers } from './answers.js';
import type { Circumstances } from './circumstances.js';
import type { FieldProblem } from './steps.js';
import type { View } from '../view.js';
import type { Places } from './where-view.js';

/** What a question is drawn from. */
export interface QuestionParts extends Circumstances {
  readonly answers: Answers;
  readonly files: readonly File[];
  readonly problems: readonly FieldProblem[];
  readonly places: Places;
}

/** A choice's texts, by the values that are offered. */
export function choices<Value extends string>(
  values: readonly Value[],
  texts: Readonly<Record<Value, { readonly label: string; readonly help?: string }>>,
) {
  return values.map((value) => ({ value, ...texts[value] }));
}

export const answer = (view: View, answers: Partial<Answers>): void =>
  view.dispatch({ type: 'answer', answers });

/** A label with "(optional)" after it. */
export const optional = (view: View, label: string): string =>
  `${label} (${ELEMENT_STRINGS[view.locale].optional})`;
