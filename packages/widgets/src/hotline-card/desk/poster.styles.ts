import { css } from 'lit';

/** The poster is for paper only, and alone on it. A5 within its margins is 128 by 190 mm. */
export const posterStyles = css`
  .poster {
    display: none;
  }
  @media print {
    .card:has(> .poster) > :not(.poster) {
      display: none;
    }
    .poster {
      display: flex;
      flex-direction: column;
      gap: 3.5mm;
      max-block-size: 189mm;
      overflow: hidden;
      color: #000000;
      font-size: 9.5pt;
      line-height: 1.3;
      break-inside: avoid;
    }
    .poster-danger {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 3mm;
      border-block-end: 0.5mm solid;
      padding-block-end: 2mm;
      font-size: 10pt;
    }
    .poster-danger strong {
      display: flex;
      gap: 3mm;
      font-size: 14pt;
    }
    .poster-head {
      display: flex;
      align-items: flex-end;
      justify-content: space-between;
      gap: 4mm;
    }
    .poster-name {
      font-size: 14pt;
      line-height: 1.2;
      font-weight: 650;
    }
    .poster-number {
      /* The figure has air of its own: it stands in line with the words. */
      margin-inline-start: -0.06em;
      font-size: 96pt;
      line-height: 1;
      font-weight: 720;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .poster-code {
      inline-size: 44mm;
      flex: none;
      text-align: center;
      font-size: 8pt;
      line-height: 1.25;
    }
    .poster-code svg {
      display: block;
      inline-size: 40mm;
      block-size: 40mm;
      margin-inline: auto;
    }
    .poster-half {
      display: flex;
      flex-direction: column;
      gap: 1mm;
      border-block-start: 0.25mm solid;
      padding-block-start: 3mm;
    }
    .poster-half.first {
      font-size: 12pt;
      border-block-start: 0;
      padding-block-start: 0;
    }
    .poster-half.first .poster-facts {
      text-wrap: balance;
      font-size: 14.5pt;
    }
    .poster-foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2mm;
      font-size: 7.5pt;
      color: #000000;
    }
  }
`;
