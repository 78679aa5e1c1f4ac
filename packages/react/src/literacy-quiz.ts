'use client';
// Made by scripts/generate.mjs from the manifest of @amanat/widgets.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type {
  AmanatLocaleChangeEvent,
  NeedHelpEvent,
  QuestionAnsweredEvent,
  QuizFinishedEvent,
  XapiStatementEvent,
} from '@amanat/widgets';
import '@amanat/widgets/define/literacy-quiz';
import { LiteracyQuiz as Element } from '@amanat/widgets/literacy-quiz';

/** A financial-literacy quiz: one question at a time, every answer explained with its source, the result by topic, and at most three next steps. Or a swindler's call to practise on. It works without a network once it is loaded. */
export const LiteracyQuiz = createComponent({
  react: React,
  tagName: 'amanat-literacy-quiz',
  elementClass: Element,
  displayName: 'LiteracyQuiz',
  events: {
    /** An answer was checked: `questionId`, `correct`. */
    onQuestionAnswered: 'amanat-question-answered' as EventName<QuestionAnsweredEvent>,
    /** The last answer was checked: `score`, `max`. */
    onQuizFinished: 'amanat-quiz-finished' as EventName<QuizFinishedEvent>,
    /** The visitor asks for legal aid: the topic, never the answers. */
    onNeedHelp: 'amanat-need-help' as EventName<NeedHelpEvent>,
    /** With `xapi`: an answer was checked, or the last of them: `statement`. */
    onXapiStatement: 'amanat-xapi-statement' as EventName<XapiStatementEvent>,
    /** The visitor chose another language: `locale`. */
    onLocaleChange: 'amanat-locale-change' as EventName<AmanatLocaleChangeEvent>,
  },
});
