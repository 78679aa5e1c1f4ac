import { css } from 'lit';

/** The bar that keeps the exit in view, and the sheet that covers the window while the page is left. */
export const quickExitStyles = css`
  .exit-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin: calc(-1 * var(--_pad)) calc(-1 * var(--_pad)) 0;
    padding: 0.75em var(--_pad);
    border-radius: var(--_card-radius) var(--_card-radius) 0 0;
    background: var(--_surface);
    color: var(--_ink);
    border-block-end: 1px solid var(--_line);
    /* Side by side, but no word is broken to make room. */
    overflow-wrap: break-word;
  }
  .exit-bar > * {
    min-inline-size: min-content;
  }
  .exit-bar > .button {
    flex: 0 1 auto;
    max-inline-size: 60%;
    padding-inline: 0.75em;
  }
  /* Very large letters: the button has a row of its own. */
  @container amanat (max-width: 17em) {
    .exit-bar {
      flex-wrap: wrap;
    }
    .exit-bar > .button {
      flex: 1 1 100%;
      max-inline-size: none;
    }
  }
  .exit-cover {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    outline: none;
    background: #ffffff;
    color: #ffffff;
  }
  .exit-cover::backdrop {
    background: #ffffff;
  }
  .exit-cover > p {
    display: none;
    margin: 1em;
    color: #14201d;
  }
  .exit-cover.framed > p {
    display: block;
  }
  .root.leaving .card > :not(.exit-cover) {
    visibility: hidden;
  }
  @media print {
    .exit-bar {
      position: static;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .exit-bar > .button {
      display: none;
    }
  }
`;
