import { el, type Child } from './element.ts';
import { icon } from './icon.ts';

export interface Notice {
  readonly kind: 'problem' | 'done' | 'news';
  readonly text: string;
}

const SIGNS = { problem: 'late', done: 'tick', news: 'mail' } as const;

/** Something to know, by sign, colour and words. It is announced by whoever shows it. */
export const noticeView = ({ kind, text }: Notice, ...more: readonly Child[]): HTMLElement =>
  el('div', { className: `notice ${kind}`, tabIndex: -1 }, icon(SIGNS[kind]), el('p', {}, text), ...more);
