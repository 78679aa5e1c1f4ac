import { css } from 'lit';

/** Waiting, drafts, files on their way and the conversation. */
export const deskStyles = css`
  #question {
    scroll-margin-block-start: 5.5em;
  }
  .left-behind,
  .other-ways,
  .uploading {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .draft-door {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .draft-door > * + * {
    margin-block-start: 0;
  }
  .notice .actions {
    margin-block-start: 0.75em;
  }
  .draft-door .actions {
    margin-block-start: 0;
  }
  a.button {
    text-decoration: none;
  }
  .fold {
    border-block-start: 1px solid var(--_line);
    margin-block-end: -1em;
  }
  .fold > summary {
    gap: 0.5em;
    min-block-size: 3em;
    padding-block: 0.5em;
    font-weight: 600;
  }
  .fold > summary::before {
    transform: rotate(-45deg);
  }
  .fold[open] > summary::before {
    transform: rotate(45deg);
  }
  .fold-content {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding-block-end: 1em;
  }
  .uploads,
  .attachments,
  .conversation {
    list-style: '';
    margin: 0;
    padding: 0;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .uploads li {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .attachments li {
    display: flex;
    flex-direction: column;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .step time {
    white-space: nowrap;
  }
  .file-name {
    font-weight: 600;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.75em;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_sunken);
    color: var(--_accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_sunken);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .said {
    background: var(--_sunken);
    color: var(--_ink);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
  }
  .said.mine {
    background: var(--_accent-soft);
    margin-inline-start: 1.5em;
  }
  .said.theirs {
    margin-inline-end: 1.5em;
  }
  .said .meta strong {
    color: var(--_ink);
    font-weight: 650;
    margin-inline-end: 0.5em;
  }
  .receipt-qr svg {
    display: block;
    inline-size: 28mm;
    block-size: 28mm;
    border-radius: 4px;
  }
  .print-only {
    display: none;
  }
  @media (forced-colors: active) {
    .said {
      border: 1px solid CanvasText;
    }
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: Highlight;
    }
  }
  @media print {
    .print-only {
      display: flex;
      flex-direction: column;
      gap: 0.75em;
    }
    .fold,
    .other-ways,
    .uploading,
    .left-behind,
    .draft-door {
      display: none;
    }
    .said {
      border: 1px solid;
      break-inside: avoid;
    }
  }
`;
