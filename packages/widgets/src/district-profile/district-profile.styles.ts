import { css } from 'lit';

export const profileStyles = css`
  .badge {
    display: inline-block;
    background: var(--_warn);
    color: var(--_surface);
    border-radius: 1em;
    padding: 0.125em 0.75em;
    margin-inline-end: 0.25em;
    font-size: 0.875em;
    font-weight: 650;
  }
  .chooser {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.5em;
  }
  .chooser > :not(.field) {
    grid-column: 1 / -1;
  }
  .report,
  .following,
  .next {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .chooser .field + .meta {
    margin-block-start: -0.571em;
  }
  .report {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
  }
  .report.alone {
    border: 0;
    padding: 0;
  }
  .origin {
    margin-block-start: -0.571em;
  }
  .findings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.5em;
  }
  .subject .subtitle {
    font-size: 1em;
    line-height: 1.5;
  }
  .subject {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .subject ul {
    list-style: '–  ';
    padding-inline-start: 1.125em;
    margin-block-start: 0.25em;
  }
  /* Subjects stand closer to each other than the next part of the report does. */
  .findings + .following,
  .following + .next,
  .findings + .next {
    margin-block-start: 0.5em;
  }
  .following .subtitle,
  .next .subtitle {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .following .subtitle + .meta {
    margin-block-start: -0.857em;
  }
  .directions {
    list-style: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .directions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.75em;
  }
  .directions li + li {
    border-block-start: 1px solid var(--_line);
  }
  .direction {
    font-weight: 600;
    flex: 1 1 9em;
  }
  .directions .button {
    flex: 1 1 100%;
  }
  .next {
    gap: 0.75em;
  }
  .next .actions:not(:has(*)) {
    display: none;
  }
  @container amanat (min-width: 25em) {
    .directions .button {
      flex: none;
    }
    .next .actions > .button {
      flex-basis: 12em;
    }
  }
  @container amanat (min-width: 35em) {
    .chooser {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .findings {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .badge {
      background: none;
      color: inherit;
      border: 1px solid;
    }
    .notice.example {
      border: 2px solid;
    }
    .chooser,
    .directions .button {
      display: none;
    }
    .report {
      border: 0;
      padding: 0;
    }
    .subject,
    .directions li {
      break-inside: avoid;
    }
  }
`;
