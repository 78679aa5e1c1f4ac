import { css } from 'lit';

export const figureDeskStyles = css`
  .desk {
    list-style: none;
  }
  .desk > li {
    padding-block: 0.75em 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .desk p {
    padding: 0;
  }
  .desk .name,
  .desk .notice p {
    color: var(--_ink);
  }
  .desk .name {
    font-weight: 600;
    text-wrap: pretty;
  }
  .doings {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .desk .notice,
  .history {
    margin-block: 0.25em 0.75em;
  }
  /* The type is small here already. */
  .desk .meta {
    font-size: 1em;
  }
  .desk .history > .meta {
    padding-block-end: 0.75em;
  }
  .citation {
    user-select: all;
    -webkit-user-select: all;
  }
  .series svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 42em;
    block-size: auto;
  }
  .series .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    max-inline-size: 42em;
    padding-block: 0.25em 0.75em;
  }
  .series .ends > :last-child {
    text-align: end;
  }
  .zero {
    stroke: var(--_border);
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .point {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .history table {
    inline-size: 100%;
    max-inline-size: 42em;
    border-collapse: collapse;
  }
  .history caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.25em;
  }
  .history th,
  .history td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
  }
  .history th {
    padding-inline-end: 1em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .history thead th {
    border: 0;
    color: var(--_muted);
    white-space: normal;
  }
  .revised {
    font-size: 0.875em;
    line-height: 1.4286;
    border-inline-start: 3px solid var(--_border);
    padding-inline-start: 0.75em;
    margin-block: 0.5em;
  }
  .revised .origin {
    padding: 0;
  }
  @media (forced-colors: active) {
    .line,
    .point {
      stroke: CanvasText;
    }
    .point {
      fill: Canvas;
    }
  }
  @media print {
    .desk > li:not(:has(table)),
    .doings {
      display: none;
    }
  }
`;
