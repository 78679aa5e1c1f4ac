import type { Locale } from '@amanat/l10n';

/** What the entrance says. The words of the questions come with the questions. */
export interface LegalAidStrings {
  readonly title: string;
  readonly back: string;
  readonly exit: { readonly limits: string };
  /** Other people use this phone. */
  readonly shared: { readonly label: string; readonly help: string; readonly set: string };
  readonly start: {
    readonly question: string;
    readonly lead: string;
    readonly danger: string;
    readonly ask: string;
    readonly track: string;
    /** Another element of the page led here with a question. */
    readonly asked: string;
  };
  readonly danger: {
    readonly title: string;
    readonly lead: string;
    /** After a number and what it is, for people who listen. */
    readonly call: string;
    readonly lines: readonly { readonly number: string; readonly what: string }[];
    readonly goOn: string;
  };
}

export const LEGAL_AID_STRINGS: Readonly<Record<Locale, LegalAidStrings>> = {
  kk: {
    title: 'Құқықтық көмек',
    back: 'Артқа',
    exit: {
      limits:
        '«Беттен шығу» жазғаныңызды өшіріп, басқа сайтты ашады. Бұл беттің мекенжайы браузер тарихында қалады. Браузер мәзірінен «Тарих» бөлімін ашып, оны өзіңіз өшіріңіз.',
    },
    shared: {
      label: 'Бұл телефонды басқалар да қолданады',
      help: 'Ештеңе сақталмайды, SMS ұсынылмайды, түбіртек нөмірі бір минуттан кейін жасырылады.',
      set: 'Ортақ телефон режимі қосулы.',
    },
    start: {
      question: 'Қазір қауіп бар ма?',
      lead: 'Біреу Сізге не жақындарыңызға зиян келтіріп жатыр ма?',
      danger: 'Иә, қазір қауіп бар',
      ask: 'Жоқ, заң көмегін сұраймын',
      track: 'Жоқ, жіберген өтінішімді көремін',
      asked: 'Сұрағыңыз дайын тұр. Алдымен мына сұраққа жауап беріңіз.',
    },
    danger: {
      title: 'Қазір қоңырау шалыңыз',
      lead: 'Мүмкін болса, қауіпсіз жерге шығыңыз.',
      call: 'қоңырау шалу',
      lines: [
        { number: '102', what: 'Полиция, тәулік бойы' },
        {
          number: '112',
          what: 'Бірыңғай кезекші қызмет, өмірге қауіп төнсе',
        },
        {
          number: '111',
          what: 'Отбасы, әйелдер мен балаларға көмек, тәулік бойы',
        },
      ],
      goOn: 'Қауіпсіз жердемін, өтінішті толтырамын',
    },
  },
  ru: {
    title: 'Правовая помощь',
    back: 'Назад',
    exit: {
      limits:
        '«Покинуть страницу» стирает написанное и открывает другой сайт. Адрес этой страницы останется в истории браузера. Откройте в меню браузера «Историю» и сотрите его сами.',
    },
    shared: {
      label: 'Этим телефоном пользуются и другие',
      help: 'Ничего не сохраняется, SMS не предлагаем, номер квитанции скроется через минуту.',
      set: 'Включён режим общего телефона.',
    },
    start: {
      question: 'Вам сейчас грозит опасность?',
      lead: 'Кто-то сейчас причиняет вред вам или вашим близким?',
      danger: 'Да, опасность прямо сейчас',
      ask: 'Нет, прошу правовой помощи',
      track: 'Нет, хочу посмотреть своё обращение',
      asked: 'Ваш вопрос готов. Сначала ответьте на этот.',
    },
    danger: {
      title: 'Позвоните сейчас',
      lead: 'Если можете, уйдите в безопасное место.',
      call: 'позвонить',
      lines: [
        { number: '102', what: 'Полиция, круглосуточно' },
        {
          number: '112',
          what: 'Единая дежурная служба, если жизнь под угрозой',
        },
        {
          number: '111',
          what: 'Помощь семье, женщинам и детям, круглосуточно',
        },
      ],
      goOn: 'Я в безопасности, заполню обращение',
    },
  },
  en: {
    title: 'Legal aid',
    back: 'Back',
    exit: {
      limits:
        '“Leave this page” erases what you typed and opens another site. This page’s address stays in the browser history. Open “History” in the browser menu and erase it yourself.',
    },
    shared: {
      label: 'Other people use this phone too',
      help: 'Nothing is stored, SMS is not offered, the receipt number is hidden after a minute.',
      set: 'Shared-phone mode is on.',
    },
    start: {
      question: 'Are you in danger now?',
      lead: 'Is someone hurting you or your family right now?',
      danger: 'Yes, there is danger now',
      ask: 'No, I want legal help',
      track: 'No, I want to see my request',
      asked: 'Your question is ready. First answer this one.',
    },
    danger: {
      title: 'Call now',
      lead: 'If you can, go somewhere safe.',
      call: 'call',
      lines: [
        { number: '102', what: 'Police, day and night' },
        { number: '112', what: 'Unified emergency line, when life is in danger' },
        {
          number: '111',
          what: 'Help for families, women and children, day and night',
        },
      ],
      goOn: 'I am safe, I will fill in the request',
    },
  },
};
