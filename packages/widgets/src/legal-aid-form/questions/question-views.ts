import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@amanat/l10n';
import { checkBox, choiceGroup, textArea, textField } from '../../element/controls.js';
import { FOR_WHOM, LONGEST, TOPICS } from './answers.js';
import { channelView, codewordView, hoursView, reachView, safetyView, slotView } from './contact-views.js';
import { filesView } from './files-view.js';
import { iinView } from './iin-view.js';
import { needsView } from './needs-view.js';
import { answer, choices, optional, type QuestionParts } from './question.js';
import type { AskedStep } from './steps.js';
import { messageAt, type View } from '../view.js';
import { whereView } from './where-view.js';

/** Past this share of the longest description the remaining characters are counted aloud. */
const COUNTED_FROM = 0.75;

const VIEWS: Readonly<Record<AskedStep, (view: View, parts: QuestionParts) => TemplateResult>> = {
  specialist: specialistView,
  topic: topicView,
  'for-whom': forWhomView,
  relation: relationView,
  where: whereView,
  channel: channelView,
  reach: reachView,
  slot: slotView,
  hours: hoursView,
  safety: safetyView,
  codeword: codewordView,
  story: storyView,
  files: filesView,
  needs: needsView,
  iin: iinView,
};

export function questionView(step: AskedStep, view: View, parts: QuestionParts): TemplateResult {
  return VIEWS[step](view, parts);
}

function specialistView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { specialist, questions } = view.strings;
  return html`
    ${view.heading(html`<span>${questions.specialist}</span>`)}
    ${textField({
      id: 'filled-in-by',
      label: specialist.label,
      hint: specialist.hint,
      error: messageAt(view, problems, 'filled-in-by'),
      required: true,
      value: answers.filledInBy,
      onInput: (filledInBy) => answer(view, { filledInBy }),
    })}
  `;
}

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

function forWhomView(view: View, { answers }: QuestionParts): TemplateResult {
  const { strings } = view;
  return choiceGroup({
    id: 'for-whom',
    label: strings.questions['for-whom'],
    question: true,
    choices: choices(FOR_WHOM, strings.forWhom),
    value: answers.forWhom,
    onChange: (forWhom) => answer(view, { forWhom }),
  });
}

function relationView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { relation, questions } = view.strings;
  return html`
    ${view.heading(html`<span>${questions.relation}</span>`)}
    ${textField({
      id: 'relation',
      label: relation.label,
      hint: relation.hint,
      error: messageAt(view, problems, 'relation'),
      required: true,
      value: answers.relation,
      onInput: (words) => answer(view, { relation: words }),
    })}
    ${checkBox({
      id: 'person-agrees',
      label: relation.agrees.label,
      hint: relation.agrees.help,
      error: messageAt(view, problems, 'person-agrees'),
      checked: answers.personAgrees,
      onChange: (personAgrees) => answer(view, { personAgrees }),
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
