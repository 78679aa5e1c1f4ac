import type { Locale } from '@amanat/l10n';
import type { Door, Tag, Theme } from './choice.ts';

/** The elements' own titles; the title of a frame is the same. */
export const FRAME_TITLES: Readonly<Record<Tag, Readonly<Record<Locale, string>>>> = {
  'amanat-microcredit-calculator': {
    kk: 'Микрокредит төлемін есептеу',
    ru: 'Расчёт платежей по микрокредиту',
    en: 'Loan payment calculator',
  },
  'amanat-literacy-quiz': {
    kk: 'Ақшаңызды қорғай аласыз ба?',
    ru: 'Сумеете защитить свои деньги?',
    en: 'Can you protect your money?',
  },
  'amanat-legal-aid-form': { kk: 'Құқықтық көмек', ru: 'Правовая помощь', en: 'Legal aid' },
  'amanat-hotline-card': {
    kk: '«111» байланыс орталығы',
    ru: 'Контакт-центр «111»',
    en: 'Contact centre 111',
  },
  'amanat-statistics': { kk: 'Жобалар нәтижесі', ru: 'Результаты проектов', en: 'Results of the projects' },
  'amanat-district-profile': { kk: 'Ауданыңыз туралы', ru: 'О вашем районе', en: 'About your district' },
};

/** What stands in an element before its files come. */
export const CALL_TEXT: Readonly<Record<Locale, string>> = {
  kk: 'Көмек керек пе? 111 нөміріне қоңырау шалыңыз',
  ru: 'Нужна помощь? Звоните 111',
  en: 'Need help? Call 111',
};

interface Strings {
  readonly title: string;
  readonly lead: string;
  readonly element: string;
  readonly language: string;
  readonly asThePage: string;
  readonly region: string;
  readonly noRegion: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly ownColour: string;
  readonly colour: string;
  readonly colourHolds: string;
  readonly colourMoved: string;
  readonly colourNotInAuto: string;
  readonly files: string;
  readonly filesHint: string;
  readonly server: string;
  readonly serverHint: string;
  readonly configId: string;
  readonly configIdHint: string;
  readonly way: string;
  readonly ways: Readonly<Record<Door, string>>;
  readonly code: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly preview: string;
  readonly width: (pixels: number) => string;
  readonly letter: string;
  readonly letterLanguage: string;
  readonly copyLetter: string;
  readonly addressWrong: string;
}

