import type { LegalAidState } from './form-state.js';

/** What gets the focus after a change, as a selector in the element; undefined when it stays where it is. */
export function focusAfter(before: LegalAidState, state: LegalAidState): string | undefined {
  if (hasNewProblems(before, state)) return '#errors';
  if (state.files.length < before.files.length && state.screen === 'asking') return '#files';
  if (isMessageWrong(state) && !isMessageWrong(before)) return '#message';
  // The entrance is the element's own.
  if (state.screen === 'start' || placeOf(before) === placeOf(state)) return undefined;
  return '.step > fieldset, #question';
}

/** Where a person is, as far as focus is concerned: a change of it begins at the top of the new screen. */
function placeOf(state: LegalAidState): string {
  if (state.screen === 'asking') return state.step;
  if (state.screen === 'consent' && state.sending.phase === 'refused') return 'refused';
  if (state.screen !== 'status' || state.look.phase !== 'found') return state.screen;
  const { phase } = state.look.withdrawal;
  return phase === 'none' || phase === 'done' ? phase : 'withdrawal';
}

function isMessageWrong(state: LegalAidState): boolean {
  if (state.screen !== 'status' || state.look.phase !== 'found') return false;
  const { sending } = state.look.message;
  return sending.phase === 'idle' && sending.problem !== undefined;
}

function hasNewProblems(before: LegalAidState, state: LegalAidState): boolean {
  if (!('problems' in state) || state.problems.length === 0) return false;
  return !('problems' in before) || before.problems !== state.problems;
}
