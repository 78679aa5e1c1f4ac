import { expect } from 'chai';
import fc from 'fast-check';
import { DONT_KNOW } from '@amanat/rules/literacy/score';
import type { AskedQuestion } from '../asked-question.js';
import { createFacilitator, shareOf, type FacilitatorAction } from './facilitator.model.js';

const text = (words: string) => ({ kk: words, ru: words, en: words });
const question = (id: string, changes: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id,
  kind: 'single',
  stem: text('?'),
  options: [
    { id: 'a', text: text('A'), correct: true },
    { id: 'b', text: text('B') },
  ],
  ...changes,
});
const QUESTIONS = [question('q1'), question('q2')];
const count = (optionId: string, by: -1 | 1 = 1) => ({ type: 'count', optionId, by }) as const;

describe('a group that raises hands', () => {
  it('has its hands counted until the answer is shown, question by question', () => {
    const group = createFacilitator(QUESTIONS);
    const steps: FacilitatorAction[] = [
      count('a'),
      { type: 'start' },
      count('a'),
      count('a'),
      count('b'),
      count('b', -1),
      count('b', -1),
      count(DONT_KNOW),
      count('z'),
      { type: 'next' },
      { type: 'show' },
      count('a'),
    ];
    for (const step of steps) group.dispatch(step);
    expect(group.state).to.deep.equal({
      phase: 'asking',
      index: 0,
      shown: true,
      hands: { q1: { a: 2, b: 0, [DONT_KNOW]: 1 } },
    });
    expect(shareOf(QUESTIONS[0]!, group.state.hands['q1'])).to.deep.equal({ right: 2, all: 3 });
    for (const type of ['next', 'back', 'next', 'show', 'next'] as const) group.dispatch({ type });
    expect(group.state.phase).to.equal('result');
  });

  it('has no share where a hand is not an answer, and where none was raised', () => {
    expect(shareOf(question('m', { kind: 'multiple' }), { a: 3 })).to.equal(undefined);
    expect(shareOf(question('o', { kind: 'order', rightOrder: ['b', 'a'] }), { a: 3 })).to.equal(undefined);
    expect(shareOf(question('q'), { a: 0 })).to.equal(undefined);
    expect(shareOf(question('q'))).to.equal(undefined);
  });

  it('is never counted below none or with more right hands than hands, whatever is pressed', () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant('count' as const),
        optionId: fc.constantFrom('a', 'b', DONT_KNOW, 'z'),
        by: fc.constantFrom<-1 | 1>(-1, 1),
      }),
      fc.record({ type: fc.constantFrom('start' as const, 'show', 'next', 'back') }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const group = createFacilitator(QUESTIONS);
        for (const one of actions) group.dispatch(one);
        for (const asked of QUESTIONS) {
          const share = shareOf(asked, group.state.hands[asked.id]);
          if (share) expect(share.right).to.be.within(0, share.all);
        }
        for (const hands of Object.values(group.state.hands)) {
          for (const hand of Object.values(hands)) expect(hand).to.be.least(0);
        }
        expect(group.state.index).to.be.within(0, QUESTIONS.length - 1);
      }),
    );
  });
});
