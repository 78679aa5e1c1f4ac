/** What can be put on a page: tag, the file that brings it alone, the height that a frame of it has without scripts. */
export const ELEMENTS = [
  {
    tag: 'amanat-microcredit-calculator',
    file: 'microcredit-calculator',
    frameHeight: 1500,
    takesRegion: true,
  },
  { tag: 'amanat-literacy-quiz', file: 'literacy-quiz', frameHeight: 520, takesRegion: false },
  { tag: 'amanat-legal-aid-form', file: 'legal-aid-form', frameHeight: 700, takesRegion: false },
  { tag: 'amanat-hotline-card', file: 'hotline-card', frameHeight: 1000, takesRegion: false },
  { tag: 'amanat-statistics', file: 'figures', frameHeight: 900, takesRegion: true },
  { tag: 'amanat-district-profile', file: 'district-profile', frameHeight: 600, takesRegion: true },
] as const;

export type ElementChoice = (typeof ELEMENTS)[number];
export type Tag = ElementChoice['tag'];

/** The ways to put an element on a page. */
export const DOORS = ['script', 'one-file', 'classic', 'mount', 'frame', 'links', 'npm'] as const;
export type Door = (typeof DOORS)[number];

export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that a webmaster chose. */
export interface Choice {
  readonly tag: Tag;
  readonly door: Door;
  /** Empty: as the page around it. */
  readonly lang: '' | 'kk' | 'ru' | 'en';
  /** KATO code; empty: none. */
  readonly region: string;
  readonly theme: Theme;
  /** `#rrggbb`; null: our own. */
  readonly accent: string | null;
  /** Where the built files stand, without a slash at the end. */
  readonly files: string;
  /** The server, without a slash at the end; empty: none. */
  readonly endpoint: string;
  readonly configId: string;
}

export const elementOf = (tag: Tag): ElementChoice => ELEMENTS.find((one) => one.tag === tag) ?? ELEMENTS[0];

/** The attributes of the tag that differ from what it does by itself. */
export function attributesOf({ tag, lang, region, theme, endpoint, configId }: Choice): [string, string][] {
  const all: [string, string][] = [
    ['lang', lang],
    ['region', elementOf(tag).takesRegion ? region : ''],
    ['theme', theme === 'light' ? '' : theme],
    ['endpoint', endpoint],
    ['config-id', configId],
  ];
  return all.filter(([, value]) => value !== '');
}
