import { html, type TemplateResult } from 'lit';
import { formatPhone, type Locale } from '@amanat/l10n';
import { byPhone, dialable, type Answers } from './answers.js';
import type { RequestStrings } from './request-strings.js';
import type { AskedStep } from './steps.js';
import type { View } from './view.js';
import { districtName, regionName, type Places } from './where-view.js';

interface Row {
  readonly step: AskedStep;
  readonly term: string;
  /** One line each; empty when the question was left out. */
  readonly lines: readonly string[];
}

const said = (...lines: readonly (string | undefined)[]) =>
  lines.map((line) => line?.trim()).filter((line): line is string => Boolean(line));

/** Exactly what will be sent, in the words of the form. */
export function rowsOf(
  answers: Answers,
  strings: RequestStrings,
  locale: Locale,
  places: Places,
): readonly Row[] {
  const { channel, topic, region, district } = answers;
  const { safety, questions, check } = strings;
  const yesNo = (yes: boolean) => (yes ? safety.yes : safety.no);
  const phone = byPhone(channel) ? formatted(answers.phone) : undefined;
  const rows: Row[] = [
    { step: 'topic', term: questions.topic, lines: said(topic && strings.topics[topic].label) },
    {
      step: 'where',
      term: check.place,
      lines: said(regionName(locale, region), districtName(locale, places, region, district), answers.okrug),
    },
    { step: 'channel', term: check.contact, lines: said(channel && strings.channels[channel].label) },
    {
      step: 'reach',
      term: channel === 'receipt' ? strings.reach.nameOnly : questions.reach,
      lines: said(phone, channel === 'email' ? answers.email : undefined, answers.name),
    },
  ];
  if (byPhone(channel)) {
    rows.push({
      step: 'safety',
      term: questions.safety,
      lines: [
        safety.hoursOf[answers.safeHours],
        `${safety.leaveMessage.label}: ${yesNo(answers.mayLeaveMessage)}`,
        `${safety.sayWho.label}: ${yesNo(answers.maySayWhoWeAre)}`,
      ],
    });
  }
  rows.push({ step: 'story', term: questions.story, lines: said(answers.description) });
  return rows;
}

/** As it will be dialled, so that a slip can be seen. */
function formatted(typed: string): string {
  const phone = dialable(typed);
  return phone === undefined ? typed : formatPhone(phone);
}

export function checkView(view: View, answers: Answers, places: Places): TemplateResult {
  const { strings, dispatch, locale } = view;
  const { check } = strings;
  const edit = (step: AskedStep) => () => dispatch({ type: 'edit', step });
  return html`
    ${view.heading(html`<span>${check.title}</span>`)}
    <p class="meta"><span>${check.lead}</span></p>
    <dl class="answers">
      ${rowsOf(answers, strings, locale, places).map(
        ({ step, term, lines }) => html`
          <div class="answer">
            <dt><span>${term}</span></dt>
            <dd>
              ${
                lines.length > 0
                  ? lines.map((line) => html`<span class="answer-line">${line}</span>`)
                  : html`<span class="meta">${check.notSaid}</span>`
              }
            </dd>
            <dd class="edit">
              <button
                type="button"
                class="text-button"
                aria-label="${check.edit}: ${term}"
                @click=${edit(step)}
              >
                ${check.edit}
              </button>
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}
