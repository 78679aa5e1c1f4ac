import { css } from 'lit';

/** The terms of a consent, and the number of a receipt. */
export const contactStyles = css`
  .terms {
    display: flex;
    flex-direction: column;
  }
  .terms > div {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .terms dt {
    color: var(--_muted);
    font-size: 0.875em;
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
    text-wrap: balance;
    user-select: all;
  }
  @container amanat (min-width: 35em) {
    .terms > div {
      display: grid;
      grid-template-columns: 16em 1fr;
      column-gap: 1em;
      align-items: baseline;
    }
  }
  @media (forced-colors: active) {
    .receipt {
      border: 1px solid CanvasText;
    }
  }
`;
