import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@amanat/l10n';
import { checkBox, choiceGroup, textArea, textField } from '../element/controls.js';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { byPhone, CHANNELS, LONGEST, SAFE_HOURS, TOPICS, type Answers } from './answers.js';
import type { AskedStep, FieldProblem } from './steps.js';
import { messageAt, type View } from './view.js';
import { whereView, type Places } from './where-view.js';

export interface QuestionParts {
  readonly answers: Answers;
  readonly problems: readonly FieldProblem[];
  readonly places: Places;
}

/** Past this share of the longest description the remaining characters are counted aloud. */
const COUNTED_FROM = 0.75;

/** A choice's texts, by the values that are offered. */
function choices<Value extends string>(
  values: readonly Value[],
  texts: Readonly<Record<Value, { readonly label: string; readonly help?: string }>>,
) {
  return values.map((value) => ({ value, ...texts[value] }));
}

export function questionView(step: AskedStep, view: View, parts: QuestionParts): TemplateResult {
  switch (step) {
    case 'topic':
      return topicView(view, parts);
    case 'where':
      return whereView(view, parts);
    case 'channel':
      return channelView(view, parts);
    case 'reach':
      return reachView(view, parts);
    case 'safety':
      return safetyView(view, parts);
    case 'story':
      return storyView(view, parts);
  }
}

const answer = (view: View, answers: Partial<Answers>) => view.dispatch({ type: 'answer', answers });

/** A label with "(optional)" after it. */
export const optional = (view: View, label: string) => `${label} (${ELEMENT_STRINGS[view.locale].optional})`;

function topicView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { strings } = view;
  return choiceGroup({
    id: 'topic',
    label: strings.questions.topic,
    question: true,
    choices: choices(TOPICS, strings.topics),
    value: answers.topic,
    error: messageAt(view, problems, 'topic'),
    onChange: (topic) => answer(view, { topic }),
  });
}

function channelView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { strings } = view;
  return choiceGroup({
    id: 'channel',
    label: strings.questions.channel,
    question: true,
    choices: choices(CHANNELS, strings.channels),
    value: answers.channel,
    error: messageAt(view, problems, 'channel'),
    onChange: (channel) => answer(view, { channel }),
  });
}

function reachView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { reach, questions } = view.strings;
  const { channel } = answers;
  return html`
    ${view.heading(html`<span>${channel === 'receipt' ? reach.nameOnly : questions.reach}</span>`)}
    ${
      byPhone(channel)
        ? textField({
            id: 'phone',
            label: reach.phone,
            hint: reach.phoneHint,
            error: messageAt(view, problems, 'phone'),
            inputMode: 'tel',
            autocomplete: 'tel',
            required: true,
            value: answers.phone,
            onInput: (phone) => answer(view, { phone }),
          })
        : nothing
    }
    ${
      channel === 'email'
        ? textField({
            id: 'email',
            label: reach.email,
            hint: reach.emailHint,
            error: messageAt(view, problems, 'email'),
            inputMode: 'email',
            autocomplete: 'email',
            required: true,
            value: answers.email,
            onInput: (email) => answer(view, { email }),
          })
        : nothing
    }
    ${textField({
      id: 'name',
      label: optional(view, reach.name),
      hint: reach.nameHint,
      error: messageAt(view, problems, 'name'),
      autocomplete: 'name',
      value: answers.name,
      onInput: (name) => answer(view, { name }),
    })}
  `;
}

function safetyView(view: View, { answers }: QuestionParts): TemplateResult {
  const { safety, questions } = view.strings;
  return html`
    ${view.heading(html`<span>${questions.safety}</span>`)}
    ${choiceGroup({
      id: 'hours',
      label: safety.hours,
      choices: SAFE_HOURS.map((value) => ({ value, label: safety.hoursOf[value] })),
      value: answers.safeHours,
      onChange: (safeHours) => answer(view, { safeHours }),
    })}
    ${checkBox({
      id: 'leave-message',
      label: safety.leaveMessage.label,
      hint: safety.leaveMessage.help,
      checked: answers.mayLeaveMessage,
      onChange: (mayLeaveMessage) => answer(view, { mayLeaveMessage }),
    })}
    ${checkBox({
      id: 'say-who',
      label: safety.sayWho.label,
      hint: safety.sayWho.help,
      checked: answers.maySayWhoWeAre,
      onChange: (maySayWhoWeAre) => answer(view, { maySayWhoWeAre }),
    })}
  `;
}

/** What to say of the room left for the description; undefined while there is plenty. */
export function roomLeft(view: Pick<View, 'locale' | 'strings'>, description: string): string | undefined {
  const length = description.length;
  if (length < LONGEST.description * COUNTED_FROM) return undefined;
  return view.strings.story.left(formatNumber(view.locale, Math.max(LONGEST.description - length, 0)));
}

function storyView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { story, questions } = view.strings;
  const left = roomLeft(view, answers.description);
  return html`
    ${view.heading(html`<span>${questions.story}</span>`)}
    ${textArea({
      id: 'description',
      label: optional(view, story.label),
      hint: story.hint,
      error: messageAt(view, problems, 'description'),
      // A pasted text is never cut in silence: what is too long is said at the field.
      maxLength: LONGEST.description * 20,
      value: answers.description,
      onInput: (description) => answer(view, { description }),
    })}
    ${left ? html`<p class="meta"><span>${left}</span></p>` : nothing}
  `;
}
