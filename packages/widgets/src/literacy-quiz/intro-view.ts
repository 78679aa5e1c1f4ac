import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '@amanat/rules';
import type { Answers } from '@amanat/rules/literacy';
import { button } from '../element/button.js';
import { sourceLine } from '../element/source-line.js';
import { aboutQuiz } from './about-quiz.js';
import { QUIZ_STRINGS } from './literacy-quiz.strings.js';
import { placeOf } from './literacy-quiz.model.js';
import type { Printing } from './paper/printing.js';
import type { PieceHost } from './piece.js';
import type { Quiz } from './quiz.js';
import { ROOM_STRINGS } from './quiz-room.strings.js';

/** What the quiz is, before it begins; and where an earlier visit stopped, if the device still knows. */
export function introView(
  host: PieceHost,
  quiz: Quiz,
  parts: {
    left: Answers | undefined;
    /** Whether a place can be kept on this device. */
    keepsPlace: boolean;
    onStart: () => void;
    onResume: () => void;
    /** Somebody else gets the answers too, and this says so. */
    notice: LocalizedText | undefined;
    printing: Printing;
  },
): TemplateResult {
  const locale = host.locale();
  const { questions } = quiz;
  if (questions.length === 0) return html`<p class="notice"><span>${ROOM_STRINGS[locale].empty}</span></p>`;
  return html`
    ${quiz.ownTitle ? nothing : html`<p><span>${QUIZ_STRINGS[locale].intro}</span></p>`}
    ${attributionLine(locale, quiz)}
    ${aboutQuiz(locale, { count: questions.length, keepsPlace: parts.keepsPlace, notice: parts.notice })}
    ${parts.left ? resumeOffer(locale, quiz, { ...parts, left: parts.left }) : startButton(locale, parts)}
    ${host.toChoice ? otherSetButton(locale, host.toChoice) : nothing} ${parts.printing.sheetsButton()}
  `;
}

/** Whose questions these are, where they are not ours. */
export function attributionLine(locale: Locale, { attribution }: Quiz): TemplateResult | typeof nothing {
  if (!attribution) return nothing;
  const { text, source } = attribution;
  return html`<p class="meta">
    <span>${text[locale]}</span> ${source ? sourceLine(locale, source) : nothing}
  </p>`;
}

type Locale = ReturnType<PieceHost['locale']>;

const startButton = (locale: Locale, { onStart }: { onStart: () => void }) =>
  html`<div class="actions">
    ${button({ kind: 'primary', label: ROOM_STRINGS[locale].start, onClick: onStart })}
  </div>`;

function resumeOffer(
  locale: Locale,
  { questions }: Quiz,
  { left, onStart, onResume }: { left: Answers; onStart: () => void; onResume: () => void },
): TemplateResult {
  const strings = ROOM_STRINGS[locale];
  const place = placeOf(questions, left);
  return html`
    <p class="notice"><span>${strings.left}</span></p>
    <div class="actions">
      ${button({
        kind: 'primary',
        label: place < questions.length ? strings.goOnAt(place + 1) : strings.finish,
        onClick: onResume,
      })}
      ${button({ label: strings.startAgain, onClick: onStart })}
    </div>
  `;
}

/** Back to the choice of sets. */
export const otherSetButton = (locale: Locale, onClick: () => void): TemplateResult =>
  html`<button type="button" class="text-button" @click=${onClick}>${ROOM_STRINGS[locale].otherSet}</button>`;
