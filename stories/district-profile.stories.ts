import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Screening } from '@amanat/widgets';
import { element, type Attributes } from './drawn.ts';

const meta: Meta<Attributes> = {
  title: 'Elements/District profile',
  component: 'amanat-district-profile',
  render: (args) => element('amanat-district-profile', args),
};
export default meta;

/** Made up, and marked so: it is about no real district. */
const EXAMPLE: Screening = {
  districtId: '103200000',
  asOf: '2026-02-01',
  specialisation: [
    { kk: 'Жылқы өсіру, қымыз өндіру', ru: 'Коневодство и производство кумыса', en: 'Horses and kumys' },
    { kk: 'Бал', ru: 'Мёд', en: 'Honey' },
  ],
  resources: [
    { kk: 'Жайылымы мол, су жақын', ru: 'Много пастбищ, рядом вода', en: 'Ample pasture with water nearby' },
    { kk: 'Мал дәрігерлік пункт бар', ru: 'Есть ветеринарный пункт', en: 'A veterinary post' },
  ],
  problemZones: [
    { kk: 'Сүт қабылдайтын орын жоқ', ru: 'Негде сдавать молоко', en: 'Nowhere to deliver milk' },
  ],
  needs: [
    { kk: 'Ет өңдейтін шағын цех', ru: 'Небольшой цех по переработке мяса', en: 'A small meat workshop' },
    { kk: 'Тоңазытқышы бар көлік', ru: 'Машина с холодильником', en: 'A refrigerated van' },
  ],
  directions: ['livestock', 'processing', 'other'],
  coverage: { screened: 10, of: 12 },
  source: { title: 'Үлгі скрининг', lang: 'kk', url: 'https://example.kz/screening' },
  example: true,
};

const withExample = (args: Attributes) =>
  Object.assign(element('amanat-district-profile', args), { screening: EXAMPLE });
const shown = { args: { 'calculator-href': '#calculator', 'help-href': '#help' }, render: withExample };
const withNone = (args: Attributes) =>
  Object.assign(element('amanat-district-profile', args), { screening: null });
const none = { args: { ...shown.args, district: '103200000' }, render: withNone };
/** A server that does not answer. */
const AWAY = 'http://127.0.0.1:9';
const choosing = { args: { endpoint: AWAY, region: '100000000' } };
const noLine = { args: { endpoint: AWAY, district: '103200000' } };

/** An example, which is called so above everything. */
export const Shown: StoryObj = shown;
export const ShownRussian: StoryObj = { ...shown, globals: { locale: 'ru' } };
export const ShownEnglish: StoryObj = { ...shown, globals: { locale: 'en' } };
export const ShownDark: StoryObj = { ...shown, globals: { theme: 'dark' } };
export const ShownNarrow: StoryObj = { ...shown, globals: { width: '280px' } };
export const ShownWide: StoryObj = { ...shown, globals: { width: '960px' } };
/** Districts come from the built-in list while the server is away. */
export const Choosing: StoryObj = choosing;
export const ChoosingRussian: StoryObj = { ...choosing, globals: { locale: 'ru' } };
export const ChoosingEnglish: StoryObj = { ...choosing, globals: { locale: 'en' } };
export const ChoosingNarrow: StoryObj = { ...choosing, globals: { width: '280px' } };
/** What can be done where there is no screening yet. */
export const NoScreening: StoryObj = none;
export const NoScreeningRussian: StoryObj = { ...none, globals: { locale: 'ru' } };
export const NoScreeningEnglish: StoryObj = { ...none, globals: { locale: 'en' } };
export const NoScreeningNarrow: StoryObj = { ...none, globals: { width: '280px' } };
/** The page names no server: nothing can be asked, and nothing is offered that leads nowhere. */
export const NoServer: StoryObj = {};
export const NoServerRussian: StoryObj = { globals: { locale: 'ru' } };
export const NoServerEnglish: StoryObj = { globals: { locale: 'en' } };
/** No connection: another try, and 111. */
export const NoConnection: StoryObj = noLine;
export const NoConnectionRussian: StoryObj = { ...noLine, globals: { locale: 'ru' } };
export const NoConnectionEnglish: StoryObj = { ...noLine, globals: { locale: 'en' } };
