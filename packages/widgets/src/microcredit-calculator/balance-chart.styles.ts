import { css } from 'lit';

/** The chart, and the place kept for it before it comes. The second series is hatched, on the screen and on paper. */
export const balanceChartStyles = css`
  .root {
    --_series: var(--amanat-series, #c26a00);
  }
  .root.dark {
    --_series: var(--amanat-series, #f2a65a);
  }
  /* As high as the chart will be: two pictures and four lines, so that nothing moves when it comes. */
  .chart-place {
    min-block-size: calc(min(30cqi, 7.5em) + min(15cqi, 7.5em) + 6.5em);
  }
  @container answer (max-width: 19.99em) {
    .chart-place {
      min-block-size: calc(45cqi + 7.75em);
    }
    .chart .keys {
      flex-direction: column;
    }
  }
  .chart {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  .chart svg {
    display: block;
    inline-size: 100%;
    max-block-size: 7.5em;
    border-block-end: 1px solid var(--_border);
  }
  .chart-title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 0.75em;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  .key::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.375em;
    border: 1px solid var(--_accent);
    background: var(--_accent);
  }
  .key.two::before {
    border-color: var(--_series);
    background: repeating-linear-gradient(45deg, var(--_series) 0 2px, var(--_surface) 2px 4px);
  }
  .series-one {
    fill: var(--_accent);
  }
  .series-one.soft {
    opacity: 0.75;
  }
  .series-two {
    fill: var(--_series);
  }
  .paper {
    fill: var(--_surface);
  }
  .hatched {
    stroke: var(--_series);
    stroke-width: 1;
  }
  @media (forced-colors: active) {
    .series-one {
      fill: CanvasText;
    }
    .key::before {
      forced-color-adjust: none;
    }
  }
`;
