// Alone in its file, and so on a page of its own: what other tests have fetched would hide what is fetched here.
import { expect } from 'chai';
import { answerWith } from '../element/drawn.test.parts.js';
import { forgetQuiz, scriptsSoFar, visit, type Visitor } from './literacy-quiz.test.parts.js';

/** Runs without a line, and returns what was asked for all the same. */
async function withoutLine(run: () => Promise<void>): Promise<string[]> {
  const before = scriptsSoFar();
  const asked: string[] = [];
  const putBack = answerWith((url) => {
    asked.push(url);
    return Promise.reject(new TypeError('no line'));
  });
  try {
    await run();
  } finally {
    putBack();
  }
  return [...asked, ...scriptsSoFar().filter((script) => !before.includes(script))];
}

async function answerToTheEnd(visitor: Visitor): Promise<void> {
  for (let question = 0; question < 60 && !visitor.text.includes('Нәтижеңіз'); question += 1) {
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    await visitor.goOn();
  }
}

// A browser notes 250 files, and no more unless it is told.
performance.setResourceTimingBufferSize(5000);

describe('what the quiz fetches', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  const bankFiles = () =>
    scriptsSoFar().flatMap((script) => /rules\/.*\/literacy\/(.*)\.[jt]s/.exec(script)?.[1] ?? []);

  it('is the choice alone, while there is a choice', async () => {
    await visit({ choose: true });
    expect(bankFiles().filter((file) => file.startsWith('bank/'))).to.deep.equal([]);
    expect(scriptsSoFar().join()).not.to.include('quiz-room').and.not.include('rehearsal-room');
  });

  it('is everything of one set before its first question, and nothing of the others', async () => {
    const visitor = await visit({ set: 'stop-credit' });
    expect(bankFiles()).to.include('bank/stop-credit');
    for (const other of [
      'bank/budget',
      'bank/loan',
      'bank/debt',
      'bank/bankruptcy',
      'bank/fraud',
      'scam-call',
    ])
      expect(bankFiles()).not.to.include(other);
    const asked = await withoutLine(async () => {
      await visitor.press('Бастау');
      await answerToTheEnd(visitor);
      expect(visitor.parts('.steps li').length).to.be.at.least(1);
    });
    expect(asked).to.deep.equal([]);
  });

  it('is everything of the rehearsal before its first call', async () => {
    const visitor = await visit({ set: 'scam-call' });
    const asked = await withoutLine(async () => {
      await visitor.press('Жаттығуды бастау');
      for (let turn = 0; turn < 80 && !visitor.text.includes('Жаттығу аяқталды'); turn += 1) {
        const reply = visitor.parts('#question input').at(-1);
        reply?.click();
        await visitor.quiz.updateComplete;
        const onwards = ['Келесі әңгіме', 'Аяқтау'].find((name) =>
          visitor.parts('.actions button').some((button) => button.textContent.trim() === name),
        );
        await (onwards ? visitor.press(onwards) : visitor.goOn());
      }
      expect(visitor.text).to.include('1459').and.include('111');
    });
    expect(asked).to.deep.equal([]);
  });
});
