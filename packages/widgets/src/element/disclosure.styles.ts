import { css } from 'lit';

/** A line that opens what is below it: a native summary, with one mark for all elements. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: center;
    color: var(--_link);
    cursor: pointer;
    border-radius: var(--_radius);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.125em) rotate(45deg);
  }
  details[open] > summary::before {
    transform: translateY(0.125em) rotate(225deg);
  }
`;
