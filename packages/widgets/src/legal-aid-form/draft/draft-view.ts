import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, inKazakhstan } from '@amanat/l10n';
import { button } from '../../element/button.js';
import { textField } from '../../element/controls.js';
import type { View } from '../view.js';
import type { DraftState } from './draft-keeper.js';

export interface DraftParts {
  readonly state: DraftState;
  readonly word: string;
  readonly onWord: (word: string) => void;
  readonly onKeep: () => void;
  readonly onOpen: () => void;
  readonly onErase: () => void;
}

/** What opens below a question: the choice to keep the answers, or that they are kept. */
export function draftOffer(view: View, parts: DraftParts): TemplateResult {
  const { state } = parts;
  const words = view.strings.desk.draft;
  if (state.phase === 'kept') {
    return html`
      <p><span>${words.kept}: </span>${dayOf(view, state.expiresAt)}</p>
      <p class="meta"><span>${words.goesOn}</span> <span>${words.filesNot}</span></p>
      <div class="actions">${button({ label: words.erase, onClick: parts.onErase })}</div>
    `;
  }
  const isKeeping = state.phase === 'keeping';
  return html`
    <p><span>${words.lead}</span></p>
    <p><strong>${words.others}</strong></p>
    ${
      state.phase === 'none' && state.problem === 'not-kept'
        ? html`<p class="notice warn"><span>${words.notKept}</span></p>`
        : nothing
    }
    ${textField({
      id: 'draft-word',
      label: words.word,
      hint: words.wordHint,
      error: state.phase === 'none' && state.problem === 'word-short' ? words.wordShort : undefined,
      autocomplete: 'off',
      value: parts.word,
      onInput: parts.onWord,
    })}
    <p class="meta"><span>${words.filesNot}</span></p>
    <div class="actions">
      ${button({ label: isKeeping ? words.keeping : words.keep, busy: isKeeping, onClick: parts.onKeep })}
    </div>
  `;
}

/** At the entrance, when an earlier page left answers. */
export function draftDoor(view: View, parts: DraftParts): TemplateResult | typeof nothing {
  const { state } = parts;
  const words = view.strings.desk.draft;
  if (state.phase === 'destroyed') return html`<p class="notice warn"><span>${words.destroyed}</span></p>`;
  if (state.phase !== 'locked' && state.phase !== 'opening') return nothing;
  const isOpening = state.phase === 'opening';
  return html`
    <div class="notice draft-door">
      <p><strong>${words.found}</strong></p>
      ${
        state.phase === 'locked'
          ? html`<p class="meta"><span>${words.kept}: </span>${dayOf(view, state.expiresAt)}</p>`
          : nothing
      }
      ${textField({
        id: 'draft-word',
        label: words.enterWord,
        error: state.phase === 'locked' && state.wrong ? words.wrong(state.left) : undefined,
        autocomplete: 'off',
        value: parts.word,
        onInput: parts.onWord,
      })}
      <div class="actions">
        ${button({ label: isOpening ? words.opening : words.open, busy: isOpening, onClick: parts.onOpen })}
        ${isOpening ? nothing : button({ label: words.erase, onClick: parts.onErase })}
      </div>
    </div>
  `;
}

function dayOf({ locale }: View, milliseconds: number): TemplateResult {
  const instant = new Date(milliseconds).toISOString();
  return html`<time datetime=${instant}
    ><span>${formatDate(locale, inKazakhstan(instant).day, 'long')}</span></time
  >`;
}
