import { css } from 'lit';

export const statisticsStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    column-gap: 1.5em;
  }
  /* Two rows of three, not four and two. */
  @container amanat (min-width: 51.25em) {
    .figures:has(> :nth-child(3n):last-child) {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  .figures:has(> :only-child) {
    grid-template-columns: 1fr;
  }
  .figure {
    border-block-start: 1px solid var(--_line);
    padding-block: 1em 0.5em;
    /* Numbers of a row stand on one line, whether a word stands above them or not. */
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  /* The label comes first for ears; eyes look for the number. */
  .figure dt {
    grid-row: 2;
    text-wrap: pretty;
  }
  .figure .value {
    grid-row: 1;
    align-self: end;
    /* Sizes follow the cell, not the card. */
    container: figure / inline-size;
  }
  .figure .more {
    grid-row: 3;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.4em;
    line-height: 1.2;
  }
  .qualifier,
  .unit {
    color: var(--_muted);
    font-weight: 600;
  }
  .qualifier {
    flex-basis: 100%;
  }
  .amount {
    font-size: clamp(1.5em, 13.5cqi, 2.75em);
    line-height: 1.1;
    font-weight: 680;
    /* Its spaces do not break; only a number wider than the card does. */
    white-space: normal;
  }
  .amount.changed {
    animation: changed 400ms ease-out;
  }
  .amount.changed-again {
    animation: changed-again 400ms ease-out;
  }
  @keyframes changed {
    from {
      opacity: 0.2;
      translate: 0 0.4em;
    }
  }
  @keyframes changed-again {
    from {
      opacity: 0.2;
      translate: 0 0.4em;
    }
  }
  details {
    font-size: 0.875em;
  }
  summary {
    gap: 0.5em;
    inline-size: fit-content;
    /* 44 px at this size of type. */
    min-block-size: 3.143em;
    padding-inline-end: 0.5em;
  }
  summary > span:first-child {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  details p {
    padding-block-end: 0.75em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .stale {
    inline-size: fit-content;
    margin-block: 0.25em;
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  /* A day breaks off whole, not between its number and its month. */
  .stale > :last-child {
    display: inline-block;
  }
  .origin {
    display: block;
  }
  .figure .origin {
    padding-block-end: 0.5em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary,
    .card > details:not(:has(table)) {
      display: none;
    }
    .figure {
      break-inside: avoid;
    }
  }
`;
