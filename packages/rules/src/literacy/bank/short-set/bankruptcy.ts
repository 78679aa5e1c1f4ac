import { bankruptcyCriteria } from '../../sources.js';
import type { SingleQuestion } from '../../types.js';

export const monthsUnpaid: SingleQuestion = {
  id: 'bankruptcy-months-unpaid',
  kind: 'single',
  topic: 'bankruptcy',
  stem: {
    kk: 'Соттан тыс банкроттыққа өтініш беру үшін борыш қанша уақыт төленбеген болуы керек?',
    ru: 'Сколько времени долг должен оставаться неоплаченным, чтобы подать на внесудебное банкротство?',
    en: 'How long must a debt go unpaid before applying for out-of-court bankruptcy?',
  },
  options: [
    {
      id: 'a',
      text: { kk: 'Қатарынан 3 ай', ru: '3 месяца подряд', en: '3 months in a row' },
      why: {
        kk: '3 ай жеткіліксіз. Әзірге кредитордан шартты өзгертуді сұраңыз.',
        ru: '3 месяцев мало. Пока просите кредитора изменить условия.',
        en: '3 months are not enough. For now, ask the lender to change the terms.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Қатарынан 5 жыл', ru: '5 лет подряд', en: '5 years in a row' },
      why: {
        kk: 'Соттан тыс банкроттықта мұндай талап жоқ. Мерзімі одан қысқа.',
        ru: 'У внесудебного банкротства такого требования нет. Срок короче.',
        en: 'Out-of-court bankruptcy has no such demand. The time is shorter.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: 'Қатарынан 12 ай', ru: '12 месяцев подряд', en: '12 months in a row' },
      why: {
        kk: 'Бұл – талаптардың бірі ғана. Әдейі төлемей жүрмей, алдымен заңгермен ақылдасыңыз.',
        ru: 'Это лишь одно из условий. Не переставайте платить нарочно, сначала посоветуйтесь с юристом.',
        en: 'It is only one of the conditions. Do not stop paying on purpose; ask a lawyer first.',
      },
    },
  ],
  source: bankruptcyCriteria,
  factId: 'ban-3',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
