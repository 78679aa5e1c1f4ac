import { css } from 'lit';

export const calculatorStyles = css`
  .halves {
    display: grid;
    gap: 1.5em;
  }
  .questions,
  .answer {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-inline-size: 0;
  }
  .answer {
    background: var(--_sunken);
    border-radius: 12px;
    padding: 1em;
    container-type: inline-size;
  }
  .answer:empty {
    display: none;
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
    min-inline-size: 3em;
    font-size: 1.125em;
    line-height: 1;
    min-block-size: 2.667em;
  }
  input[type='range'] {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 3em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .month-boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .largest {
    display: flex;
    flex-direction: column;
  }
  .largest strong {
    font-size: clamp(1.5em, 13.5cqi, 2.75em);
    line-height: 1.1;
    font-weight: 680;
    white-space: normal;
  }
  .lines {
    display: grid;
    gap: 0.25em;
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
  @container (min-width: 320px) {
    .rates {
      grid-template-columns: 1fr 1fr;
    }
  }
  .figures {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .figures.stale {
    opacity: 0.6;
  }
  .above {
    color: var(--_danger);
    font-weight: 650;
  }
  .answer .actions {
    flex-direction: column;
  }
  .schedule {
    overflow-x: auto;
    border-radius: var(--_radius);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    background: var(--_surface);
  }
  caption {
    text-align: start;
    font-weight: 650;
    padding: 0.5em 0.75em;
    background: var(--_surface);
  }
  th,
  td {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    font-weight: 400;
    white-space: nowrap;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: var(--_muted);
    white-space: normal;
    vertical-align: bottom;
  }
  tfoot th,
  tfoot td {
    font-weight: 650;
    border-block-end: 0;
  }
  .given {
    color: var(--_muted);
    white-space: normal;
  }
  @container (max-width: 479px) {
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
      padding: 0.5em 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    th:first-child {
      display: block;
      padding: 0;
      border: 0;
      font-weight: 650;
    }
    td {
      display: flex;
      justify-content: space-between;
      gap: 0.75em;
      padding: 0.125em 0;
      border: 0;
    }
    td::before {
      content: attr(data-column);
      color: var(--_muted);
      text-align: start;
      white-space: normal;
    }
    td:empty {
      display: none;
    }
  }
  @container amanat (min-width: 640px) {
    .halves {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
  @media print {
    .questions {
      display: none;
    }
    .answer {
      padding: 0;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