export const STRINGS: Readonly<Record<Locale, Strings>> = {
  kk: {
    title: 'Виджетті сайтқа қою',
    lead: 'Керегін таңдаңыз да, дайын кодты сайтыңызға қойыңыз.',
    element: 'Не қоясыз?',
    language: 'Тілі',
    asThePage: 'Беттегідей',
    region: 'Өңір',
    noRegion: 'Таңдалмаған',
    theme: 'Көрінісі',
    themes: { light: 'Ашық', dark: 'Қараңғы', auto: 'Құрылғыдағыдай' },
    ownColour: 'Сайтымның түсі болсын',
    colour: 'Түсі',
    colourHolds: 'Бұл түспен мәтін анық оқылады.',
    colourMoved: 'Бұл түспен мәтін нашар оқылады. Кодта соған жақын, мәтін анық оқылатын реңк тұр.',
    colourNotInAuto: 'Өз түсіңізді ашық не қараңғы көріністе ғана таңдай аласыз.',
    files: 'Файлдардың мекенжайы',
    filesHint: 'Виджет файлдары тұрған мекенжай.',
    server: 'Сервердің мекенжайы',
    serverHint: 'Өтініш осы серверге жіберіледі. Сайтыңыз сервердің рұқсат тізімінде болуы керек.',
    configId: 'Баптаулар жинағының атауы',
    configIdHint: 'Сервер иесі берсе ғана жазыңыз.',
    way: 'Қалай қоясыз?',
    ways: {
      script: 'Скрипт пен тег: сайттардың көбіне осы жарайды',
      'one-file': 'Бір файл: байланыс баяу болса',
      classic: 'Ескі үлгідегі скрипт: сайт модульдерді алып тастаса',
      mount: 'div: редактор өзі білмейтін тегтерді өшірсе',
      frame: 'Фрейм: скриптке рұқсат болмаса',
      links: 'Тек сілтемелер: скрипт те, фрейм де қажет емес',
      npm: 'npm: әзірлеушіге',
    },
    code: 'Код',
    copyCode: 'Кодты көшіру',
    copied: 'Көшірілді.',
    notCopied: 'Көшірілмеді. Мәтінді белгілеп, өзіңіз көшіріңіз.',
    preview: 'Алдын ала қарау',
    width: (pixels) => `${pixels} пиксель`,
    letter: 'Сайт әкімшісіне хат',
    letterLanguage: 'Хаттың тілі',
    copyLetter: 'Хатты көшіру',
    addressWrong: 'Мекенжай https:// деп басталуы керек.',
  },
  ru: {
    title: 'Поставить виджет на сайт',
    lead: 'Выберите, что нужно, и вставьте готовый код на свой сайт.',
    element: 'Что поставить?',
    language: 'Язык',
    asThePage: 'Как у страницы',
    region: 'Регион',
    noRegion: 'Не выбран',
    theme: 'Оформление',
    themes: { light: 'Светлое', dark: 'Тёмное', auto: 'Как на устройстве' },
    ownColour: 'Цвет моего сайта',
    colour: 'Цвет',
    colourHolds: 'С этим цветом текст хорошо читается.',
    colourMoved: 'С этим цветом текст читается плохо. В коде близкий оттенок: с ним текст читается хорошо.',
    colourNotInAuto: 'Свой цвет возможен только в светлом или тёмном оформлении.',
    files: 'Адрес файлов',
    filesHint: 'Где лежат файлы виджетов.',
    server: 'Адрес сервера',
    serverHint: 'Сюда отправляются обращения. Ваш сайт должен быть в списке разрешённых на сервере.',
    configId: 'Название набора настроек',
    configIdHint: 'Заполните, только если его дал владелец сервера.',
    way: 'Как поставить?',
    ways: {
      script: 'Скрипт и тег: подходит большинству сайтов',
      'one-file': 'Один файл: для медленной связи',
      classic: 'Скрипт старого образца: если сайт убирает модули',
      mount: 'div: если редактор стирает незнакомые теги',
      frame: 'Фрейм: если скрипты запрещены',
      links: 'Только ссылки: без скриптов и фреймов',
      npm: 'npm: для разработчика',
    },
    code: 'Код',
    copyCode: 'Скопировать код',
    copied: 'Скопировано.',
    notCopied: 'Скопировать не удалось. Выделите текст и скопируйте сами.',
    preview: 'Предпросмотр',
    width: (pixels) => `${pixels} пикселей`,
    letter: 'Письмо администратору сайта',
    letterLanguage: 'Язык письма',
    copyLetter: 'Скопировать письмо',
    addressWrong: 'Начало адреса должно быть таким: https://',
  },
  en: {
    title: 'Put a widget on a site',
    lead: 'Choose what is needed, and paste the ready code into your site.',
    element: 'What to put there?',
    language: 'Language',
    asThePage: 'As the page',
    region: 'Region',
    noRegion: 'None chosen',
    theme: 'Look',
    themes: { light: 'Light', dark: 'Dark', auto: 'As on the device' },
    ownColour: 'In the colour of my site',
    colour: 'Colour',
    colourHolds: 'Text is easy to read in this colour.',
    colourMoved:
      'Text is hard to read in this colour. The code has a close shade in which text is easy to read.',
    colourNotInAuto: 'A colour of your own goes with the light or the dark look only.',
    files: 'Address of the files',
    filesHint: 'Where the files of the widgets are.',
    server: 'Address of the server',
    serverHint: "Requests go there. Your site must be on the server's list of allowed sites.",
    configId: 'Name of the set of settings',
    configIdHint: 'Fill in only if the owner of the server gave you one.',
    way: 'How?',
    ways: {
      script: 'Script and tag: right for most sites',
      'one-file': 'One file: for slow lines',
      classic: 'Script of the old kind: where a site strips modules',
      mount: 'div: where an editor strips unknown tags',
      frame: 'Frame: where scripts are forbidden',
      links: 'Links only: no scripts, no frames',
      npm: 'npm: for developers',
    },
    code: 'Code',
    copyCode: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the text and copy it yourself.',
    preview: 'Preview',
    width: (pixels) => `${pixels} pixels`,
    letter: 'Letter to the webmaster',
    letterLanguage: 'Language of the letter',
    copyLetter: 'Copy the letter',
    addressWrong: 'The address must begin with https://',
  },
};
