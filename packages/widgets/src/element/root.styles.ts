import { css } from 'lit';

/**
 * The sheet of paper: tokens, the reset against the page, type, and the card.
 * Every colour is a private `--_` variable with a public `--amanat-` one before it; pairs were measured
 * (text at least 4.5:1, controls at least 3:1).
 */
export const rootStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    max-inline-size: 960px;
  }
  /* Where a container cannot say how wide it would like to be, a place that shrinks to fit would close it. */
  @supports not (contain-intrinsic-inline-size: 280px) {
    :host {
      min-inline-size: min(280px, 100vw);
    }
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    /* What the page hides by inheritance is hidden, and takes no clicks: a closed menu, the next slide. */
    visibility: inherit;
    pointer-events: inherit;
    container: amanat / inline-size;
    /* Its width in a place that shrinks to fit; a place of a given width, however narrow, is kept to. */
    contain-intrinsic-inline-size: 280px;
    isolation: isolate;
    direction: ltr;
    font-family: var(--amanat-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    font-size: max(16px, 1em);
    line-height: 1.5;
    color: var(--_ink);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    --_surface: var(--amanat-surface, #ffffff);
    --_sunken: var(--amanat-sunken, #f4f6f5);
    --_ink: var(--amanat-ink, #14201d);
    --_muted: var(--amanat-muted, #51605b);
    --_line: var(--amanat-line, #d5dcd9);
    --_border: var(--amanat-control-border, #6e7d78);
    --_accent: var(--amanat-accent, #0b6b6e);
    --_accent-hover: var(--amanat-accent-hover, #07585a);
    --_on-accent: var(--amanat-on-accent, #ffffff);
    --_accent-soft: var(--amanat-accent-soft, #e3f1f0);
    --_danger: var(--amanat-danger, #b3261e);
    --_on-danger: var(--amanat-on-danger, #ffffff);
    --_danger-soft: var(--amanat-danger-soft, #fcecea);
    --_warn: var(--amanat-warn, #8a5200);
    --_warn-soft: var(--amanat-warn-soft, #fff3dc);
    --_ok: var(--amanat-ok, #1c6b3a);
    --_ok-soft: var(--amanat-ok-soft, #e6f4ea);
    --_link: var(--amanat-link, #0a5c8a);
    --_focus: var(--amanat-focus, #14201d);
    --_radius: var(--amanat-radius, 10px);
    --_card-radius: var(--amanat-card-radius, 16px);
    --_pad: 1em;
    color-scheme: light;
  }
  .root.dark {
    --_surface: var(--amanat-surface, #161d1b);
    --_sunken: var(--amanat-sunken, #1e2725);
    --_ink: var(--amanat-ink, #e9efec);
    --_muted: var(--amanat-muted, #a7b5b0);
    --_line: var(--amanat-line, #34413d);
    --_border: var(--amanat-control-border, #7f8f89);
    --_accent: var(--amanat-accent, #5cc7c3);
    --_accent-hover: var(--amanat-accent-hover, #7bd6d2);
    --_on-accent: var(--amanat-on-accent, #06302f);
    --_accent-soft: var(--amanat-accent-soft, #183634);
    --_danger: var(--amanat-danger, #ffb4ab);
    --_on-danger: var(--amanat-on-danger, #3b1613);
    --_danger-soft: var(--amanat-danger-soft, #3b1613);
    --_warn: var(--amanat-warn, #ffc46b);
    --_warn-soft: var(--amanat-warn-soft, #33230a);
    --_ok: var(--amanat-ok, #86d9a0);
    --_ok-soft: var(--amanat-ok-soft, #14301f);
    --_link: var(--amanat-link, #7cc4f0);
    --_focus: var(--amanat-focus, #ffffff);
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .card {
    background: var(--_surface);
    color: var(--_ink);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    padding: var(--_pad);
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  /* Widths in em: larger letters are given the layout of a narrower place. */
  @container amanat (min-width: 25em) {
    .card {
      --_pad: 1.5em;
    }
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .title {
    font-size: 1.375em;
    line-height: 1.2727;
    font-weight: 650;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    text-wrap: balance;
  }
  .tag {
    align-self: flex-start;
    background: var(--_accent-soft);
    color: var(--_accent);
    /* Round ends on one line, round corners on two. */
    border-radius: 1em;
    padding: 0.125em 0.75em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .subtitle.minor {
    font-size: 1em;
    line-height: 1.5;
  }
  /* What belongs to a heading stands closer to it than the next subject does. */
  .tag + .title {
    margin-block-start: -0.364em;
  }
  .title + .lead,
  .subtitle + .meta {
    margin-block-start: -0.571em;
  }
  .lead,
  .meta,
  .hint {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4286;
    text-wrap: pretty;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .notice {
    border-inline-start: 4px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_ink);
    padding: 0.75em 1em;
  }
  .notice.warn {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .notice.ok {
    border-color: var(--_ok);
    background: var(--_ok-soft);
  }
  .notice > * + * {
    margin-block-start: 0.5em;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
    /* The air of the last row's targets is air of the card. */
    margin-block-end: -0.571em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4286;
  }
  .foot:empty {
    display: none;
  }
  /* A line that breaks keeps its number beside it. */
  .help-line {
    display: flex;
    align-items: center;
  }
  .help-line a {
    flex: none;
    font-weight: 650;
    font-size: 1.143em;
    padding: 0.6875em 0.5em;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    margin-inline: -0.5em;
  }
  .languages button {
    all: unset;
    box-sizing: border-box;
    min-block-size: 3.143em;
    padding: 0 0.5em;
    color: var(--_muted);
    cursor: pointer;
    border-radius: var(--_radius);
    display: inline-flex;
    align-items: center;
  }
  .languages button[aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }
  :focus-visible,
  .languages button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* What a server drew, without scripts: nothing may look as if it worked. */
  .needs-script {
    display: none;
  }
  @media (scripting: none) {
    .needs-script {
      display: flex;
      flex-direction: column;
      gap: 1em;
    }
    button,
    .languages,
    .foot:not(:has(.help-line)),
    .by-script,
    [aria-busy] {
      display: none !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_ink);
      --_line: var(--_ink);
      --_border: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .card,
    .notice,
    .tag {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .root,
    .root.dark {
      --_surface: #ffffff;
      --_sunken: #ffffff;
      --_ink: #000000;
      --_muted: #000000;
      --_accent: #000000;
      --_on-accent: #ffffff;
      --_border: #000000;
      --_warn: #000000;
      --_danger: #000000;
      --_link: #000000;
      --_accent-soft: #ffffff;
      --_warn-soft: #ffffff;
      --_danger-soft: #ffffff;
      --_ok-soft: #ffffff;
      --_ok: #000000;
      font-size: 12pt;
    }
    .languages {
      display: none;
    }
    .tag {
      border: 1px solid;
    }
    .source a::after {
      content: ' (' attr(href) ')';
    }
    .card {
      border: 0;
      padding: 0;
    }
  }
`;
