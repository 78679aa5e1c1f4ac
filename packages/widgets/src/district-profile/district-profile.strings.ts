import type { Locale } from '@amanat/l10n';

/** What a place is, for the sentences that name it. */
export type PlaceWord = 'district' | 'city' | 'okrug';

interface ProfileStrings {
  title: string;
  lead: string;
  region: string;
  district: string;
  choose: string;
  screened: string;
  unscreened: string;
  exampleBadge: string;
  example: string;
  asOf: string;
  coverage: (screened: string, of: string) => string;
  knownFor: string;
  has: string;
  /** Its problem zones. */
  troubles: string;
  needs: string;
  nothingSaid: string;
  directions: string;
  /** There are several. */
  directionsOrder: string;
  noPromise: string;
  reckon: string;
  /** The name of the button beside a direction, beginning with its text. */
  reckonFor: (direction: string) => string;
  notScreened: Readonly<Record<PlaceWord, string>>;
  whatNext: string;
  askAkim: string;
  reckonAnyway: string;
  legalAid: string;
  announceShown: (label: string) => string;
  announceExample: (label: string) => string;
}

export const PROFILE_STRINGS: Readonly<Record<Locale, ProfileStrings>> = {
  kk: {
    title: 'Ауданыңыз туралы',
    lead: 'Ауданыңызды таңдаңыз. Ауылдарды зерттеу (скрининг) онда не бар екенін, не жетіспейтінін көрсетеді.',
    region: 'Облыс немесе қала',
    district: 'Аудан немесе қала',
    choose: 'Таңдаңыз',
    screened: 'Скрининг деректері бар',
    unscreened: 'Скрининг деректері әлі жоқ',
    exampleBadge: 'Мысал',
    example: 'Бұл – ойдан құрылған мысал, шын деректер емес.',
    asOf: 'Дерек күні',
    coverage: (screened, of) => `Скринингтен өткен ауылдық округтер: ${screened}. Барлық округ: ${of}.`,
    knownFor: 'Немен танымал',
    has: 'Не бар',
    troubles: 'Қиын тұстары',
    needs: 'Не қажет',
    nothingSaid: 'Скринингте бұл жер туралы мәлімет жазылмаған.',
    directions: 'Осы жерге лайық микрокредит бағыттары',
    directionsOrder: 'Ең лайығы бірінші тұр.',
    noPromise: 'Бұл – скрининг қорытындысы, микрокредит беріледі деген уәде емес.',
    reckon: 'Есептеу',
    reckonFor: (direction) => `Есептеу: ${direction}`,
    notScreened: {
      district: 'Бұл аудан бойынша скрининг деректері әлі жоқ.',
      city: 'Бұл қала бойынша скрининг деректері әлі жоқ.',
      okrug: 'Бұл округ бойынша скрининг деректері әлі жоқ.',
    },
    whatNext: 'Енді не істеуге болады',
    askAkim:
      'Аудан немесе ауылдық округ әкімінен сұраңыз. Әкімдер «Ауыл аманаты» туралы түсіндіреді, скрининг жүргізеді.',
    reckonAnyway: 'Микрокредитті есептеу',
    legalAid: 'Заң көмегін сұрау',
    announceShown: (label) => `${label}: скрининг деректері ашылды.`,
    announceExample: (label) => `${label}: ойдан құрылған мысал ашылды, бұл шын деректер емес.`,
  },
  ru: {
    title: 'О вашем районе',
    lead: 'Выберите район. Обследование сёл (скрининг) показывает, что в нём есть и чего не хватает.',
    region: 'Область или город',
    district: 'Район или город',
    choose: 'Выберите',
    screened: 'Есть данные скрининга',
    unscreened: 'Данных скрининга пока нет',
    exampleBadge: 'Пример',
    example: 'Это вымышленный пример, а не настоящие данные.',
    asOf: 'Данные на',
    coverage: (screened, of) => `Сельских округов прошло скрининг: ${screened}. Всего округов: ${of}.`,
    knownFor: 'Чем известен',
    has: 'Что есть',
    troubles: 'Проблемные места',
    needs: 'Что нужно',
    nothingSaid: 'В скрининге об этом месте ничего не записано.',
    directions: 'Подходящие направления микрокредита',
    directionsOrder: 'Первым стоит самое подходящее.',
    noPromise: 'Это вывод скрининга, а не обещание, что микрокредит дадут.',
    reckon: 'Рассчитать',
    reckonFor: (direction) => `Рассчитать: ${direction}`,
    notScreened: {
      district: 'По этому району данных скрининга пока нет.',
      city: 'По этому городу данных скрининга пока нет.',
      okrug: 'По этому округу данных скрининга пока нет.',
    },
    whatNext: 'Что можно сделать',
    askAkim:
      'Спросите акима района или сельского округа. Акимы рассказывают об «Ауыл аманаты» и проводят скрининг.',
    reckonAnyway: 'Рассчитать микрокредит',
    legalAid: 'Попросить правовой помощи',
    announceShown: (label) => `${label}: показаны данные скрининга.`,
    announceExample: (label) => `${label}: показан вымышленный пример, это не настоящие данные.`,
  },
  en: {
    title: 'About your district',
    lead: 'Choose a district. A survey of its villages (a screening) shows what it has and what it lacks.',
    region: 'Region or city',
    district: 'District or town',
    choose: 'Choose',
    screened: 'With screening data',
    unscreened: 'No screening data yet',
    exampleBadge: 'Example',
    example: 'This is a made-up example, not real data.',
    asOf: 'As of',
    coverage: (screened, of) => `Rural districts screened: ${screened}. Rural districts in all: ${of}.`,
    knownFor: 'Known for',
    has: 'What it has',
    troubles: 'Problem areas',
    needs: 'What it needs',
    nothingSaid: 'The screening says nothing about this place.',
    directions: 'Loan directions that fit',
    directionsOrder: 'The most fitting comes first.',
    noPromise: 'This is what the screening found, not a promise of a loan.',
    reckon: 'Calculate',
    reckonFor: (direction) => `Calculate: ${direction}`,
    notScreened: {
      district: 'There is no screening data for this district yet.',
      city: 'There is no screening data for this city yet.',
      okrug: 'There is no screening data for this rural district yet.',
    },
    whatNext: 'What you can do',
    askAkim:
      'Ask the akim (head) of the district or rural district. Akims explain Auyl Amanaty and do the screening.',
    reckonAnyway: 'Calculate a loan',
    legalAid: 'Ask for legal aid',
    announceShown: (label) => `${label}: screening data is shown.`,
    announceExample: (label) => `${label}: a made-up example is shown. It is not real data.`,
  },
};
