import { css } from 'lit';

/** Tables of figures: five columns, or cards where there is no room for them. */
export const scheduleStyles = css`
  .schedule {
    container: schedule / inline-size;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-size: 1.143em;
    font-weight: 650;
    padding-block-end: 0.5em;
  }
  th,
  td {
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    font-weight: 400;
    white-space: nowrap;
    vertical-align: top;
  }
  th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--_muted);
    white-space: normal;
    overflow-wrap: break-word;
    vertical-align: bottom;
  }
  tfoot th,
  tfoot td {
    font-weight: 650;
    border-block-end: 0;
  }
  .given {
    display: block;
    color: var(--_muted);
  }
  /* In em: larger letters want the cards earlier. */
  @container schedule (max-width: 38.99em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tfoot,
    tr,
    caption {
      display: block;
    }
    tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    tfoot tr {
      border: 0;
    }
    th:first-child {
      display: block;
      white-space: normal;
      padding: 0;
      border: 0;
      font-weight: 650;
    }
    td {
      display: flex;
      flex-wrap: wrap;
      white-space: normal;
      justify-content: space-between;
      column-gap: 0.75em;
      padding: 0.125em 0;
      border: 0;
    }
    td::before {
      content: attr(data-column);
      color: var(--_muted);
      font-weight: 400;
      text-align: start;
    }
    td:empty {
      display: none;
    }
    .given {
      display: inline;
      font-weight: 400;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
