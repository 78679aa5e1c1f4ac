import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startTestServer } from '../app.test.parts.js';
import { StartError } from '../start-error.js';
import { readSiteSettings } from './site-settings.js';

const folder = mkdtempSync(join(tmpdir(), 'amanat-sites-'));
let files = 0;
const read = (content: unknown) => {
  const file = join(folder, `${files++}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readSiteSettings({ AMANAT_SITES_FILE: file });
};
const CARD = { 'amanat-hotline-card': { variant: 'compact' } };

describe('settings that an operator keeps for pages', () => {
  it('are none without a file', () => {
    expect(readSiteSettings({}).size).to.equal(0);
  });

  it('are read by config-id', () => {
    expect(read({ 'akimat-abay': { elements: CARD } }).get('akimat-abay')).to.deep.equal(CARD);
  });

  for (const [what, content, says] of [
    ['no object', [], 'a JSON object'],
    ['a config-id of other letters', { Абай: { elements: CARD } }, 'config-ids'],
    ['something besides elements', { a: { elements: CARD, rate: '3' } }, 'only "elements"'],
    ['a tag of others', { a: { elements: { 'other-tag': {} } } }, 'tags of ours'],
    ['an attribute that runs', { a: { elements: { '*': { onclick: 'x' } } } }, 'not onclick'],
    ['another server', { a: { elements: { '*': { endpoint: 'https://else.example' } } } }, 'not endpoint'],
    ['no text', { a: { elements: { '*': { theme: 1 } } } }, 'a text'],
  ] as const)
    it(`are refused with ${what}, at its place`, () => {
      expect(() => read(content)).to.throw(StartError, says);
    });

  it('are answered to any page with the loan terms of today, and 404 to an unknown config-id', async () => {
    const server = await startTestServer({ siteSettings: new Map([['akimat-abay', CARD]]) });
    try {
      const answer = await server.get('/v1/site-settings/akimat-abay');
      const told = (await answer.json()) as { elements: unknown; loanTerms: unknown[] };
      expect(told.elements).to.deep.equal(CARD);
      expect(told.loanTerms.length).to.be.greaterThan(0);
      expect(answer.headers.get('Cache-Control')).to.include('public');
      expect((await server.get('/v1/site-settings/nobody')).status).to.equal(404);
    } finally {
      await server.close();
    }
  });
});
