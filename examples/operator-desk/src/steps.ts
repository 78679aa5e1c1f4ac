import type { StaffLegalRequest } from '@amanat/sdk';
import { el, type Child } from './element.ts';
import type { Step } from './request.ts';
import type { Words } from './strings/words.ts';

const ALL_STEPS: readonly Step[] = [
  'triaged',
  'assigned',
  'in-progress',
  'answered',
  'referred-to-111',
  'duplicate',
  'closed',
];

/** There is no way back to work from these. */
export const FINAL_STEPS = ['referred-to-111', 'duplicate', 'closed'] as const;
export type FinalStep = (typeof FINAL_STEPS)[number];
export const isFinal = (step: Step): step is FinalStep => FINAL_STEPS.some((final) => final === step);

/** The steps that the server offers, of those that this desk knows. */
export const offeredSteps = ({ nextSteps = [] }: Pick<StaffLegalRequest, 'nextSteps'>): Step[] =>
  ALL_STEPS.filter((step) => nextSteps.includes(step));

export function stepsView(
  request: StaffLegalRequest,
  words: Words,
  notice: Child,
  take: (step: Step) => void,
): HTMLElement {
  const { actions } = words;
  const steps = offeredSteps(request);
  return el(
    'section',
    {},
    el('h2', {}, actions.steps),
    notice,
    steps.length === 0
      ? el('p', {}, actions.noSteps)
      : [
          el('p', { className: 'hint' }, actions.stepsHint),
          el(
            'ul',
            { className: 'steps' },
            steps.map((step) =>
              el(
                'li',
                {},
                el(
                  'button',
                  {
                    type: 'button',
                    id: `step-${step}`,
                    className: isFinal(step) ? 'final' : '',
                    onclick: () => take(step),
                  },
                  actions.stepTo[step],
                ),
              ),
            ),
          ),
        ],
  );
}
