import { html, nothing, type TemplateResult } from 'lit';
import { slotOptions } from '../../element/contact/callback-slots.js';
import { checkBox, choiceGroup, selectField, textField } from '../../element/controls.js';
import { byPhone, SAFE_HOURS, WHO_MAY_ANSWER } from './answers.js';
import { answer, choices, optional, type QuestionParts } from './question.js';
import { channelsFor } from './steps.js';
import { messageAt, type View } from '../view.js';

export { slotLabel } from '../../element/contact/callback-slots.js';

export function channelView(view: View, parts: QuestionParts): TemplateResult {
  const { strings } = view;
  return choiceGroup({
    id: 'channel',
    label: strings.questions.channel,
    question: true,
    choices: choices(channelsFor(parts), strings.channels),
    value: parts.answers.channel,
    error: messageAt(view, parts.problems, 'channel'),
    onChange: (channel) => answer(view, { channel }),
  });
}

/** The number or the address, and what to call the person. */
export function reachView(view: View, { answers, problems }: QuestionParts): TemplateResult {
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
            autocomplete: view.remembers ? 'tel' : 'off',
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
            autocomplete: view.remembers ? 'email' : 'off',
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
      autocomplete: view.remembers ? 'name' : 'off',
      value: answers.name,
      onInput: (name) => answer(view, { name }),
    })}
  `;
}

/** The free hours, day by day, in the native list of the device. */
export function slotView(view: View, { answers, problems, slots }: QuestionParts): TemplateResult {
  const { strings, locale } = view;
  const words = strings.slot;
  const heading = view.heading(html`<span>${strings.questions.slot}</span>`);
  if (slots.length === 0) {
    return html`${heading}
      <p class="notice"><span>${words.full}</span></p>`;
  }
  return html`
    ${heading}
    ${selectField({
      id: 'slot',
      label: words.label,
      hint: words.hint,
      error: messageAt(view, problems, 'slot'),
      placeholder: words.other,
      options: slotOptions(locale, slots),
      value: answers.slot,
      onChange: (slot) => answer(view, { slot }),
    })}
  `;
}

export function hoursView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { questions, hoursOf } = view.strings;
  return choiceGroup({
    id: 'hours',
    label: questions.hours,
    question: true,
    choices: SAFE_HOURS.map((value) => ({ value, label: hoursOf[value] })),
    value: answers.safeHours,
    error: messageAt(view, problems, 'hours'),
    onChange: (safeHours) => answer(view, { safeHours }),
  });
}

/** Who may be there, and what may be said to them. */
export function safetyView(view: View, { answers }: QuestionParts): TemplateResult {
  const { safety, questions } = view.strings;
  const bySms = answers.channel === 'sms';
  const sayWho = bySms ? safety.sayWhoInSms : safety.sayWho;
  return html`
    ${view.heading(html`<span>${questions.safety}</span>`)}
    ${choiceGroup({
      id: 'who-answers',
      label: bySms ? safety.whoReads : safety.whoAnswers,
      choices: WHO_MAY_ANSWER.map((value) => ({ value, label: safety.whoOf[value] })),
      value: answers.whoMayAnswer,
      onChange: (whoMayAnswer) => answer(view, { whoMayAnswer }),
    })}
    ${
      bySms
        ? nothing
        : checkBox({
            id: 'leave-message',
            label: safety.leaveMessage.label,
            hint: safety.leaveMessage.help,
            checked: answers.mayLeaveMessage,
            onChange: (mayLeaveMessage) => answer(view, { mayLeaveMessage }),
          })
    }
    ${checkBox({
      id: 'say-who',
      label: sayWho.label,
      hint: sayWho.help,
      checked: answers.maySayWhoWeAre,
      onChange: (maySayWhoWeAre) => answer(view, { maySayWhoWeAre }),
    })}
  `;
}

export function codewordView(view: View, { answers, problems }: QuestionParts): TemplateResult {
  const { codeword, questions } = view.strings;
  return html`
    ${view.heading(html`<span>${questions.codeword}</span>`)}
    ${textField({
      id: 'codeword',
      label: optional(view, codeword.label),
      hint: codeword.hint,
      error: messageAt(view, problems, 'codeword'),
      value: answers.codeword,
      onInput: (word) => answer(view, { codeword: word }),
    })}
  `;
}
