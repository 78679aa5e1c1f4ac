import { css } from 'lit';

export const legalAidStyles = css`
  .exit-bar .title {
    font-size: 1em;
    line-height: 1.4;
  }
  .step {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .step > *,
  .step .field {
    scroll-margin-block-start: 5.5em;
  }
  .ways {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .ways > .button.exit {
    background: var(--_surface);
    color: var(--_danger);
  }
  .ways > .button.exit:hover {
    background: var(--_danger-soft);
  }
  .lines {
    /* An empty marker: "none" takes the list away from VoiceOver. */
    list-style: '';
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .line {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 4em;
    padding: 0.5em 1em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    text-decoration: none;
  }
  .line:hover {
    background: var(--_danger-soft);
  }
  .line-number {
    color: var(--_danger);
    font-size: 2em;
    line-height: 1.1;
    font-weight: 720;
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  @media print {
    .ways,
    .no-print {
      display: none;
    }
  }
`;
