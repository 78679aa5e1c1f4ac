import { css } from 'lit';

export const regionsStyles = css`
  .regions {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    font-size: 0.875em;
  }
  .order [aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 650;
    text-decoration-thickness: 2px;
  }
  .panels {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 0.75em 1.5em;
  }
  .panel {
    display: grid;
    /* A fourth row for the mark of what is out of date. */
    grid-row: span 4;
    grid-template-rows: subgrid;
    row-gap: 0.25em;
  }
  .panel .name {
    font-size: 0.875em;
    line-height: 1.4286;
    align-self: end;
    text-wrap: pretty;
  }
  .panel .value {
    align-self: end;
  }
  .panel .amount {
    font-size: 1.25em;
  }
  .panel .shown {
    flex-flow: row wrap;
  }
  .panel .qualifier {
    flex-basis: auto;
    font-size: 0.875em;
  }
  .panel svg {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
  }
  /* A mark in many panels is a word, not a patch: the numbers come first. */
  .panel .stale {
    margin: 0;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
    font-weight: 400;
    line-height: 1.4286;
  }
  .track {
    fill: var(--_sunken);
  }
  .bar {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
    }
    .bar {
      fill: CanvasText;
    }
  }
  @media print {
    .order {
      display: none;
    }
    .panel {
      break-inside: avoid;
    }
  }
`;
