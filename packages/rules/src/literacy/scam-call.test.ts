import { expect } from 'chai';
import type { Call, Line, Reply } from './rehearsal.js';
import { SCAM_CALL } from './scam-call.js';

type End = 'safe' | 'lost';

const isEnd = (leadsTo: Reply['leadsTo']): leadsTo is End => typeof leadsTo === 'string';

/** Every way through a call: the lines it passes and its end. Throws on a line that is not there or comes twice. */
function waysThrough(call: Call): { lines: string[]; end: End }[] {
  const from = (line: Line, passed: string[]): { lines: string[]; end: End }[] => {
    if (passed.includes(line.id)) throw new Error(`${call.id} comes back to ${line.id}`);
    const lines = [...passed, line.id];
    return line.replies.flatMap(({ leadsTo }) => {
      if (isEnd(leadsTo)) return [{ lines, end: leadsTo }];
      const next = call.lines.find(({ id }) => id === leadsTo.line);
      if (!next) throw new Error(`${call.id} leads to ${leadsTo.line}, which it has not`);
      return from(next, lines);
    });
  };
  return from(call.lines[0], []);
}

describe('the rehearsal of scam calls', () => {
  it('has three calls, by phone and in a messenger', () => {
    expect(SCAM_CALL.calls.map(({ id, by }) => [id, by])).to.deep.equal([
      ['post-code', 'phone'],
      ['safe-account', 'phone'],
      ['boss-chat', 'messenger'],
    ]);
  });

  for (const call of SCAM_CALL.calls) {
    describe(call.id, () => {
      it('comes to an end by every way, within its own lines and without turning in a circle', () => {
        expect(call.lines.length).to.be.within(2, 4);
        for (const { lines } of waysThrough(call)) expect(lines.length).to.be.at.most(call.lines.length);
      });

      it('can end in safety and in a loss, and leads to every line', () => {
        const ways = waysThrough(call);
        expect(new Set(ways.map(({ end }) => end))).to.deep.equal(new Set(['safe', 'lost']));
        expect(new Set(ways.flatMap(({ lines }) => lines))).to.deep.equal(
          new Set(call.lines.map(({ id }) => id)),
        );
      });

      it('stops at a red flag before anybody can lose', () => {
        for (const { id, redFlag, replies } of call.lines) {
          if (replies.some(({ leadsTo }) => leadsTo === 'lost')) expect(redFlag, id).not.to.equal(undefined);
        }
        expect(call.lines.filter(({ redFlag }) => redFlag).length).to.be.at.least(2);
      });

      it('lets a person leave safely from every line, but not always by the same button', () => {
        for (const { id, replies } of call.lines) {
          expect(replies.length, id).to.be.within(2, 4);
          expect(
            replies.some(({ leadsTo }) => leadsTo === 'safe'),
            id,
          ).to.equal(true);
          expect(new Set(replies.map((reply) => reply.id)).size, id).to.equal(replies.length);
        }
      });

      it('says after a loss whom to turn to, and scolds nobody', () => {
        const losses = call.lines.flatMap(({ replies }) =>
          replies.filter(({ leadsTo }) => leadsTo === 'lost'),
        );
        for (const { why } of losses) {
          expect(why.kk).to.match(/банкке|102/u);
          expect(why.ru).to.match(/банк|102/u);
          expect(why.en).to.match(/bank|102/u);
        }
        const said = call.lines.flatMap(({ replies }) => replies.map(({ why }) => why));
        for (const { kk, ru, en } of said) {
          expect(kk).not.to.match(/ақымақ|сенгіш|кінәлі/iu);
          expect(ru).not.to.match(/глуп|наивн|винова/iu);
          expect(en).not.to.match(/stupid|naive|your fault/iu);
        }
      });
    });
  }
});
