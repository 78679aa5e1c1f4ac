import type { ProgrammeSlug } from './programmes.js';
import type { Day, LocalizedText, Source } from './source.js';

/**
 * What the source says of the number: nothing (`exact`: as printed, though it may be rounded),
 * «свыше», «более» (`at-least`), «около», «порядка» (`about`).
 */
export type FigureQualifier = 'exact' | 'at-least' | 'about';

/** A published figure of a programme. Never shown without its day and source. */
export interface Figure {
  readonly key: string;
  readonly programme: ProgrammeSlug;
  readonly value: number;
  readonly qualifier: FigureQualifier;
  readonly unit: 'count' | 'people' | 'tenge';
  readonly label: LocalizedText;
  /** What is counted, and what is not. */
  readonly definition: LocalizedText;
  readonly asOf: Day;
  readonly statedBy: LocalizedText;
  readonly source: Source;
}

/** All the figures come from one article, which gives them no day but its own. */
const PUBLISHED = {
  asOf: '2023-12-26',
  statedBy: {
    kk: 'саясаттанушы Данияр Ашимбаев',
    ru: 'политолог Данияр Ашимбаев',
    en: 'political analyst Daniyar Ashimbayev',
  },
  source: {
    title: '«Партия полезных дел»: Данияр Ашимбаев прокомментировал инициативы AMANAT',
    lang: 'ru',
    url: 'https://abaidan.kz/ru/categories/sayasat/partiya-poleznyh-del-daniyar-ashimbaev-prokommentiroval-iniciativy-amanat-2023-12-26',
    publishedOn: '2023-12-26',
    readOn: '2026-11-23',
  },
} as const satisfies Pick<Figure, 'asOf' | 'statedBy' | 'source'>;

export const FIGURES: readonly Figure[] = [
  {
    key: 'microcredit.loans.count',
    programme: 'auyl-amanaty',
    value: 17_200,
    qualifier: 'exact',
    unit: 'count',
    label: { kk: 'Берілген микрокредиттер', ru: 'Выдано микрокредитов', en: 'Microcredits issued' },
    definition: {
      kk: 'Мал және өсімдік шаруашылығы жобаларына берілген микрокредиттер. Адамдар емес, микрокредиттер саналған. Дереккөз санды дөңгелектеп берген.',
      ru: 'Микрокредиты на проекты в животноводстве и растениеводстве. Посчитаны микрокредиты, а не люди. Источник даёт округлённое число.',
      en: 'Microcredits for livestock and crop projects. Microcredits are counted, not people. The source gives a rounded number.',
    },
    ...PUBLISHED,
  },
  {
    key: 'microcredit.loans.tenge',
    programme: 'auyl-amanaty',
    value: 64_400_000_000,
    qualifier: 'exact',
    unit: 'tenge',
    label: {
      kk: 'Микрокредиттердің жалпы сомасы',
      ru: 'Общая сумма микрокредитов',
      en: 'Total amount of microcredits',
    },
    definition: {
      kk: 'Берілген микрокредиттердің сомасы. Қайтарылған ақша шегерілген бе, ол айтылмаған. Дереккөз санды дөңгелектеп берген.',
      ru: 'Сумма выданных микрокредитов. Вычтены ли возвраты, не сказано. Источник даёт округлённое число.',
      en: 'The sum of the microcredits issued. Whether repayments are deducted is not said. The source gives a rounded number.',
    },
    ...PUBLISHED,
  },
  {
    key: 'districts.screened',
    programme: 'auyl-amanaty',
    value: 2200,
    qualifier: 'at-least',
    unit: 'count',
    label: {
      kk: 'Зерттелген ауылдық округтер мен кент әкімдіктері',
      ru: 'Обследовано сельских округов и поселковых администраций',
      en: 'Rural districts and settlement administrations screened',
    },
    definition: {
      kk: 'Зерттеу округтің мамандануын, қиын тұстарын, қолда бар және қажет ресурстарын анықтады. Бұл – көмек алған округтердің саны емес.',
      ru: 'Скрининг определил специализацию округа, проблемные зоны, имеющиеся и нужные ресурсы. Это не число округов, получивших помощь.',
      en: 'The screening found a district’s specialisation, problem areas, and the resources it has and needs. It is not the number of districts that got help.',
    },
    ...PUBLISHED,
  },
  {
    key: 'literacy.trained',
    programme: 'qaryzsyz-qogam',
    value: 65_000,
    qualifier: 'at-least',
    unit: 'people',
    label: {
      kk: 'Қаржылық сауаттылыққа оқығандар',
      ru: 'Обучено финансовой грамотности',
      en: 'Trained in financial literacy',
    },
    definition: {
      kk: 'Жобада оқудан өткен адамдар. Бұл – борыштан құтылғандардың саны емес.',
      ru: 'Люди, прошедшие обучение в проекте. Это не число тех, кто избавился от долгов.',
      en: 'People who took the project’s training. It is not the number of those who got out of debt.',
    },
    ...PUBLISHED,
  },
  {
    key: 'fraud.stopped',
    programme: 'qaryzsyz-qogam',
    value: 1500,
    qualifier: 'about',
    unit: 'count',
    label: { kk: 'Алаяқтық фактілері', ru: 'Факты мошенничества', en: 'Cases of fraud' },
    definition: {
      kk: 'Дереккөзде аталған алаяқтық фактілері. Олардың қалай саналғаны айтылмаған.',
      ru: 'Факты мошенничества, названные в источнике. Как их считали, не сказано.',
      en: 'Cases of fraud named in the source. How they were counted is not said.',
    },
    ...PUBLISHED,
  },
  {
    key: 'enforcement.lifted',
    programme: 'qaryzsyz-qogam',
    value: 14_000,
    qualifier: 'at-least',
    unit: 'count',
    label: { kk: 'Алып тасталған тыйымдар', ru: 'Отменено запретов', en: 'Prohibitions lifted' },
    definition: {
      kk: 'Нотариустың атқарушылық жазбасы бойынша не жеке сот орындаушысы салған, кейін алып тасталған тыйымдар. Адамдар да, борыштар да емес, тыйымдар саналған.',
      ru: 'Отменённые запреты, наложенные по исполнительным надписям нотариусов и частными судебными исполнителями. Посчитаны запреты, а не люди и не долги.',
      en: 'Lifted prohibitions that had been imposed under notaries’ executive inscriptions and by private bailiffs. Prohibitions are counted, not people and not debts.',
    },
    ...PUBLISHED,
  },
];

/** The figure with the key, or `undefined`. */
export function figure(key: string): Figure | undefined {
  return FIGURES.find((one) => one.key === key);
}
