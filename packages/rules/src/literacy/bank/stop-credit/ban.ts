import { AGREE, DISAGREE } from '../../agreement.js';
import { stopCreditExplained, stopCreditUsers } from '../../sources.js';
import type { MultipleQuestion, OrderQuestion, TrueFalseQuestion } from '../../types.js';

export const banTerms: MultipleQuestion = {
  id: 'stop-credit-terms',
  kind: 'multiple',
  topic: 'stop-credit',
  stem: {
    kk: '«Стоп кредит» туралы қайсысы дұрыс? Түгел белгілеңіз.',
    ru: 'Что верно о «Стоп кредите»? Отметьте всё верное.',
    en: 'What is true of “Stop Credit”? Mark all that apply.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Жарты жылдан соң өзі тоқтайды',
        ru: 'Через полгода прекращается сам',
        en: 'It ends by itself after half a year',
      },
      why: {
        kk: 'Тыйымның мерзімі шектелмеген. Өзіңіз алып тастамасаңыз, тұра береді.',
        ru: 'Срок запрета не ограничен. Он стоит, пока вы его не снимете.',
        en: 'The ban has no time limit. It stays until you lift it.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: 'Тегін', ru: 'Он бесплатный', en: 'It is free of charge' },
      why: {
        kk: 'Мемлекет бұл үшін ақы алмайды. Ақша сұраған делдалға бармаңыз.',
        ru: 'Государство не берёт за это платы. Не идите к посреднику, который просит денег.',
        en: 'The state takes no fee for it. Do not go to a middleman who asks for money.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Әр банкке бөлек өтініш жазу керек',
        ru: 'Нужно писать в каждый банк отдельно',
        en: 'You must write to every bank',
      },
      why: {
        kk: 'Банктерді аралаудың керегі жоқ. eGov.kz арқылы бір рет қойсаңыз болады.',
        ru: 'Обходить банки не нужно. Достаточно один раз поставить запрет на eGov.kz.',
        en: 'There is no need to go round the banks. Setting it once on eGov.kz is enough.',
      },
    },
    {
      id: 'd',
      correct: true,
      text: {
        kk: 'Неше рет қойса да болады',
        ru: 'Ставить можно сколько угодно раз',
        en: 'It can be set any number of times',
      },
      why: {
        kk: 'Кредит керек болса, тыйымды алып, кейін қайта қоясыз. Санына шек жоқ.',
        ru: 'Понадобится кредит — снимете запрет и поставите снова. Число раз не ограничено.',
        en: 'If you need a loan, lift the ban and set it again. There is no limit.',
      },
    },
  ],
  source: stopCreditUsers,
  factId: 'stop-1',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const banSteps: OrderQuestion = {
  id: 'stop-credit-steps',
  kind: 'order',
  topic: 'stop-credit',
  stem: {
    kk: '«Стоп кредит» қалай қойылады? Қадамдарды ретімен қойыңыз.',
    ru: 'Как поставить «Стоп кредит»? Расставьте шаги по порядку.',
    en: 'How do you set “Stop Credit”? Put the steps in order.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'eGov.kz сайтын не eGov Mobile қосымшасын ашу',
        ru: 'Открыть сайт eGov.kz или приложение eGov Mobile',
        en: 'Open eGov.kz or the eGov Mobile app',
      },
      why: {
        kk: 'Бәрі осыдан басталады. Сілтеме арқылы кірмей, мекенжайын өзіңіз теріңіз.',
        ru: 'С этого всё начинается. Наберите адрес сами, не переходите по ссылке.',
        en: 'Everything starts here. Type the address yourself, do not follow a link.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Электрондық қолтаңбамен (ЭЦҚ) қол қою',
        ru: 'Подписать электронной подписью (ЭЦП)',
        en: 'Sign with an electronic signature (EDS)',
      },
      why: {
        kk: 'Тыйым қол қойған соң ғана қойылады. ЭЦҚ кілтін де, құпиясөзін де ешкімге бермеңіз.',
        ru: 'Запрет ставится только после подписи. Ни ключ ЭЦП, ни пароль никому не давайте.',
        en: 'The ban is set only once it is signed. Give nobody your EDS key or its password.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Кредиттен ерікті түрде бас тарту қызметін табу',
        ru: 'Найти услугу добровольного отказа от займов',
        en: 'Find the service for voluntarily refusing loans',
      },
      why: {
        kk: 'Қызмет банк қарызына да, микрокредитке де тыйым салады. Ол тегін.',
        ru: 'Услуга запрещает и банковские займы, и микрокредиты. Она бесплатна.',
        en: 'The service bans both bank loans and microcredits. It is free.',
      },
    },
  ],
  rightOrder: ['a', 'c', 'b'],
  source: stopCreditUsers,
  factId: 'stop-1',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const lenderChecks: TrueFalseQuestion = {
  id: 'stop-credit-lender-checks',
  kind: 'true-false',
  topic: 'stop-credit',
  stem: {
    kk: 'Банк кредит берместен бұрын «Стоп кредит» тұрған-тұрмағанын тексеруі керек.',
    ru: 'Перед выдачей кредита банк обязан проверить, стоит ли «Стоп кредит».',
    en: 'Before issuing a loan, a bank must check whether a “Stop Credit” ban is on.',
  },
  options: [
    {
      id: 'true',
      correct: true,
      text: AGREE,
      why: {
        kk: 'Тексеру – кредитордың міндеті. Тексермей берсе, тыйым тұрғанын растайтын құжатпен жазбаша өтініш беріңіз.',
        ru: 'Проверять — обязанность кредитора. Если не проверил, напишите ему и приложите подтверждение запрета.',
        en: 'Checking is the lender’s duty. If it did not, write to it with the proof of the ban.',
      },
    },
    {
      id: 'false',
      text: DISAGREE,
      why: {
        kk: 'Кредитор тексеруге міндетті. Тыйым қойылғанын растайтын құжатты сақтап жүріңіз.',
        ru: 'Кредитор обязан проверить. Храните подтверждение, что запрет стоит.',
        en: 'The lender must check. Keep the proof that the ban is on.',
      },
    },
  ],
  source: stopCreditExplained,
  factId: 'stop-check',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
