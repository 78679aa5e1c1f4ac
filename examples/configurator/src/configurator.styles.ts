import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: #14201d;
    background: #f4f6f5;
    font:
      1rem/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  .page {
    max-inline-size: 75rem;
    margin-inline: auto;
    padding: 1rem;
    display: grid;
    gap: 1.5rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: baseline;
    justify-content: space-between;
  }
  h1,
  h2,
  p {
    margin: 0;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  h2 {
    font-size: 1.125rem;
  }
  .columns {
    display: grid;
    gap: 1.5rem;
    align-items: start;
  }
  .sheet {
    background: #ffffff;
    border: 1px solid #d5dcd9;
    border-radius: 1rem;
    padding: 1rem;
    display: grid;
    gap: 1rem;
    min-inline-size: 0;
  }
  label,
  legend {
    font-weight: 600;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    display: grid;
    gap: 0.25rem;
  }
  .field {
    display: grid;
    gap: 0.25rem;
  }
  .hint {
    color: #51605b;
    font-size: 0.875rem;
  }
  .wrong {
    color: #b3261e;
  }
  select,
  input[type='text'],
  input[type='url'] {
    font: inherit;
    color: inherit;
    background: #ffffff;
    inline-size: 100%;
    min-block-size: 3rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid #6e7d78;
    border-radius: 0.625rem;
  }
  input[type='color'] {
    inline-size: 4rem;
    block-size: 3rem;
    padding: 0.25rem;
    border: 1px solid #6e7d78;
    border-radius: 0.625rem;
    background: #ffffff;
  }
  .choice {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 400;
  }
  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    accent-color: #0b6b6e;
  }
  pre {
    margin: 0;
    padding: 1rem;
    background: #f4f6f5;
    border: 1px solid #d5dcd9;
    border-radius: 0.625rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font:
      0.875rem/1.5 ui-monospace,
      'Cascadia Mono',
      'DejaVu Sans Mono',
      monospace;
  }
  .letter {
    font-family: inherit;
  }
  button {
    font: inherit;
    font-weight: 600;
    min-block-size: 3rem;
    padding: 0.5rem 1rem;
    color: #ffffff;
    background: #0b6b6e;
    border: 1px solid transparent;
    border-radius: 0.625rem;
    cursor: pointer;
  }
  button[aria-pressed] {
    color: #14201d;
    background: #ffffff;
    border-color: #6e7d78;
    font-weight: 400;
  }
  button[aria-pressed='true'] {
    color: #ffffff;
    background: #0b6b6e;
    border-color: transparent;
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .stage {
    overflow-x: auto;
    padding: 0.5rem;
    border: 1px dashed #6e7d78;
    border-radius: 0.625rem;
  }
  .stage.dark {
    background: #0d1211;
  }
  :focus-visible {
    outline: 3px solid #14201d;
    outline-offset: 2px;
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: 22rem minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .sheet,
    button {
      border: 1px solid;
    }
  }
`;
