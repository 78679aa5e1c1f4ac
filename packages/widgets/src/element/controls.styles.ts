import { css } from 'lit';

/** Native controls: 48 px high, a border of at least 3:1, state by shape and word as well as colour. */
export const controlStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  legend.question {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    text-wrap: balance;
    margin-block-end: 0.6em;
  }
  .box {
    display: flex;
    align-items: center;
    background: var(--_surface);
    color: var(--_ink);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    min-block-size: 3em;
  }
  .box:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .box input,
  .box select,
  .box textarea {
    all: unset;
    box-sizing: border-box;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    font-size: 1.125em;
    line-height: 1.4;
    color: var(--_ink);
    white-space: pre-wrap;
  }
  .box input,
  .box select {
    white-space: nowrap;
  }
  .box select {
    appearance: auto;
    align-items: center;
    cursor: pointer;
    /* A menu centres its text by itself, unless it has a padding above and below. */
    padding-block: 0;
    /* A menu has 4 px of its own before the text, and none after the arrow. */
    padding-inline-start: calc(0.75em - 4px);
    margin-inline-end: 0.5em;
    background: var(--_surface);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
  }
  .box textarea {
    min-block-size: 8em;
    resize: vertical;
    overflow-wrap: anywhere;
  }
  .box .unit {
    color: var(--_muted);
    padding-inline-end: 0.75em;
    font-weight: 600;
  }
  .invalid .box {
    border-color: var(--_danger);
  }
  .invalid {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 0.75em;
  }
  /* A floated legend stands beside the border, not across it: the line is as high as the question. */
  .invalid > legend {
    float: left;
    inline-size: 100%;
  }
  .invalid > legend + * {
    clear: both;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .error-summary ul {
    /* The links bring their own air. */
    margin-block: 0 -0.375em;
    padding-inline-start: 1.25em;
  }
  .error-summary a {
    display: block;
    padding-block: 0.625em;
  }
  .choices {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: start;
    padding: 0.625em 0.75em;
    min-block-size: 3em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    cursor: pointer;
  }
  .choice:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    appearance: none;
    box-sizing: border-box;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font-size: 1em;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
    outline: none;
    cursor: pointer;
    display: grid;
    place-content: center;
  }
  .choice input[type='checkbox'] {
    border-radius: 6px;
  }
  .choice input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .choice input:checked::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: var(--_on-accent);
  }
  .choice input[type='checkbox']:checked::before {
    inline-size: 0.75em;
    block-size: 0.4em;
    border-radius: 0;
    background: none;
    border: solid var(--_on-accent);
    border-width: 0 0 3px 3px;
    transform: rotate(-45deg) translate(0.05em, -0.1em);
  }
  .choice .help {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .choice:has(input:checked) {
      outline: 2px solid Highlight;
    }
    .choice input:checked::before {
      background: CanvasText;
    }
  }
`;
