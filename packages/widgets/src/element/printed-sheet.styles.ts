import { css } from 'lit';

/** What is for paper only (`.printed`), and then alone in its card. On the screen there is nothing of it. */
export const printedSheetStyles = css`
  .printed {
    display: none;
  }
  @media print {
    .card:has(.printed) {
      display: block;
      padding: 0;
    }
    .card:has(.printed) > :not(.printed) {
      display: none;
    }
    .printed {
      overflow-wrap: break-word;
    }
  }
`;
