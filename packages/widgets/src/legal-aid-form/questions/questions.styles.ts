import { css } from 'lit';

/** The looks of the questions: they come with the questions. */
export const questionStyles = css`
  .step legend:not(.question) {
    margin-block-end: 0.5em;
  }
  .files,
  .receipts,
  .timeline {
    /* An empty marker: "none" takes the list away from VoiceOver. */
    list-style: '';
    display: flex;
    flex-direction: column;
  }
  .timeline {
    gap: 0.5em;
  }
  .files li {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    padding-block-start: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .receipts li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  @container amanat (min-width: 25em) {
    .files li {
      flex-direction: row;
      align-items: center;
      justify-content: space-between;
      gap: 1em;
      padding-block: 0.25em;
    }
    .files .text-button {
      flex: none;
    }
  }
  .receipts .number {
    font-weight: 650;
    white-space: normal;
  }
  .session {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .file-button {
    position: relative;
  }
  .file-button:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A camera is at hand on what is held in a hand. */
  .file-button.photo {
    display: none;
  }
  @media (pointer: coarse) {
    .file-button.photo {
      display: inline-flex;
    }
  }
  .trap {
    position: absolute;
    inset-inline-start: -9999px;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .answers {
    display: flex;
    flex-direction: column;
  }
  .answer {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  /* The target of "Change" brings its own air. */
  .answer {
    padding-block-end: 0;
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .answer-line {
    display: block;
    white-space: pre-wrap;
  }
  .answer-line + .answer-line {
    margin-block-start: 0.25em;
  }
  .answer dd:not(.edit) {
    padding-block-end: 0.375em;
  }
  .timeline li {
    display: flex;
    flex-direction: column;
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .timeline time {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .typed {
    white-space: pre-wrap;
  }
  @container amanat (min-width: 35em) {
    .answer {
      display: grid;
      grid-template-columns: 12em 1fr auto;
      column-gap: 1em;
      align-items: baseline;
      padding-block: 0.25em;
    }
    /* A question of two lines keeps off the rule below it. */
    .answer dt {
      padding-block-end: 0.375em;
    }
  }
  @media print {
    .edit,
    /* The list of numbers is printed alone. */
    .step:has(.session) > :not(.session) {
      display: none;
    }
    .receipts li {
      border-block-end: 1px dashed;
    }
  }
`;
