import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import type { Hotline } from '@amanat/contract';
import { startTestServer } from '../app.test.parts.js';
import { verifiedHotline } from '../services/hotline.js';
import { StartError } from '../start-error.js';
import { readHotline } from './hotline.js';

const words = (text: string) => ({ kk: text, ru: text, en: text });
const VERIFIED = {
  verifiedOn: '2026-11-20',
  source: { title: 'Әкімдіктің хаты', lang: 'kk', url: 'https://akimat.example/111' },
};
const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' }));
const WRITE = { kind: 'telegram', href: 'https://t.me/example', label: words('Telegram') };

describe("an operator's own data of the line", () => {
  let directory = '';
  beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), 'amanat-hotline-'))));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const fileOf = (content: unknown): string => {
    const file = join(directory, 'hotline.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const lineOf = (content: unknown): Hotline => readHotline({ AMANAT_HOTLINE_FILE: fileOf(content) });

  it('is what was verified of 111 when there is no file', () => {
    expect(readHotline({})).to.deep.equal(verifiedHotline());
    const { number, owner, languages, showsOnBill, whatHappens, channels } = readHotline({});
    expect({ number, owner: owner?.kk }).to.deep.equal({
      number: '111',
      owner: '«Азаматтарға арналған үкімет»',
    });
    // No source says any of these.
    expect([languages, showsOnBill, whatHappens, channels]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  it('adds to 111 what the operator has confirmed, under the day and the source of the file', () => {
    const own = {
      ...VERIFIED,
      channels: [WRITE],
      languages: ['kk', 'ru'],
      showsOnBill: false,
      whatHappens: { write: [words('Жазасыз')], call: [words('Сөйлесесіз')] },
    };
    expect(lineOf(own)).to.deep.equal({ ...verifiedHotline(), ...own });
  });

  it('takes hours by the week with days that differ', () => {
    const hours = {
      always: false,
      weekly: WEEK,
      exceptions: [{ on: '2026-12-16' }, { on: '2026-12-31', from: '09:00', to: '13:00' }],
    };
    expect(lineOf({ ...VERIFIED, hours }).hours).to.deep.equal(hours);
  });

  it('says of another number nothing that is true of 111 alone', () => {
    const other = { ...VERIFIED, number: '+7 7172 00 00 00' };
    expect(() => lineOf(other)).to.throw(StartError, /another value at \/name/);
    const whole = {
      ...other,
      name: words('Қабылдау бөлмесі'),
      purpose: words('Сұрақтар'),
      hours: { always: false, weekly: WEEK },
      free: false,
      anonymous: false,
      channels: [],
      topics: [],
      answeredBy: [],
    };
    const { confidential, owner, emergency } = lineOf(whole);
    expect([confidential, owner]).to.deep.equal([undefined, undefined]);
    expect(emergency).to.deep.equal(verifiedHotline().emergency);
  });

  it('says where a file is no JSON, and which is not there', () => {
    expect(() => lineOf('{ "verifiedOn": "2026-11-20", }')).to.throw(StartError, /position 30\b/);
    const gone = { AMANAT_HOTLINE_FILE: join(directory, 'gone.json') };
    expect(() => readHotline(gone)).to.throw(StartError, /no such file[^\n]+gone\.json/);
  });

  it('is read from a file with the mark that some editors put in front', () => {
    expect(lineOf(`\uFEFF${JSON.stringify(VERIFIED)}`).verifiedOn).to.equal(VERIFIED.verifiedOn);
  });

  for (const [what, content] of Object.entries({
    'no JSON': '{',
    'a list': [],
    'no day of verification': { source: VERIFIED.source },
    'no source': { verifiedOn: VERIFIED.verifiedOn },
    'a misspelt field': { ...VERIFIED, chanels: [] },
    'a day that is none': { ...VERIFIED, verifiedOn: '2026-02-30' },
    'a text in two languages': { ...VERIFIED, owner: { kk: 'а', ru: 'а' } },
    'a weekday 0': {
      ...VERIFIED,
      hours: { always: false, weekly: [{ weekday: 0, from: '09:00', to: '18:00' }] },
    },
    'a time 24:00': {
      ...VERIFIED,
      hours: { always: false, weekly: [{ weekday: 1, from: '09:00', to: '24:00' }] },
    },
    'hours both ways': { ...VERIFIED, hours: { always: true, weekly: WEEK } },
    'half an exception': {
      ...VERIFIED,
      hours: { always: false, weekly: WEEK, exceptions: [{ on: '2026-12-16', from: '09:00' }] },
    },
    'an address that runs': { ...VERIFIED, channels: [{ ...WRITE, href: 'javascript:alert(1)' }] },
    'a way that is none': { ...VERIFIED, channels: [{ ...WRITE, kind: 'pigeon' }] },
    'a way that every object has': { ...VERIFIED, channels: [{ ...WRITE, kind: 'constructor' }] },
    'a number of letters': { ...VERIFIED, number: 'POLICE' },
    'a language in words': { ...VERIFIED, languages: ['Қазақша'] },
  }))
    it(`is refused at the start, in one line, with ${what}`, () => {
      expect(() => lineOf(content)).to.throw(StartError, /^AMANAT_HOTLINE_FILE takes [^\n]+$/);
    });

  it('is what everybody is answered with', async () => {
    const server = await startTestServer({ hotline: lineOf({ ...VERIFIED, channels: [WRITE] }) });
    try {
      const answer = (await (await server.get('/v1/hotline')).json()) as Hotline;
      expect(answer.channels).to.deep.equal([WRITE]);
      expect(answer.verifiedOn).to.equal(VERIFIED.verifiedOn);
      expect(answer.owner).to.deep.equal(verifiedHotline().owner);
    } finally {
      await server.close();
    }
  });
});
