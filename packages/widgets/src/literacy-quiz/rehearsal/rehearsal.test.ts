import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { SCAM_CALL, type Call, type Line } from '@amanat/rules/literacy/scam-call';
import { isAccessible } from '../../element/drawn.test.parts.js';
import { visit, type Visitor } from '../literacy-quiz.test.parts.js';

const [FIRST] = SCAM_CALL.calls as [Call, ...Call[]];
const BEGIN = 'Жаттығуды бастау';
const REPLY = 'Осылай жауап беру';

/** The replies that lead from a line to an end, the shortest way. */
function wayTo(end: 'safe' | 'lost', call: Call, line: Line = call.lines[0]): string[] | undefined {
  for (const reply of line.replies) if (reply.leadsTo === end) return [reply.text.kk];
  for (const reply of line.replies) {
    const { leadsTo } = reply;
    if (typeof leadsTo === 'string') continue;
    const next = call.lines.find(({ id }) => id === leadsTo.line)!;
    const rest = wayTo(end, call, next);
    if (rest) return [reply.text.kk, ...rest];
  }
  return undefined;
}

/** Plays the call in view to an end. */
async function play(visitor: Visitor, call: Call, end: 'safe' | 'lost') {
  const way = wayTo(end, call)!;
  for (const [step, reply] of way.entries()) {
    if (visitor.parts('#question').length === 0) await visitor.press('Жауап беруге көшу');
    await visitor.choose(reply);
    await visitor.press(REPLY);
    if (step + 1 < way.length) await visitor.press('Әңгімені жалғастыру');
  }
}

describe('a swindler’s call to practise on', () => {
  it('says first that it is practice and that nothing is sent', async () => {
    const visitor = await visit({ set: 'scam-call' });
    expect(visitor.text).to.include('Ешкімге қоңырау шалынбайды, ештеңе жіберілмейді және сақталмайды.');
  });

  it('shows who calls and the words, and asks for an answer', async () => {
    const visitor = await visit({ set: 'scam-call' });
    await visitor.press(BEGIN);
    expect(visitor.part('#caller').textContent).to.include(FIRST.caller.kk);
    expect(visitor.part('#now').textContent).to.include(FIRST.lines[0].says.kk);
    expect(visitor.focused?.id).to.equal('now');
    if (FIRST.lines[0].redFlag) await visitor.press('Жауап беруге көшу');
    await visitor.press(REPLY);
    expect(visitor.part('.error').textContent).to.equal('Бір жауапты таңдаңыз');
  });

  it('stops at a sign of fraud and says what it is, before an answer can be given', async () => {
    const visitor = await visit({ set: 'scam-call' });
    await visitor.press(BEGIN);
    const [line] = FIRST.lines;
    const onwards = line.replies.find(({ leadsTo }) => typeof leadsTo !== 'string')!;
    if (line.redFlag) await visitor.press('Жауап беруге көшу');
    await visitor.choose(onwards.text.kk);
    await visitor.press(REPLY);
    expect(visitor.part('#feedback').textContent).to.include(onwards.why.kk);
    expect(visitor.focused?.id).to.equal('feedback');
    await visitor.press('Әңгімені жалғастыру');
    const { leadsTo } = onwards;
    const next = FIRST.lines.find(({ id }) => typeof leadsTo !== 'string' && id === leadsTo.line)!;
    expect(next.redFlag, 'the second line has a sign').not.to.equal(undefined);
    expect(visitor.text).to.include(next.redFlag!.kk);
    expect(visitor.parts('#question').length).to.equal(0);
    await waitUntil(() => visitor.part('[role="status"]').textContent.includes(next.redFlag!.kk));
  });

  it('ends a loss without blame, and lets the same call be tried again', async () => {
    const visitor = await visit({ set: 'scam-call' });
    await visitor.press(BEGIN);
    await play(visitor, FIRST, 'lost');
    expect(visitor.text).to.include('кез келген адамды алдай алады').and.not.include('Дұрыс емес');
    await isAccessible(visitor.quiz);
    await visitor.press('Осы әңгімені қайталау');
    expect(visitor.text).to.include('1-әңгіме');
    expect(visitor.parts('.talk li').length).to.equal(1);
    await play(visitor, FIRST, 'safe');
    expect(visitor.text).to.include('қауіпсіз аяқталды');
    await visitor.press('Келесі әңгіме');
    expect(visitor.text).to.include('2-әңгіме');
  });

  it('ends in numbers that can be called, and keeps nothing', async () => {
    const visitor = await visit({ set: 'scam-call' });
    const kept = localStorage.length;
    await visitor.press(BEGIN);
    for (const call of SCAM_CALL.calls) {
      await play(visitor, call, 'safe');
      await visitor.press(call === SCAM_CALL.calls.at(-1) ? 'Аяқтау' : 'Келесі әңгіме');
    }
    expect(visitor.focused?.id).to.equal('result');
    const numbers = visitor.parts('.steps a').map((link) => link.getAttribute('href'));
    expect(numbers).to.deep.equal(['tel:1459', 'tel:111']);
    expect(localStorage.length).to.equal(kept);
    await isAccessible(visitor.quiz);
  });

  for (const lang of LOCALES)
    it(`is accessible at each turn, ${lang}`, async () => {
      const visitor = await visit({ set: 'scam-call', lang });
      await isAccessible(visitor.quiz);
      await visitor.goOn();
      for (let turn = 0; turn < 6; turn += 1) {
        await isAccessible(visitor.quiz);
        visitor.part('.talk');
        visitor.parts('#question input')[0]?.click();
        await visitor.quiz.updateComplete;
        await visitor.goOn();
      }
    });
});
