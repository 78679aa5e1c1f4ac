import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
import { controlStyles } from './element/controls.styles.js';
import './define/district-profile.js';
import './define/figures.js';
import './define/hotline-card.js';
import './define/legal-aid-form.js';
import './define/literacy-quiz.js';
import './define/microcredit-calculator.js';

/** Looks of what is drawn at once and styled by a piece that comes later: it must not jump then. */
const STYLES_AHEAD: Partial<Record<AmanatTag, CSSResult>> = { 'amanat-legal-aid-form': controlStyles };

/** The tags that can be rendered. */
export type AmanatTag = {
  [Tag in keyof HTMLElementTagNameMap]: Tag extends `amanat-${string}` ? Tag : never;
}[keyof HTMLElementTagNameMap];

export interface RenderOptions<Tag extends AmanatTag> {
  /** Properties that have no attribute, such as `figures`. The page sets the same before the element is defined there. */
  readonly properties?: Partial<HTMLElementTagNameMap[Tag]>;
  /** Inert HTML of the page's own for the inside of the tag, put out as it is. */
  readonly fallback?: string;
}

/**
 * One element as HTML with a declarative shadow root: what it shows before it asks a server, in the language of its
 * `lang` attribute, Kazakh without one. `true` stands for an attribute without a value; `false` and undefined leave it out.
 * Needs `@lit-labs/ssr`. Throws a `TypeError` for a name that can be no attribute.
 * @example
 * ```ts
 * const card = renderElement('amanat-hotline-card', { lang: 'ru' });
 * ```
 */
export function renderElement<Tag extends AmanatTag>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  { properties = {}, fallback = '' }: RenderOptions<Tag> = {},
): string {
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`"${name}" is no name of an attribute`);
    if (value !== undefined && value !== false)
      renderer.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, value] of Object.entries(properties)) renderer.setProperty(name, value);
  renderer.connectedCallback();
  const ahead = STYLES_AHEAD[tag];
  return [
    `<${tag}${renderer.renderAttributes().join('')}>`,
    `<template shadowrootmode="open">`,
    ahead ? `<style>${ahead.cssText}</style>` : '',
    collectResultSync(
      renderer.renderShadow({
        elementRenderers: [LitElementRenderer],
        customElementInstanceStack: [renderer],
        customElementHostStack: [renderer],
        eventTargetStack: [],
        slotStack: [],
        deferHydration: false,
      }) ?? [],
    ),
    `</template>${fallback}</${tag}>`,
  ].join('');
}
