import { css } from 'lit';

export const questionStyles = css`
  .progress {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .bar {
    display: flex;
    gap: 4px;
    overflow: clip;
    border-radius: 3px;
  }
  .bar i {
    flex: 1;
    block-size: 6px;
    background: var(--_line);
  }
  .bar i.done {
    background: var(--_accent);
  }
  /* So many marks have no room for gaps: one bar then. */
  .bar:has(> :nth-child(16)) {
    gap: 0;
  }
  .choice.right:has(input),
  .order .right {
    border-color: var(--_ok);
    background: var(--_ok-soft);
    box-shadow: inset 0 0 0 1px var(--_ok);
  }
  .choice.wrong:has(input:checked),
  .order .wrong {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .choice.right input:checked {
    border-color: var(--_ok);
    background: var(--_ok);
  }
  .choice.wrong input:checked {
    border-color: var(--_danger);
    background: var(--_danger);
  }
  .choice .mark {
    grid-column: 2;
  }
  .mark {
    font-weight: 650;
    font-size: 0.875em;
  }
  .right .mark {
    color: var(--_ok);
  }
  .wrong .mark {
    color: var(--_danger);
  }
  .choice.settled {
    cursor: default;
  }
  .feedback ol {
    padding-inline-start: 1.5em;
  }
  .feedback ul {
    list-style: none;
  }
  /* Answers stand under their heading: both are bold. */
  .feedback > ul {
    padding-inline-start: 0.75em;
  }
  .feedback > p:has(+ :is(ul, ol)) {
    margin-block-start: 1em;
  }
  .others ul {
    margin-block-start: 0.5em;
  }
  details summary {
    min-block-size: 2.75em;
    gap: 0.5em;
    font-weight: 600;
  }
  details summary span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .feedback li strong {
    display: block;
  }
  .feedback li + li {
    margin-block-start: 0.5em;
  }
  .missing-recording {
    align-self: center;
  }
  .order {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    list-style: none;
  }
  .order li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    padding: 0.375em 0.375em 0.375em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  .order.settled li {
    padding-inline-end: 0.75em;
  }
  .order .place {
    min-inline-size: 1ch;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .order .mark {
    display: block;
  }
  .moves {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  @container amanat (min-width: 25em) {
    .moves {
      flex-direction: row;
    }
  }
  .move {
    all: unset;
    box-sizing: border-box;
    display: grid;
    place-content: center;
    inline-size: max(2.75em, 44px);
    block-size: max(2.75em, 44px);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }
  .move:hover {
    background: var(--_accent-soft);
  }
  .move:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .move[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_sunken);
    color: var(--_muted);
    cursor: default;
  }
  @media (forced-colors: active) {
    .move {
      border: 2px solid ButtonText;
    }
    .move[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
