import { css } from 'lit';

export const calculatorStyles = css`
  .halves {
    display: grid;
    gap: 1.5em;
  }
  .questions,
  .answer,
  .figures {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-inline-size: 0;
  }
  .answer {
    background: var(--_sunken);
    border-radius: 12px;
    padding: 1em;
    container: answer / inline-size;
  }
  .slide {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .slide .button {
    padding: 0;
    min-inline-size: 2.4em;
    min-block-size: 2.4em;
    font-size: 1.25em;
    line-height: 1;
  }
  input[type='range'] {
    inline-size: 100%;
    min-inline-size: 0;
    font-size: 1em;
    block-size: 3em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
    border-radius: var(--_radius);
  }
  fieldset > legend {
    margin-block-end: 0.375em;
  }
  .month-boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  /* Russian months are small letters; a label starts with a capital. */
  .month-boxes .choice > span::first-letter {
    text-transform: uppercase;
  }
  .costs {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .fold summary {
    min-block-size: 3em;
    padding-block: 0.5em;
    gap: 0.75em;
    font-weight: 600;
  }
  .fold summary span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .folded {
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding-block: 0.25em 1em;
  }
  .fold:not([open]) > .folded {
    display: none;
  }
  .questions .folded {
    padding-block-end: 0;
  }
  .folds {
    display: flex;
    flex-direction: column;
  }
  .folds .fold {
    border-block-start: 1px solid var(--_line);
  }
  .answer .fold {
    font-size: 0.875em;
    line-height: 1.4286;
  }
  /* What is pressed keeps its size there. */
  .answer .fold :is(.button, .choice) {
    font-size: 1.1429em;
  }
  .answer .fold summary {
    min-block-size: 3.429em;
  }
  .lead-in {
    margin-block-start: 0.5em;
  }
  .shared {
    display: grid;
    gap: 1em;
    align-items: start;
  }
  .qr {
    display: block;
    inline-size: 9em;
    block-size: 9em;
  }
  .qr .light {
    fill: #ffffff;
  }
  .qr .modules {
    fill: #000000;
  }
  .link-text {
    overflow-wrap: anywhere;
    user-select: all;
  }
  .fold ul {
    padding-inline-start: 1.25em;
  }
  .fold li + li {
    margin-block-start: 0.375em;
  }
  .largest {
    display: flex;
    flex-direction: column;
  }
  .largest strong {
    font-size: clamp(1.5em, 13.5cqi, 2.75em);
    line-height: 1.1;
    font-weight: 680;
  }
  .lines {
    display: grid;
    gap: 0.5em;
  }
  .lines div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1em;
  }
  .lines dt,
  .rates dt {
    color: var(--_muted);
  }
  /* A long label breaks beside its sum; a sum goes below when there is no room for the longest word. */
  .lines dt {
    flex: 1 1 9em;
  }
  .lines dd {
    font-weight: 650;
    margin-inline-start: auto;
    text-align: end;
  }
  .rates {
    display: grid;
    gap: 0.75em;
    border-block: 1px solid var(--_line);
    padding-block: 0.75em;
  }
  .rates dt {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .rates dd {
    font-size: 1.5em;
    line-height: 1.2;
    font-weight: 680;
  }
  .rates div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.25em;
  }
  @container answer (min-width: 22.5em) {
    .rates {
      grid-template-columns: 1fr 1fr;
      column-gap: 1em;
    }
  }
  .stale,
  .stale * {
    color: var(--_muted);
  }
  .above {
    color: var(--_danger);
    font-weight: 650;
  }
  .answer .actions {
    flex-flow: column;
  }
  .answer .actions > .button {
    flex: none;
  }
  .rules p + p {
    margin-block-start: 0.375em;
  }
  @container amanat (min-width: 40em) {
    .halves {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
  @container amanat (min-width: 35em) {
    .shared {
      grid-template-columns: auto 1fr;
    }
  }
  @media (forced-colors: active) {
    .answer {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .questions {
      display: none;
    }
    .halves {
      display: block;
    }
    .answer {
      padding: 0;
    }
    .folds {
      display: none;
    }
  }
`;
