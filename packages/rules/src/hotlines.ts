import type { Confidence, Day, LocalizedText, Source } from './source.js';

/** A number to call. Short numbers have no country code: `tel:111`, never `tel:+7111`. */
export interface PhoneLine {
  readonly number: string;
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
  /** `true`, day and night; absent where no source states the hours. */
  readonly always?: true;
  /** Absent where no source states the price. */
  readonly free?: true;
  readonly confidence: Confidence;
  /** `source-undated`: the line is the regulator's, but the page that names it bears no date. */
  readonly note?: 'source-undated';
  readonly sources: readonly Source[];
}

/** A way to write instead of calling. Empty until the operator confirms an address. */
export interface WrittenChannel {
  readonly kind: 'sms' | 'whatsapp' | 'telegram' | 'web' | 'email';
  readonly href: string;
  readonly label: LocalizedText;
}

/**
 * The state contact centre for family, women's and children's rights. Its languages, what a bill shows of a call and what
 * happens after one no source states: they are not here, and nothing is said of them.
 */
export interface Hotline {
  readonly number: '111';
  readonly name: LocalizedText;
  readonly owner: LocalizedText;
  readonly purpose: LocalizedText;
  readonly hours: { readonly always: true };
  readonly free: true;
  readonly anonymous: true;
  readonly confidential: true;
  readonly topics: readonly LocalizedText[];
  readonly answeredBy: readonly LocalizedText[];
  /** Sources say that one can also write; none gives an address, so `channels` is empty. */
  readonly textDialogues: 'exist-addresses-not-established';
  readonly channels: readonly WrittenChannel[];
  readonly confidence: Confidence;
  readonly sources: readonly [Source, ...Source[]];
}

/** The day the numbers were last compared with their sources. */
export const HOTLINES_VERIFIED_ON: Day = '2026-11-23';

export const CONTACT_CENTRE_111: Hotline = {
  number: '111',
  name: { kk: '«111» байланыс орталығы', ru: 'Контакт-центр «111»', en: 'Contact centre 111' },
  owner: {
    kk: '«Азаматтарға арналған үкімет»',
    ru: '«Правительство для граждан»',
    en: 'Government for Citizens',
  },
  purpose: {
    kk: 'Отбасы мәселелері, әйелдер мен балалардың құқықтары: психолог пен заңгер кеңесі, анықтама',
    ru: 'Вопросы семьи, прав женщин и детей: психолог, юрист, справка',
    en: 'Family matters, women’s and children’s rights: a psychologist, a lawyer, information',
  },
  hours: { always: true },
  free: true,
  anonymous: true,
  confidential: true,
  topics: [
    { kk: 'Зорлық-зомбылық пен қатыгездік', ru: 'Насилие и жестокость', en: 'Violence and cruelty' },
    { kk: 'Әлімжеттік (буллинг)', ru: 'Буллинг (травля)', en: 'Bullying' },
    { kk: 'Құқықтық кеңес', ru: 'Правовая консультация', en: 'Legal advice' },
    {
      kk: 'Жәрдемақы және әлеуметтік қорғау',
      ru: 'Пособия и социальная защита',
      en: 'Benefits and social protection',
    },
    { kk: 'Емделу және денсаулық', ru: 'Лечение и здоровье', en: 'Treatment and health' },
    { kk: 'Білім беру', ru: 'Образование', en: 'Education' },
    { kk: 'Басқа мәселе', ru: 'Другие вопросы', en: 'Other matters' },
  ],
  answeredBy: [
    { kk: 'Психолог', ru: 'Психолог', en: 'Psychologist' },
    { kk: 'Заңгер', ru: 'Юрист', en: 'Lawyer' },
  ],
  textDialogues: 'exist-addresses-not-established',
  channels: [],
  confidence: 'high',
  sources: [
    {
      title: 'online.zakon.kz: правила работы контакт-центра «111»',
      lang: 'ru',
      url: 'https://online.zakon.kz/m/amp/document/35706030',
      readOn: HOTLINES_VERIFIED_ON,
    },
    {
      title: 'В Казахстане запущен единый телефон доверия для жертв насилия и буллинга',
      lang: 'ru',
      url: 'https://turantimes.kz/obschestvo/46231-v-kazahstane-zapuschen-edinyj-telefon-doverija-dlja-zhertv-nasilija-i-bullinga.html',
      readOn: HOTLINES_VERIFIED_ON,
    },
    {
      title: 'На страже интересов семьи',
      lang: 'ru',
      url: 'https://apgazeta.kz/2024/03/18/na-strazhe-interesov-semi/',
      publishedOn: '2024-03-18',
      readOn: HOTLINES_VERIFIED_ON,
    },
  ],
};

