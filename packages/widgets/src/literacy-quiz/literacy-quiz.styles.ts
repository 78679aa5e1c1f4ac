import { css } from 'lit';

export const quizStyles = css`
  .progress {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .bar {
    display: flex;
    gap: 4px;
  }
  .bar i {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_line);
  }
  .bar i.done {
    background: var(--_accent);
  }
  .choice.right:has(input) {
    border-color: var(--_ok);
    background: var(--_ok-soft);
    box-shadow: inset 0 0 0 1px var(--_ok);
  }
  .choice.wrong:has(input:checked) {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .choice.right input:checked {
    border-color: var(--_ok);
    background: var(--_ok);
  }
  .choice.wrong input:checked {
    border-color: var(--_danger);
    background: var(--_danger);
  }
  .choice .mark {
    grid-column: 2;
    font-weight: 650;
    font-size: 0.875em;
  }
  .choice.right .mark {
    color: var(--_ok);
  }
  .choice.wrong .mark {
    color: var(--_danger);
  }
  .choice.settled {
    cursor: default;
  }
  .feedback ul,
  .others ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
  }
  details summary {
    min-block-size: 2.75em;
    gap: 0.5em;
    font-weight: 600;
  }
  details summary span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .others li + li {
    margin-block-start: 0.5em;
  }
  .others dt {
    font-weight: 600;
  }
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
  .steps a {
    display: inline-block;
    padding-block: 0.625em;
    font-weight: 650;
  }
`;
