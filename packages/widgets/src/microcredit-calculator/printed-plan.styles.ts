import { css } from 'lit';

/** Paper: black on white, one A4 page. On the screen there is nothing of it. */
export const printedPlanStyles = css`
  @media print {
    .root:has(.printed) {
      font-size: 9pt;
      line-height: 1.3;
    }
    .printed {
      display: flex;
      flex-direction: column;
      gap: 1.5mm;
    }
    .printed-title {
      font-size: 11pt;
      line-height: 1.2;
      font-weight: 650;
    }
    .printed-facts dl {
      column-count: 2;
      column-gap: 6mm;
    }
    .printed-facts.both {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 6mm;
      font-size: 8pt;
    }
    .printed-facts.both dl {
      column-count: 1;
    }
    .printed-facts div {
      display: flex;
      justify-content: space-between;
      gap: 3mm;
      break-inside: avoid;
      border-block-end: 0.25pt solid #999;
    }
    .printed-facts dt {
      flex: none;
      max-inline-size: 65%;
    }
    .printed-facts dd {
      font-weight: 650;
      text-align: end;
    }
    .printed-unit {
      font-size: 7pt;
    }
    .printed-schedule {
      display: grid;
      gap: 5mm;
    }
    .printed-schedule.dense {
      grid-template-columns: 1fr 1fr;
    }
    .printed table {
      font-size: 8pt;
    }
    .printed .dense table {
      font-size: 6.25pt;
    }
    .printed .dense th,
    .printed .dense td {
      padding-block: 0;
      line-height: 1.18;
    }
    .printed th,
    .printed td {
      padding: 0.2mm 0.5mm;
      line-height: 1.25;
      border-block-end: 0.25pt solid #bbb;
    }
    .printed thead th {
      font-size: 0.85em;
      overflow-wrap: normal;
    }
    .printed .sum > * {
      font-weight: 650;
    }
    .printed-notes {
      display: grid;
      grid-template-columns: 1fr 28mm;
      gap: 4mm;
      font-size: 7pt;
      align-items: start;
    }
    .printed-notes p + p {
      margin-block-start: 1mm;
    }
    .printed-link {
      font-size: 5.5pt;
      word-break: break-all;
    }
    .printed .qr {
      inline-size: 28mm;
      block-size: 28mm;
    }
    .printed-lines {
      display: grid;
      grid-template-columns: 2fr 2fr 1fr 1fr;
      gap: 5mm;
      padding-block-start: 9mm;
      font-size: 7pt;
    }
    .printed-lines p {
      border-block-start: 0.5pt solid #000;
      padding-block-start: 0.5mm;
    }
  }
`;
