import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES, type Locale } from '@amanat/l10n';
import { button } from '../../element/button.js';
import { userMessageOf } from '../../element/connection.js';
import { slotOptions } from '../../element/contact/callback-slots.js';
import { CONSENT_STRINGS, consentTerms } from '../../element/contact/consent-terms.js';
import { CONTACT_STRINGS } from '../../element/contact/contact.strings.js';
import { SAFE_HOURS, WHO_MAY_ANSWER } from '../../element/contact/reached-by-phone.js';
import { checkBox, choiceGroup, selectField, textField } from '../../element/controls.js';
import { ELEMENT_STRINGS } from '../../element/element.strings.js';
import { errorSummary } from '../../element/error-summary.js';
import { loadingNotice, problemNotice } from '../../element/problem-notice.js';
import { ASKED, CALL_TOPICS, type Asked, type Problem } from './callback-answers.js';
import type { CallbackAction, CallbackState } from './callback.model.js';
import { CALLBACK_STRINGS } from './callback.strings.js';

/** What every screen of the room is drawn with. */
export interface CallbackView {
  readonly locale: Locale;
  readonly state: CallbackState;
  readonly dispatch: (action: CallbackAction) => void;
  /** The heading of a screen; focus goes there when the screen comes. */
  readonly heading: (content: TemplateResult) => TemplateResult;
  readonly onSend: () => void;
  readonly onLearn: () => void;
  readonly onClose: () => void;
}

/** One of the three steps of questions. */
export function askedView(view: CallbackView, step: Asked): TemplateResult {
  const strings = CALLBACK_STRINGS[view.locale];
  const { problems } = view.state;
  return html`
    <p class="meta"><span>${strings.step(ASKED.indexOf(step) + 1, ASKED.length)}</span></p>
    ${errorSummary(
      view.locale,
      problems.map((problem) => ({ id: problem.field, message: wordsOf(view.locale, problem) })),
    )}
    ${STEPS[step](view)}
  `;
}

const STEPS: Readonly<Record<Asked, (view: CallbackView) => TemplateResult>> = {
  call: callView,
  safety: safetyView,
  consent: consentView,
};

function wordsOf(locale: Locale, problem: Problem): string {
  const [own, contact] = [CALLBACK_STRINGS[locale], CONTACT_STRINGS[locale]];
  switch (problem.code) {
    case 'phone-needed':
      return own.phoneNeeded;
    case 'phone-wrong':
      return contact.phoneWrong;
    case 'slot-taken':
      return contact.slotTaken;
    case 'codeword-long':
      return contact.codewordLong(problem.excess);
    case 'agree-needed':
      return own.agreeNeeded;
  }
}

function messageAt({ locale, state }: CallbackView, field: Problem['field']): string | undefined {
  const problem = state.problems.find((candidate) => candidate.field === field);
  return problem && wordsOf(locale, problem);
}

/** What it is about, which number, and when. */
function callView(view: CallbackView): TemplateResult {
  const { locale, state, dispatch, heading } = view;
  const { answers, slots } = state;
  const strings = CALLBACK_STRINGS[locale];
  const words = CONTACT_STRINGS[locale];
  const isBooked = slots.some(({ start }) => start === answers.slot);
  return html`
    ${heading(html`<span>${strings.lead}</span>`)}
    ${textField({
      id: 'phone',
      label: words.phone,
      hint: words.phoneHint,
      error: messageAt(view, 'phone'),
      inputMode: 'tel',
      // The phone may be somebody else's: it neither offers nor learns a number.
      autocomplete: 'off',
      required: true,
      value: answers.phone,
      onInput: (phone) => dispatch({ type: 'answer', answers: { phone } }),
    })}
    ${choiceGroup({
      id: 'topic',
      label: strings.topic,
      choices: CALL_TOPICS.map((value) => ({ value, label: strings.topics[value] })),
      value: answers.topic,
      onChange: (topic) => dispatch({ type: 'answer', answers: { topic } }),
    })}
    ${
      slots.length > 0
        ? selectField({
            id: 'slot',
            label: words.slot.label,
            hint: words.slot.hint,
            error: messageAt(view, 'slot'),
            placeholder: words.slot.other,
            options: slotOptions(locale, slots),
            value: answers.slot,
            onChange: (slot) => dispatch({ type: 'answer', answers: { slot } }),
          })
        : nothing
    }
    ${
      isBooked
        ? nothing
        : choiceGroup({
            id: 'hours',
            label: strings.when,
            choices: SAFE_HOURS.map((value) => ({ value, label: words.hoursOf[value] })),
            value: answers.safeHours,
            error: messageAt(view, 'hours'),
            onChange: (safeHours) => dispatch({ type: 'answer', answers: { safeHours } }),
          })
    }
    <p class="meta"><span>${strings.nothingKept}</span> <span>${strings.exitLimits}</span></p>
    <div class="actions">
      ${button({ label: strings.next, kind: 'primary', onClick: () => dispatch({ type: 'next' }) })}
      ${button({ label: strings.close, onClick: view.onClose })}
    </div>
  `;
}

