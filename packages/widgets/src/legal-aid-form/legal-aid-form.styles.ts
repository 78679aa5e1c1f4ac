import { css } from 'lit';

export const legalAidStyles = css`
  .exit-bar .title {
    font-size: 1em;
    line-height: 1.4;
  }
  .step {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .step > *,
  .step .field {
    scroll-margin-block-start: 5.5em;
  }
  .ways {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .ways > .button.exit {
    background: var(--_surface);
    color: var(--_danger);
  }
  .ways > .button.exit:hover {
    background: var(--_danger-soft);
  }
  .step legend:not(.question) {
    margin-block-end: 0.5em;
  }
  .lines,
  .timeline {
    /* An empty marker: "none" takes the list away from VoiceOver. */
    list-style: '';
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .line {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 4em;
    padding: 0.5em 1em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    text-decoration: none;
  }
  .line:hover {
    background: var(--_danger-soft);
  }
  .line-number {
    color: var(--_danger);
    font-size: 2em;
    line-height: 1.1;
    font-weight: 720;
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .answers,
  .terms {
    display: flex;
    flex-direction: column;
  }
  .answer,
  .terms > div {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  /* The target of "Change" brings its own air. */
  .answer {
    padding-block-end: 0;
  }
  .answers dt,
  .terms dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .answer-line {
    display: block;
    white-space: pre-wrap;
  }
  .receipt {
    background: var(--_sunken);
    color: var(--_ink);
    border-radius: var(--_radius);
    padding: 1em;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .receipt-number {
    font-size: clamp(1.5em, 8cqi, 2.25em);
    line-height: 1.25;
    font-weight: 680;
    font-variant-numeric: tabular-nums;
    user-select: all;
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
  .reply {
    background: var(--_sunken);
    color: var(--_ink);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
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
    .terms > div {
      display: grid;
      grid-template-columns: 16em 1fr;
      column-gap: 1em;
      align-items: baseline;
    }
  }
  @media (forced-colors: active) {
    .receipt,
    .reply {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .ways,
    .edit,
    .no-print {
      display: none;
    }
  }
`;
