import { css } from 'lit';

export const hotlineStyles = css`
  .danger-now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
  }
  .danger-now > * + * {
    margin-block-start: 0;
  }
  .danger-lines {
    /* An empty marker: "none" takes the list away from VoiceOver. */
    list-style: '';
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .danger-lines a {
    display: inline-grid;
    grid-template-columns: auto 1fr;
    align-items: baseline;
    column-gap: 0.5em;
    padding-block: 0.5em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    color: var(--_ink);
    text-decoration: none;
  }
  .danger-lines strong {
    font-size: 1.25em;
    line-height: 1.4;
    font-weight: 720;
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .columns,
  .reach,
  .expect {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .columns {
    gap: 1.5em;
  }
  .facts {
    list-style: '';
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .hotline-number {
    font-size: clamp(3em, 20cqi, 4.5em);
    line-height: 1;
    font-weight: 720;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
    user-select: all;
  }
  .opening::before {
    content: '';
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  .opening.open::before {
    border-color: var(--_ok);
    background: var(--_ok);
  }
  .opening strong {
    font-weight: 650;
  }
  .opening span {
    display: inline-block;
  }
  .opening.open strong {
    color: var(--_ok);
  }
  .small-ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin-block-start: -0.25em;
  }
  /* One list of links, though the second part comes later. */
  .small-ways + .tools {
    margin-block-start: -0.75em;
  }
  /* Each on a row of its own: so their place is known before their names are here. */
  .tools {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    min-block-size: 8.25em;
  }
  .button.to-come {
    visibility: hidden;
  }
  .steps {
    list-style: '';
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .steps > li {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .people {
    font-weight: 600;
  }
  .topics {
    list-style: '–  ';
    padding-inline-start: 1.25em;
  }
  .meta .line {
    display: block;
  }
  @container amanat (min-width: 40em) {
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
      align-items: start;
    }
    .reach .hotline-number {
      font-size: clamp(3em, 11cqi, 4.5em);
    }
  }
  @media (forced-colors: active) {
    .opening.open::before {
      background: CanvasText;
    }
  }
  @media print {
    .small-ways {
      display: none;
    }
    .tools {
      min-block-size: 0;
    }
    .columns,
    .steps > li {
      break-inside: avoid;
    }
  }
`;
