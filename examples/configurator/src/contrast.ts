/** Colours of one accent that hold contrast: WCAG 2.2, 1.4.3, at least 4.5 to 1 for text. */
export interface AccentColours {
  readonly accent: string;
  readonly hover: string;
  readonly onAccent: string;
  readonly soft: string;
  /** The given colour was moved to hold contrast. */
  readonly isMoved: boolean;
}

type Rgb = readonly [number, number, number];

const ENOUGH = 4.5;
const GROUNDS = { light: '#ffffff', dark: '#161d1b' } as const;
const TEXTS = { light: '#ffffff', dark: '#06302f' } as const;

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

const rgbOf = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
const hexOf = (rgb: readonly number[]): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `other` in `colour`, from 0 to 1. */
const mixed = (colour: string, other: string, share: number): string => {
  const [one, two] = [rgbOf(colour), rgbOf(other)];
  return hexOf(one.map((part, at) => part * (1 - share) + (two[at] ?? 0) * share));
};

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What an accent needs beside it in a theme; the accent itself is moved away from the ground until text in it can be read. */
export function coloursOf(given: string, theme: 'light' | 'dark'): AccentColours {
  const [ground, away] = theme === 'light' ? [GROUNDS.light, '#000000'] : [GROUNDS.dark, '#ffffff'];
  const softOf = (accent: string) => mixed(ground, accent, theme === 'light' ? 0.1 : 0.16);
  for (let share = 0; ; share += 0.02) {
    const accent = mixed(given, away, Math.min(share, 1));
    const [soft, onAccent] = [softOf(accent), TEXTS[theme]];
    const holds = [ground, soft, onAccent].every((other) => contrast(accent, other) >= ENOUGH);
    if (holds || share >= 1)
      return { accent, hover: mixed(accent, away, 0.15), onAccent, soft, isMoved: share > 0 };
  }
}