const EMERGENCY_SOURCES: readonly Source[] = [
  {
    title: 'egov.kz: emergency number 112',
    lang: 'en',
    url: 'http://egov.kz/cms/en/articles/emergency_situations/emergency_number_112',
    readOn: HOTLINES_VERIFIED_ON,
  },
  {
    title: 'gov.kz: единый номер 112 и номера экстренных служб',
    lang: 'ru',
    url: 'https://www.gov.kz/memleket/entities/aqmola-zerendy/press/article/details/44952',
    readOn: HOTLINES_VERIFIED_ON,
  },
];

/** Lines for danger to life, health and property. */
export const EMERGENCY_LINES: readonly PhoneLine[] = [
  {
    number: '112',
    name: {
      kk: 'Бірыңғай кезекші-диспетчерлік қызмет',
      ru: 'Единая дежурно-диспетчерская служба',
      en: 'Unified emergency dispatch',
    },
    purpose: {
      kk: 'Өмірге, денсаулыққа немесе мүлікке қауіп төнсе',
      ru: 'Если есть угроза жизни, здоровью или имуществу',
      en: 'If life, health or property is in danger',
    },
    always: true,
    free: true,
    confidence: 'high',
    sources: EMERGENCY_SOURCES,
  },
  {
    number: '101',
    name: { kk: 'Өрт сөндіру қызметі', ru: 'Пожарная служба', en: 'Fire service' },
    purpose: { kk: 'Өрт шықса', ru: 'При пожаре', en: 'In case of fire' },
    confidence: 'high',
    sources: EMERGENCY_SOURCES,
  },
  {
    number: '102',
    name: { kk: 'Полиция', ru: 'Полиция', en: 'Police' },
    purpose: {
      kk: 'Полиция көмегі керек болса, үйдегі жанжал кезінде де',
      ru: 'Если нужна полиция, в том числе при бытовом конфликте',
      en: 'If you need the police, also in a domestic conflict',
    },
    always: true,
    confidence: 'high',
    sources: EMERGENCY_SOURCES,
  },
  {
    number: '103',
    name: { kk: 'Жедел медициналық жәрдем', ru: 'Скорая медицинская помощь', en: 'Ambulance' },
    purpose: {
      kk: 'Шұғыл медициналық көмек керек болса',
      ru: 'Если срочно нужна медицинская помощь',
      en: 'If medical help is needed at once',
    },
    confidence: 'high',
    sources: EMERGENCY_SOURCES,
  },
];

/** Lines of public bodies for questions that are not an emergency. */
export const SERVICE_LINES: readonly PhoneLine[] = [
  {
    number: '1414',
    name: { kk: 'Бірыңғай байланыс орталығы', ru: 'Единый контакт-центр', en: 'Unified contact centre' },
    purpose: {
      kk: 'Мемлекеттік қызметтер мен eGov туралы сұрақтар',
      ru: 'Вопросы о государственных услугах и eGov',
      en: 'Questions about public services and eGov',
    },
    free: true,
    confidence: 'high',
    sources: [
      {
        title: '1414 не станет платным для казахстанцев',
        lang: 'ru',
        url: 'https://www.lada.kz/kazakhstan-news/147644-1414-ne-stanet-platnym-dlia-kazakhstantsev.html',
        publishedOn: '2025-12-29',
        readOn: HOTLINES_VERIFIED_ON,
      },
    ],
  },
  {
    number: '1459',
    name: {
      kk: 'Қаржы нарығын реттеу және дамыту агенттігінің байланыс орталығы',
      ru: 'Call-центр Агентства по регулированию и развитию финансового рынка',
      en: 'Call centre of the Agency for Regulation and Development of the Financial Market',
    },
    purpose: {
      kk: 'Қаржы қызметтерін тұтынушылардың құқықтары, қаржы пирамидалары',
      ru: 'Права потребителей финансовых услуг, финансовые пирамиды',
      en: 'Rights of users of financial services, financial pyramids',
    },
    confidence: 'high',
    note: 'source-undated',
    sources: [
      {
        title: 'Кейсы финансового мошенничества: ответы на часто задаваемые вопросы граждан',
        lang: 'ru',
        url: 'https://live.fingramota.kz/ru/post/kejsy-finansovogo-moshennichestva-otvety-na-chasto-zadavaemye-voprosy-grazhdan',
        readOn: HOTLINES_VERIFIED_ON,
      },
    ],
  },
];
