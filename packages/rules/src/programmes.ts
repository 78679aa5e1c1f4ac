import type { LocalizedText, Source } from './source.js';

export const PROGRAMME_SLUGS = [
  'auyl-amanaty',
  'qaryzsyz-qogam',
  'quqyqtyq-komek',
  'contact-centre-111',
] as const;
export type ProgrammeSlug = (typeof PROGRAMME_SLUGS)[number];

export interface Programme {
  readonly slug: ProgrammeSlug;
  /** The official Kazakh name stays in every language; quote it in running text. */
  readonly name: LocalizedText;
  /** What the programme is, in a few words, for who does not know the name. */
  readonly gloss: LocalizedText;
  /** One sentence. */
  readonly summary: LocalizedText;
  readonly source: Source;
}

const READ_ON = '2026-11-23';

export const PROGRAMMES: readonly Programme[] = [
  {
    slug: 'auyl-amanaty',
    name: { kk: 'Ауыл аманаты', ru: 'Ауыл аманаты', en: 'Auyl Amanaty' },
    gloss: { kk: 'Ауылға арналған микрокредит', ru: 'Микрокредиты для села', en: 'Microcredit for villages' },
    summary: {
      kk: 'Ауыл мен шағын қалада кәсіп бастауға не дамытуға сыйақысы төмен микрокредит беріледі.',
      ru: 'Микрокредиты под низкую ставку, чтобы начать или развить своё дело в селе и малом городе.',
      en: 'Low-rate microcredit to start or grow a business in a village or a small town.',
    },
    source: {
      title: 'СПК «Тобол»: «Ауыл аманаты», условия сотрудничества',
      lang: 'ru',
      url: 'https://spk-tobol.kz/auyl-amanaty/usloviya-sotrudnichestva',
      readOn: READ_ON,
    },
  },
  {
    slug: 'qaryzsyz-qogam',
    name: { kk: 'Қарызсыз қоғам', ru: 'Қарызсыз қоғам', en: 'Қарызсыз қоғам' },
    gloss: {
      kk: 'Қаржылық сауаттылық және борыш мәселелері',
      ru: 'Общество без долгов',
      en: 'Debt-free Society',
    },
    summary: {
      kk: 'Ақшаны басқаруды, отбасы бюджетін жоспарлауды, борыш пен алаяқтықтан сақтануды үйретеді.',
      ru: 'Учит управлять деньгами, планировать семейный бюджет, избегать долгов и мошенничества.',
      en: 'Teaches how to manage money, plan a family budget, and avoid debt and fraud.',
    },
    source: {
      title: 'eskeldi-eli.kz: «Қарызсыз қоғам» жобасы туралы',
      lang: 'kk',
      url: 'https://eskeldi-eli.kz/?p=23287',
      readOn: READ_ON,
    },
  },
  {
    slug: 'quqyqtyq-komek',
    name: { kk: 'Құқықтық көмек', ru: 'Құқықтық көмек', en: 'Құқықтық көмек' },
    gloss: { kk: 'Тегін заң көмегі', ru: 'Правовая помощь', en: 'Legal Aid' },
    summary: {
      kk: 'Адвокаттар, нотариустар, медиаторлар мен заң консультанттары ауыл тұрғындарына тегін көмектеседі.',
      ru: 'Адвокаты, нотариусы, медиаторы и юридические консультанты бесплатно помогают жителям села.',
      en: 'Advocates, notaries, mediators and legal consultants help people in villages free of charge.',
    },
    source: {
      title: '«Партия полезных дел»: Данияр Ашимбаев прокомментировал инициативы AMANAT',
      lang: 'ru',
      url: 'https://abaidan.kz/ru/categories/sayasat/partiya-poleznyh-del-daniyar-ashimbaev-prokommentiroval-iniciativy-amanat-2023-12-26',
      publishedOn: '2023-12-26',
      readOn: READ_ON,
    },
  },
  {
    slug: 'contact-centre-111',
    name: { kk: '«111» байланыс орталығы', ru: 'Контакт-центр «111»', en: 'Contact centre 111' },
    gloss: {
      kk: 'Отбасы, әйелдер мен балалар үшін',
      ru: 'Для семьи, женщин и детей',
      en: 'For families, women and children',
    },
    summary: {
      kk: 'Отбасы мәселелері, әйелдер мен балалардың құқықтары бойынша тәулік бойы тегін көмектеседі.',
      ru: 'Круглосуточно и бесплатно помогает в вопросах семьи, прав женщин и детей.',
      en: 'Free help, day and night, with family matters and women’s and children’s rights.',
    },
    source: {
      title: 'В Казахстане запущен единый телефон доверия для жертв насилия и буллинга',
      lang: 'ru',
      url: 'https://turantimes.kz/obschestvo/46231-v-kazahstane-zapuschen-edinyj-telefon-doverija-dlja-zhertv-nasilija-i-bullinga.html',
      readOn: READ_ON,
    },
  },
];

/** The programme with the slug; every slug has one. */
export function programme(slug: ProgrammeSlug): Programme {
  const found = PROGRAMMES.find((one) => one.slug === slug);
  if (found === undefined) throw new TypeError(`No programme "${slug}".`);
  return found;
}
