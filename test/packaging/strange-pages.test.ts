import { chromium, type Browser, type Page } from '@playwright/test';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { built, serveStrangers, type Strangers } from './strangers-page.ts';

const CARD = '<amanat-hotline-card></amanat-hotline-card>';
const QUIZ = '<amanat-literacy-quiz></amanat-literacy-quiz>';
const CALL = '«111» байланыс орталығы';
const ASK = 'Ақшаңызды қорғай аласыз ба?';

const page = (head: string, body: string, lang = 'kk') =>
  `<!doctype html><html lang="${lang}"><title>-</title>${head}${body}</html>`;
const strict = (files: string, names: string) => ({
  'content-security-policy': `default-src 'none'; script-src ${files}; require-trusted-types-for 'script'; trusted-types ${names}`,
});

describe('On a page of somebody else', () => {
  let browser: Browser;
  let strangers: Strangers;

  beforeAll(async () => {
    const classic = built('amanat-classic.js');
    strangers = await serveStrangers((cdn) => {
      const files = new URL(cdn).origin;
      const module = (file: string) => `<script type="module" src="${cdn}/${file}"></script>`;
      const plain = (attributes = '') => `<script ${attributes} src="${cdn}/amanat-classic.js"></script>`;
      return {
        clean: { html: page('', '') },
        cyrillic: {
          // 1251 writes Cyrillic and « » in one byte; all that this page says is in ASCII.
          html: page(plain(), CARD + QUIZ),
          headers: { 'content-type': 'text/html; charset=windows-1251' },
        },
        merged: {
          html: page('', `${CARD}<script async src="/merged.js"></script>`),
          scripts: {
            'merged.js': `window.before = function () { return 7 } // no semicolon${classic}window.after = before()`,
          },
        },
        guarded: {
          html: page('', `${CARD}<script defer src="/guarded.js"></script>`),
          scripts: { 'guarded.js': `"use strict"\nif (1) {${classic}}\nwindow.after = 7` },
        },
        twice: {
          html: page(plain() + module('amanat.js') + plain('defer'), CARD),
          headers: strict(files, 'amanat'),
        },
        pair: {
          html: page(module('alone/hotline-card.js') + module('alone/literacy-quiz.js'), CARD + QUIZ),
          headers: strict(files, 'amanat amanat-2'),
        },
        version: { html: page(module('alone/literacy-quiz.js?ver=6.8'), QUIZ) },
      };
    });
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser.close();
    await strangers.close();
  });

  async function visit(name: string, check: (visited: Page) => Promise<void>): Promise<void> {
    const visited = await browser.newPage();
    visited.setDefaultTimeout(10_000);
    const problems: string[] = [];
    visited.on('pageerror', ({ message }) => problems.push(message));
    try {
      await visited.goto(strangers.page(name));
      await check(visited);
      expect(problems).to.deep.equal([]);
    } finally {
      await visited.close();
    }
  }
  const sees = (visited: Page, name: string) => visited.getByRole('region', { name }).waitFor();

  it('in windows-1251 the classic script still speaks Kazakh, and leaves no name behind', () =>
    visit('cyrillic', async (visited) => {
      await sees(visited, CALL);
      await sees(visited, ASK);
      await visited.getByRole('button', { name: 'Бастау' }).click();
      await visited.getByText('1-сұрақ, барлығы').waitFor();
      const clean = await browser.newPage();
      await clean.goto(strangers.page('clean'));
      const names = () => Object.getOwnPropertyNames(window);
      const before = new Set(await clean.evaluate(names));
      await clean.close();
      expect((await visited.evaluate(names)).filter((name) => !before.has(name))).to.deep.equal([]);
    }));

  it('the classic script works among merged ones', () =>
    visit('merged', async (visited) => {
      await sees(visited, CALL);
      expect(await visited.evaluate('after')).to.equal(7);
    }));

  it('it works inside of an if, in strict code', () =>
    visit('guarded', async (visited) => {
      await sees(visited, CALL);
      expect(await visited.evaluate('after')).to.equal(7);
    }));

  it('three copies of ours do not disturb each other, where a Trusted Types policy is allowed once', () =>
    visit('twice', (visited) => sees(visited, CALL)));

  it('two files that stand alone work side by side, each with its policy', () =>
    visit('pair', async (visited) => {
      await sees(visited, CALL);
      await sees(visited, ASK);
      await visited.getByRole('button', { name: 'Бастау' }).click();
      await visited.getByText('1-сұрақ, барлығы').waitFor();
    }));

  it('a version that a content system hangs on the address does not matter', () =>
    visit('version', async (visited) => {
      await visited.getByRole('button', { name: 'Бастау' }).click();
      await visited.getByText('1-сұрақ, барлығы').waitFor();
    }));
});