/** Who may be there, what may be said to them, and in which language. */
function safetyView(view: CallbackView): TemplateResult {
  const { locale, state, dispatch, heading } = view;
  const { answers } = state;
  const strings = CALLBACK_STRINGS[locale];
  const words = CONTACT_STRINGS[locale];
  return html`
    ${heading(html`<span>${strings.safety}</span>`)}
    ${choiceGroup({
      id: 'who-answers',
      label: words.whoAnswers,
      choices: WHO_MAY_ANSWER.map((value) => ({ value, label: words.whoOf[value] })),
      value: answers.whoMayAnswer,
      onChange: (whoMayAnswer) => dispatch({ type: 'answer', answers: { whoMayAnswer } }),
    })}
    ${checkBox({
      id: 'say-who',
      label: words.sayWho.label,
      hint: words.sayWho.help,
      checked: answers.maySayWhoWeAre,
      onChange: (maySayWhoWeAre) => dispatch({ type: 'answer', answers: { maySayWhoWeAre } }),
    })}
    ${textField({
      id: 'codeword',
      label: strings.codewordOptional,
      hint: words.codeword.hint,
      error: messageAt(view, 'codeword'),
      value: answers.codeword,
      onInput: (codeword) => dispatch({ type: 'answer', answers: { codeword } }),
    })}
    ${choiceGroup({
      id: 'language',
      label: strings.language,
      choices: LOCALES.map((value) => ({ value, label: ELEMENT_STRINGS[value].name })),
      value: answers.language ?? locale,
      onChange: (language) => dispatch({ type: 'answer', answers: { language } }),
    })}
    <div class="actions">
      ${button({ label: strings.next, kind: 'primary', onClick: () => dispatch({ type: 'next' }) })}
      ${button({ label: strings.back, onClick: () => dispatch({ type: 'back' }) })}
    </div>
  `;
}

/** To whom the answers go and for how long, then the tick. */
function consentView(view: CallbackView): TemplateResult {
  const { locale, state, dispatch, heading } = view;
  const { config, agreed } = state;
  const strings = CALLBACK_STRINGS[locale];
  const back = button({ label: strings.back, onClick: () => dispatch({ type: 'back' }) });
  return html`
    ${heading(html`<span>${CONSENT_STRINGS[locale].title}</span>`)}
    ${config.phase === 'loading' ? loadingNotice(locale) : nothing}
    ${
      config.phase === 'failed'
        ? html`${problemNotice(locale, userMessageOf(config.error, locale), view.onLearn)}
            <p><span>${strings.consentNeeds}</span></p>`
        : nothing
    }
    ${
      config.phase === 'ready'
        ? html`
            ${consentTerms(locale, config.config)}
            ${checkBox({
              id: 'agree',
              label: CONSENT_STRINGS[locale].agree,
              hint: strings.withdrawLater,
              error: messageAt(view, 'agree'),
              checked: agreed,
              onChange: (value) => dispatch({ type: 'agree', agreed: value }),
            })}
            <div class="actions">
              ${button({ label: strings.send, kind: 'primary', onClick: view.onSend })} ${back}
            </div>
          `
        : html`<div class="actions">${back}</div>`
    }
  `;
}
