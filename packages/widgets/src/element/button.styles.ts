import { css } from 'lit';

/** Buttons, 48 px high, and the rows they stand in. */
export const buttonStyles = css`
  .actions {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .button {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    text-align: center;
    min-block-size: 3em;
    padding: 0.5em 1.25em;
    border-radius: var(--_radius);
    border: 2px solid var(--_accent);
    font-weight: 600;
    cursor: pointer;
    background: var(--_surface);
    color: var(--_accent);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* Only under the pointer: a change of theme is no movement. */
  .button:hover {
    transition:
      background-color 120ms,
      border-color 120ms;
  }
  .button.primary:hover {
    background: var(--_accent-hover);
    border-color: var(--_accent-hover);
  }
  .button:not(.primary, .exit):hover {
    background: var(--_accent-soft);
  }
  .button.exit {
    background: var(--_danger);
    border-color: var(--_danger);
    color: var(--_on-danger);
  }
  .button[aria-disabled='true'] {
    background: var(--_sunken);
    border-color: var(--_line);
    color: var(--_muted);
    cursor: progress;
  }
  .button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .text-button {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    /* 44 px in small type too. */
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  .text-button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @container amanat (min-width: 25em) {
    .actions {
      flex-flow: row wrap;
    }
    /* Side by side where the names have room on one line; else each has a row. */
    .actions > .button {
      flex: 1 1 10em;
      min-inline-size: fit-content;
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 2px solid ButtonText;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
