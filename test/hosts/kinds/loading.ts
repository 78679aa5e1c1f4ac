import type { Page } from '@playwright/test';
import type { HostPage } from '../host-page.ts';
import { inWindows1251 } from '../windows-1251.ts';

/** As `Asset::moveJsToBody()` of Bitrix: scripts without a type of their own go to the end, unless they say no. */
function moveScriptsToBody(html: string): string {
  const moved: string[] = [];
  const rest = html.replaceAll(/<script([^>]*)>[^]*?<\/script>\n?/g, (script, attributes: string) => {
    const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
    const isMoved =
      (type === undefined || type === 'text/javascript' || type === 'application/javascript') &&
      !attributes.includes('data-skip-moving');
    if (!isMoved) return script;
    moved.push(script);
    return '';
  });
  return rest.replace('</body>', `${moved.join('')}</body>`);
}

const stripAsync = (html: string): string => html.replaceAll('<script async ', '<script ');

const moveTheMouse = async (page: Page): Promise<void> => {
  await page.mouse.move(10, 10);
  await page.mouse.move(40, 40);
};

const ALL = ['card', 'calculator', 'figures', 'quiz', 'form', 'district'] as const;

/** The browser says so itself, whoever asked. */
const UNREACHED = { complaints: /^(Failed to load resource|Access to|Cross-Origin Request Blocked)/ };

/** How our files come onto a page: early, late, twice, moved, delayed, merged, or not at all. */
export const LOADING: Readonly<Record<string, HostPage>> = {
  twice: {},
  'two-versions': { elements: ALL },
  'three-files': { elements: ALL },
  'three-files-classic-first': { elements: ALL },
  alone: { sends: true },
  late: { elements: ALL, visit: (page) => page.waitForTimeout(500) },
  'late-elements': { elements: ALL, visit: (page) => page.waitForTimeout(700) },
  'head-blocking': { elements: ALL },
  'async-classic': {},
  'deferred-classic': { sends: true },
  'document-write': {},
  bitrix: { sends: true, rewrite: moveScriptsToBody },
  'wp-rocket': { sends: true, visit: moveTheMouse },
  'rocket-loader': { sends: true },
  merged: { sends: true },
  'async-stripped': { rewrite: stripAsync },
  'script-removed': { sends: true },
  'script-removed-classic': { sends: true },
  'settings-on-elements': { sends: true },
  places: { sends: true },
  'other-base': { sends: true },
  quirks: { elements: ALL },
  'windows-1251': { elements: ALL, contentType: 'text/html', encode: inWindows1251 },
  'same-origin': { sends: true },
  'server-dead': { elements: ['card', 'calculator', 'quiz', 'form'], leaves: UNREACHED },
  'server-captive': { elements: ['card', 'calculator', 'quiz', 'form'], leaves: UNREACHED },
  'server-stalled': { elements: ['card', 'calculator', 'quiz', 'form'], leaves: UNREACHED },
};

/** A documented limit: there no module runs, and the page's own words stay. */
export const XHTML: HostPage = { contentType: 'application/xhtml+xml' };
