import { css } from 'lit';

/** The card in one line; in a narrow place, in two. */
export const stripStyles = css`
  .strip {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .strip > * {
    grid-column: 1 / -1;
  }
  .strip-danger,
  .strip-danger a,
  .strip-ways {
    display: flex;
    align-items: center;
  }
  .strip-danger {
    font-size: 0.875em;
    line-height: 1.25;
    overflow-wrap: normal;
  }
  .strip-danger a {
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    color: var(--_ink);
    font-weight: 650;
    font-size: 1.143em;
  }
  .strip-ways {
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .strip .title {
    font-size: 1em;
  }
  /* Room for its ring below the buttons. */
  .strip:not(.stuck) .strip-control {
    margin-block-start: 0.25em;
  }
  .strip-number {
    flex: none;
    white-space: nowrap;
    font-size: 2em;
    line-height: 1;
    font-weight: 720;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
  }
  .strip-ways > .button {
    flex: 1 1 0;
    padding-inline: 0.5em;
    overflow-wrap: break-word;
    line-height: 1.25;
  }
  @container amanat (min-width: 40em) {
    .strip {
      grid-template-columns: auto 1fr;
      column-gap: 1.5em;
    }
    .strip.stuck {
      grid-template-columns: auto 1fr auto;
    }
    .strip > :is(.strip-danger, .strip-ways) {
      grid-column: auto;
    }
    .strip-ways {
      flex-wrap: nowrap;
      justify-content: flex-end;
    }
    .strip-ways > .button {
      flex: 0 1 auto;
      padding-inline: 1em;
    }
  }
`;
