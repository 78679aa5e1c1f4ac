import { css } from 'lit';

export const resultStyles = css`
  .score {
    font-size: clamp(1.5em, 9cqi, 2.25em);
    line-height: 1.15;
    font-weight: 680;
  }
  .topics {
    display: grid;
    gap: 0.5em;
  }
  .topics div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .topics dd {
    flex: none;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .steps {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .steps li {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .steps li > div {
    margin-block-start: 0.5em;
  }
  .steps .button {
    inline-size: 100%;
    max-inline-size: 20em;
    padding-inline: 0.75em;
  }
  .steps a:not(.button) {
    display: inline-block;
    /* Its air is air of the row. */
    padding-block: 0.625em;
    margin-block: -0.375em;
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .steps li {
      border: 1px solid CanvasText;
    }
  }
`;
