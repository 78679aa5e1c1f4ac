import { html, type TemplateResult } from 'lit';
import { formatPhone } from '@amanat/l10n';
import { regionName } from '../../element/place-fields.js';
import { byPhone, dialable, type Answers } from './answers.js';
import type { Circumstances } from './circumstances.js';
import { slotLabel } from './contact-views.js';
import { bookedSlot, iinDigits, stepsFor, type AskedStep } from './steps.js';
import { fileLabel, type View } from '../view.js';
import { districtName, type Places } from './where-view.js';

interface Row {
  readonly step: AskedStep;
  readonly term: string;
  /** One line each; empty when the question was left out. */
  readonly lines: readonly string[];
}

const said = (...lines: readonly (string | undefined)[]) =>
  lines.map((line) => line?.trim()).filter((line): line is string => Boolean(line));

/** What there is to check. */
export interface CheckParts extends Circumstances {
  readonly answers: Answers;
  readonly files: readonly File[];
  readonly places: Places;
}

/** Exactly what will be sent, in the words of the form, one line a fact. */
export function rowsOf(view: View, parts: CheckParts): readonly Row[] {
  return stepsFor(parts.answers, parts).map((step) => ({
    step,
    term: termOf(step, view, parts),
    lines: linesOf(step, view, parts),
  }));
}

function termOf(step: AskedStep, { strings }: View, { answers }: CheckParts): string {
  if (step === 'where') return strings.check.place;
  if (step === 'channel') return strings.check.contact;
  if (step === 'reach' && answers.channel === 'receipt') return strings.reach.nameOnly;
  return strings.questions[step];
}

function linesOf(step: AskedStep, view: View, parts: CheckParts): readonly string[] {
  const { strings, locale } = view;
  const { answers } = parts;
  switch (step) {
    case 'specialist':
      return said(answers.filledInBy);
    case 'topic':
      return said(answers.topic && strings.topics[answers.topic].label);
    case 'for-whom':
      return [strings.forWhom[answers.forWhom].label];
    case 'relation':
      return said(answers.relation, answers.personAgrees ? strings.relation.agrees.label : undefined);
    case 'where': {
      const { region, district, okrug } = answers;
      return said(regionName(locale, region), districtName(locale, parts.places, region, district), okrug);
    }
    case 'channel':
      return said(answers.channel && strings.channels[answers.channel].label);
    case 'reach':
      return said(addressOf(answers), answers.name);
    case 'slot': {
      const slot = bookedSlot(answers, parts);
      return [slot ? slotLabel(locale, slot) : strings.slot.other];
    }
    case 'hours':
      return [strings.hoursOf[answers.safeHours]];
    case 'safety':
      return safetyLines(view, answers);
    case 'codeword':
      return said(answers.codeword);
    case 'story':
      return said(answers.description);
    case 'files':
      return parts.files.map(({ name, size }) => fileLabel(view, name, size));
    case 'needs': {
      const { languages, of } = strings.needs;
      return [languages[answers.language ?? locale], ...answers.needs.map((need) => of[need])];
    }
    case 'iin':
      return said(iinDigits(answers.iin));
  }
}

function safetyLines({ strings }: View, answers: Answers): readonly string[] {
  const { safety } = strings;
  const fact = (what: string, yes: boolean) => `${what}: ${yes ? safety.yes : safety.no}`;
  const bySms = answers.channel === 'sms';
  const lines = [`${bySms ? safety.whoReads : safety.whoAnswers} ${safety.whoOf[answers.whoMayAnswer]}`];
  if (!bySms) lines.push(fact(safety.leaveMessage.label, answers.mayLeaveMessage));
  lines.push(fact((bySms ? safety.sayWhoInSms : safety.sayWho).label, answers.maySayWhoWeAre));
  return lines;
}

function addressOf({ channel, phone, email }: Answers): string | undefined {
  if (byPhone(channel)) return formatted(phone);
  return channel === 'email' ? email : undefined;
}

/** As it will be dialled, so that a slip can be seen. */
function formatted(typed: string): string {
  const phone = dialable(typed);
  return phone === undefined ? typed : formatPhone(phone);
}

export function checkView(view: View, parts: CheckParts): TemplateResult {
  const { strings, dispatch } = view;
  const { check } = strings;
  const edit = (step: AskedStep) => () => dispatch({ type: 'edit', step });
  return html`
    ${view.heading(html`<span>${check.title}</span>`)}
    <p class="meta"><span>${check.lead}</span></p>
    <dl class="answers">
      ${rowsOf(view, parts).map(
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
