import { css } from 'lit';

/** Large enough for the last row of a school room, and still whole on a phone that lies on a table. */
export const facilitatorStyles = css`
  .for-all {
    display: grid;
    gap: 1em;
    font-size: clamp(1.125em, 4.5cqi, 1.75em);
    line-height: 1.3;
  }
  .for-all .subtitle {
    font-size: clamp(1.125em, 5.5cqi, 1.375em);
  }
  .hand-rows {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .hand-rows li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.25em 0.625em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .hand-rows li.right {
    border-color: var(--_ok);
    background: var(--_ok-soft);
    box-shadow: inset 0 0 0 1px var(--_ok);
  }
  .letter {
    min-inline-size: 1.25em;
    font-weight: 700;
    text-align: center;
  }
  .said .mark {
    display: block;
    font-size: max(14px, 0.75em);
    font-weight: 650;
    color: var(--_ok);
  }
  .hands {
    grid-column: 2;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .hands .button {
    min-inline-size: max(48px, 2em);
    min-block-size: max(48px, 2em);
    padding: 0;
  }
  .hands output {
    min-inline-size: 2em;
    text-align: center;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  /* Without the buttons the count has room in the row. */
  .hand-rows.shown li {
    grid-template-columns: auto 1fr auto;
  }
  .shown .hands {
    grid-column: auto;
  }
  .shown .hands output {
    min-inline-size: 1.25em;
  }
  /* Narrower than this the buttons would leave an answer one word a line. */
  @container amanat (min-width: 32em) {
    .hand-rows li {
      grid-template-columns: auto 1fr auto;
    }
    .hands {
      grid-column: auto;
    }
  }
  .for-all .feedback ul {
    list-style: none;
  }
  /* The source is for the leader's eyes, not for the last row. */
  .for-all .meta {
    font-size: max(14px, 0.5em);
  }
  .for-all .feedback ol {
    padding-inline-start: 1.5em;
  }
  .for-all .feedback li strong {
    display: block;
  }
  .group-summary > div {
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_line);
  }
  .group-summary dd {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  @container amanat (min-width: 40em) {
    .group-summary > div {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .hand-rows li.right {
      border-width: 3px;
    }
  }
`;
