import { css } from 'lit';
import { printedSheetStyles } from '../../element/printed-sheet.styles.js';

/** Paper: black on white. On the screen there is nothing of it but the form for a name. */
export const paperStyles = css`
  ${printedSheetStyles}
  .paper-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  @media print {
    .root:has(.printed) {
      font-size: 11pt;
      line-height: 1.35;
    }
    .printed {
      display: block;
    }
    .paper-title {
      font-size: 14pt;
      font-weight: 650;
      line-height: 1.2;
      text-wrap: balance;
    }
    .paper-lines {
      display: grid;
      grid-template-columns: 3fr 1fr;
      gap: 6mm;
      margin-block: 6mm 4mm;
    }
    .paper-lines span {
      border-block-end: 0.5pt solid #000;
    }
    .paper-questions,
    .paper-key ol {
      padding-inline-start: 7mm;
    }
    .paper-questions > li {
      break-inside: avoid;
      margin-block-end: 4mm;
    }
    .paper-stem {
      font-weight: 650;
    }
    .paper-hint {
      font-size: 9.5pt;
      color: #333;
    }
    .paper-source {
      display: block;
      font-size: 8.5pt;
      color: #333;
      word-break: break-all;
    }
    .paper-questions ul {
      padding: 0;
      list-style: none;
    }
    .paper-box {
      display: inline-block;
      inline-size: 3.5mm;
      block-size: 3.5mm;
      border: 0.75pt solid #000;
      margin-inline-end: 1.5mm;
      vertical-align: -0.5mm;
    }
    .paper-key {
      break-before: page;
    }
    .paper-key ol {
      margin-block-start: 4mm;
    }
    .paper-key li {
      break-inside: avoid;
      margin-block-end: 2mm;
    }
    .certificate {
      display: grid;
      gap: 6mm;
      padding: 20mm 15mm;
      border: 1.5pt solid #000;
      font-size: 14pt;
      text-align: center;
      break-inside: avoid;
    }
    .certificate .paper-title {
      font-size: 20pt;
    }
    .certificate .paper-hint {
      font-size: 10pt;
    }
    .certificate-name {
      display: grid;
      align-items: end;
      min-block-size: 24mm;
      padding-block-end: 2mm;
      border-block-end: 0.5pt solid #000;
      font-size: 24pt;
      line-height: 1.25;
    }
  }
`;
