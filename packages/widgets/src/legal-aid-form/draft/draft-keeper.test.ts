import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { anyAnswers } from '../legal-aid-form.test.parts.js';
import { NO_ANSWERS } from '../questions/answers.js';
import { DRAFT_DATABASE, isOnDevice } from '../../element/kept-on-device.js';
import { ASKED_STEPS } from '../questions/steps.js';
import { createDraftKeeper, DRAFT_DAYS, WRONG_WORDS } from './draft-keeper.js';
import { openDraftShelf, type DraftRecord } from './draft-shelf.js';
import { readDraft, writeDraft } from './draft-text.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const TEXT = 'Шотыма тыйым салынды';
/** Enough for a test: the true number is measured by nobody's patience here. */
const rounds = 1000;

describe('A draft on this device', () => {
  let now = Date.parse('2026-11-24T10:00:00Z');
  const page = () => createDraftKeeper({ shelf: openDraftShelf(), now: () => now, rounds });
  afterEach(async () => {
    page().destroy();
    await waitUntil(async () => !(await isOnDevice(DRAFT_DATABASE)));
    now = Date.parse('2026-11-24T10:00:00Z');
  });

  it('leaves no trace where nobody chose it', async () => {
    await page().look();
    expect(await isOnDevice(DRAFT_DATABASE)).to.equal(false);
  });

  it('is opened on the next page by its word, and by no other', async () => {
    await page().keep('қарлығаш', TEXT);
    const next = page();
    await next.look();
    expect(next.state).to.include({ phase: 'locked', left: WRONG_WORDS });
    expect(await next.open('қарлығаш2')).to.equal(undefined);
    expect(next.state).to.include({ phase: 'locked', left: WRONG_WORDS - 1, wrong: true });
    expect(await next.open(' қарлығаш ')).to.equal(TEXT);
    expect(next.state.phase).to.equal('kept');
  });

  it('is none when it was overwritten, and the page ended before it was deleted', async () => {
    await openDraftShelf().write(new Uint8Array(0) as unknown as DraftRecord);
    const next = page();
    await next.look();
    expect(next.state).to.deep.equal({ phase: 'none' });
    await waitUntil(async () => !(await isOnDevice(DRAFT_DATABASE)));
  });

  it('lies there unreadable', async () => {
    await page().keep('қарлығаш', TEXT);
    const record = (await openDraftShelf().read()) as DraftRecord;
    const bytes = new TextDecoder().decode(record.ciphertext);
    expect(bytes).not.to.include('Шотыма');
    expect(JSON.stringify(record)).not.to.include('қарлығаш');
  });

  it('refuses a word that is too short', async () => {
    const keeper = page();
    await keeper.keep(' 123 ', TEXT);
    expect(keeper.state).to.deep.equal({ phase: 'none', problem: 'word-short' });
    expect(await isOnDevice(DRAFT_DATABASE)).to.equal(false);
  });

  it('is destroyed by the fifth wrong word, also when the page is closed in between', async () => {
    await page().keep('қарлығаш', TEXT);
    for (let n = 1; n < WRONG_WORDS; n++) {
      const next = page();
      await next.look();
      await next.open(`қате ${n}`);
    }
    const last = page();
    await last.look();
    expect(last.state).to.include({ phase: 'locked', left: 1 });
    await last.open('тағы қате');
    expect(last.state.phase).to.equal('destroyed');
    await waitUntil(async () => !(await isOnDevice(DRAFT_DATABASE)));
  });

  it('is destroyed at first sight when its day is over', async () => {
    await page().keep('қарлығаш', TEXT);
    now += DRAFT_DAYS * DAY_MS;
    const late = page();
    await late.look();
    expect(late.state.phase).to.equal('none');
    await waitUntil(async () => !(await isOnDevice(DRAFT_DATABASE)));
  });

  it('follows the answers, and the last ones win', async () => {
    const keeper = page();
    await keeper.keep('қарлығаш', 'бірінші');
    void keeper.update('екінші');
    await keeper.update('үшінші');
    const next = page();
    await next.look();
    expect(await next.open('қарлығаш')).to.equal('үшінші');
  });

  it('is not written again by what was under way when it was destroyed', async () => {
    const keeper = page();
    const keeping = keeper.keep('қарлығаш', TEXT);
    keeper.destroy();
    await keeping;
    expect(keeper.state.phase).to.equal('none');
    await waitUntil(async () => !(await isOnDevice(DRAFT_DATABASE)));
  });
});

describe('What a draft says', () => {
  it('is what was answered, but for the hour, which others may have taken', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ASKED_STEPS), (answers, step) => {
        const read = readDraft(writeDraft({ answers, step }));
        const needs = [...answers.needs].sort();
        expect({
          ...read,
          answers: { ...read?.answers, needs: [...(read?.answers.needs ?? [])].sort() },
        }).to.deep.equal({
          answers: { ...answers, needs, slot: '', website: '' },
          step,
        });
      }),
    );
  });

  it('is taken from any text without a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.constant('{"topic":"constructor","needs":5}')),
        (text) => {
          const read = readDraft(text);
          if (read) expect(Object.keys(read.answers).sort()).to.deep.equal(Object.keys(NO_ANSWERS).sort());
        },
      ),
    );
  });
});
