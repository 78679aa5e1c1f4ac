import { stopCreditUsers } from '../../sources.js';
import type { SingleQuestion } from '../../types.js';

export const banLoans: SingleQuestion = {
  id: 'stop-credit-how',
  kind: 'single',
  topic: 'stop-credit',
  stem: {
    kk: 'Біреу атыңызға кредит алып кетпесін деп тыйым қоймақсыз («Стоп кредит»). Қалай қоясыз?',
    ru: 'Вы хотите запретить кредиты на своё имя («Стоп кредит»). Как это сделать?',
    en: 'You want to ban loans in your name (“Stop Credit”). How is it done?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Әр банкке барып, ақылы өтініш беремін',
        ru: 'Подам платное заявление в каждый банк',
        en: 'File a paid request at every bank',
      },
      why: {
        kk: 'Банктерді аралаудың керегі жоқ, қызмет тегін. eGov порталына кіріңіз.',
        ru: 'Обходить банки не нужно, услуга бесплатна. Зайдите на eGov.',
        en: 'There is no need to go round the banks; it is free. Open eGov.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Нотариусқа барып, жыл сайын жаңартамын',
        ru: 'Пойду к нотариусу и буду продлевать каждый год',
        en: 'Go to a notary and renew it every year',
      },
      why: {
        kk: 'Нотариус керек емес. Тыйымның мерзімі де шектелмеген.',
        ru: 'Нотариус не нужен. Срок запрета тоже не ограничен.',
        en: 'No notary is needed. The ban has no time limit either.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'eGov.kz не eGov Mobile арқылы тегін қоямын',
        ru: 'Поставлю через eGov.kz или eGov Mobile, бесплатно',
        en: 'Set it on eGov.kz or eGov Mobile, free of charge',
      },
      why: {
        kk: 'Оған электрондық қолтаңба (ЭЦҚ) керек. Тыйымды неше рет қойсаңыз да болады.',
        ru: 'Нужна электронная подпись (ЭЦП). Ставить запрет можно сколько угодно раз.',
        en: 'You need an electronic signature (EDS). The ban can be set any number of times.',
      },
    },
  ],
  source: stopCreditUsers,
  factId: 'stop-1',
  confidence: 'high',
  reviewBy: '2027-01-31',
};
