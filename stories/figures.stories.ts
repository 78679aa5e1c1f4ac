import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import type { Figure } from '@amanat/widgets';
import { FIGURES } from '@amanat/rules/figures';
import { REGIONS } from '@amanat/rules/regions';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/Statistics',
  component: 'amanat-statistics',
  render: (args) => element('amanat-statistics', args),
};
export default meta;

const SAMPLE = {
  asOf: '2024-03-01',
  statedBy: undefined,
  source: { title: 'Ойдан шығарылған үлгі', lang: 'kk', url: 'https://example.kz/' },
};

/** A figure of the rules with made-up numbers, which say so in their source. */
const sample = (changes: Partial<Figure>): Figure => {
  const [first] = FIGURES;
  if (!first) throw new Error('no figures');
  return { ...first, ...SAMPLE, ...changes };
};

const own =
  (figures: readonly Figure[], args: Attributes = {}): (() => HTMLElement) =>
  () => {
    const now = () => new Date('2024-07-01T06:00:00Z');
    return Object.assign(element('amanat-statistics', args), { figures, now });
  };

const REVISED = sample({
  value: 20_950,
  revision: 2,
  previous: { value: 21_300, qualifier: 'exact', asOf: '2024-02-01' },
  note: {
    kk: 'Екі рет саналған микрокредиттер алынып тасталды.',
    ru: 'Исключены микрокредиты, посчитанные дважды.',
    en: 'Microcredits counted twice were taken out.',
  },
});

const OF_REGIONS = [
  ...FIGURES,
  ...REGIONS.slice(0, 17).map(({ kato }, i) =>
    sample({
      region: kato,
      value: ((i * 37) % 20) * 100 + 90,
      qualifier: i % 4 === 0 ? 'about' : 'exact',
      ...(i === 3 && { validForDays: 30 }),
    }),
  ),
];

const DESK: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = await waitFor(() => {
      const found = canvasElement.querySelector('amanat-statistics')?.shadowRoot;
      if (!found?.querySelector('.card > details > summary')) throw new Error('not drawn yet');
      return found;
    });
    root.querySelector<HTMLElement>('.card > details > summary')?.click();
    await waitFor(() => {
      if (!root.querySelector('.desk')) throw new Error('no desk yet');
    });
  },
};

export const Default: StoryObj = {};
export const OneProgramme: StoryObj = { args: { programme: 'auyl-amanaty' } };
export const Russian: StoryObj = { globals: { locale: 'ru' } };
export const English: StoryObj = { globals: { locale: 'en' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const DarkRussian: StoryObj = { globals: { theme: 'dark', locale: 'ru' } };
export const Wide: StoryObj = { globals: { width: '960px' } };
export const Narrow: StoryObj = { globals: { width: '280px' } };
/** The server does not answer: the figures of the page stay. */
export const ServerAway: StoryObj = { args: { endpoint: 'http://127.0.0.1:9' } };
/** There is nothing with a day and a source. */
export const Nothing: StoryObj = { args: { programme: 'no-such' } };
/** The history, the citations and the files. */
export const Desk: StoryObj = { ...DESK };
export const DeskNarrow: StoryObj = { ...DESK, globals: { width: '280px' } };
export const DeskRussian: StoryObj = { ...DESK, globals: { locale: 'ru' } };
/** An editor has corrected a figure. */
export const Revised: StoryObj = { render: own([REVISED, ...FIGURES.slice(1)]) };
export const RevisedNarrow: StoryObj = { ...Revised, globals: { width: '280px' } };
/** The time of a figure is over. */
export const Stale: StoryObj = { render: own([sample({ validForDays: 90 }), ...FIGURES.slice(1)]) };
export const StaleDark: StoryObj = { ...Stale, globals: { theme: 'dark' } };
export const ByRegion: StoryObj = { render: own(OF_REGIONS, { 'by-region': 'microcredit.loans.count' }) };
export const ByRegionNarrow: StoryObj = { ...ByRegion, globals: { width: '280px' } };
export const ByRegionDarkRussian: StoryObj = { ...ByRegion, globals: { theme: 'dark', locale: 'ru' } };
export const ByRegionNoneYet: StoryObj = {
  render: own(FIGURES, { 'by-region': 'microcredit.loans.count' }),
};
export const OneRegion: StoryObj = { render: own(OF_REGIONS, { region: '390000000' }) };
/** Updates cannot come for want of a line; the figures stay. */
export const LiveWithoutLine: StoryObj = { args: { endpoint: 'http://127.0.0.1:9', live: true } };
