import { css } from 'lit';

export const callStyles = css`
  .by {
    display: block;
    color: var(--_muted);
    font-size: 0.7em;
    line-height: 1.4286;
    font-weight: 400;
  }
  .talk {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    list-style: none;
  }
  .talk li {
    max-inline-size: 88%;
    padding: 0.625em 1em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }
  .talk .caller {
    align-self: flex-start;
    border-end-start-radius: 0.25em;
    background: var(--_sunken);
    color: var(--_ink);
  }
  .talk .visitor {
    align-self: flex-end;
    border-color: var(--_accent);
    border-end-end-radius: 0.25em;
    background: var(--_accent-soft);
    color: var(--_ink);
  }
`;
