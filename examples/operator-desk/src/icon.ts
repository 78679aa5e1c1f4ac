const SVG = 'http://www.w3.org/2000/svg';

/** Drawn on a field of 24 by 24, by strokes of the colour of the text. */
const PATHS = {
  key: 'M7.5 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm4-4H21v4m-4-4v3',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-3.5 2.5-6 6-6s6 2.5 6 6m1-16a3.5 3.5 0 0 1 0 7m2.5 3.2c1.6 1 2.5 3 2.5 5.8',
  silent: 'M4 5h16v11H11l-4 4v-4H4ZM3 3l18 18',
  speech: 'M4 5h16v11H11l-4 4v-4H4Z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3 3',
  phone:
    'M5 4h4l1.5 5-2.5 1.5a11 11 0 0 0 5.5 5.5L15 13.5l5 1.5v4c0 1-1 1.5-2 1.5C10.5 20.5 3.5 13.5 3.5 6 3.5 5 4 4 5 4Z',
  letter: 'M3 6h18v13H3Zm0 1 9 7 9-7',
  stop: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.6 5.6l12.8 12.8',
  tick: 'M4 12.5 9.5 18 20 6.5',
  late: 'M12 3 2 20h20ZM12 9v5m0 2.5v.5',
  mail: 'M4 5h16v11H11l-4 4v-4H4Zm4 5h8',
} as const;
export type IconName = keyof typeof PATHS;

/** A sign beside words that say the same: not read aloud. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [attribute, value] of Object.entries({
    viewBox: '0 0 24 24',
    class: 'icon',
    'aria-hidden': 'true',
    focusable: 'false',
  }))
    svg.setAttribute(attribute, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
