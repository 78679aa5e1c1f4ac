import { AGREE, DISAGREE } from '../../agreement.js';
import { inscriptionObjection, wageProtection } from '../../sources.js';
import type { SingleQuestion, TrueFalseQuestion } from '../../types.js';

export const subsistenceKept: SingleQuestion = {
  id: 'debt-subsistence-kept',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: '2026 жылы 90 000 теңге жалақыңыздан банкке борышыңыз ұсталады. Өзіңізге кемінде қанша қалуы керек?',
    ru: 'В 2026 году из вашей зарплаты 90 000 тенге удерживают долг банку. Сколько как минимум должно остаться?',
    en: 'In 2026 a bank debt is taken from your 90,000 tenge wage. What must you keep at least?',
  },
  options: [
    {
      id: 'a',
      text: { kk: '45 000 теңге', ru: '45 000 тенге', en: '45,000 tenge' },
      why: {
        kk: 'Бұл – жалақының жартысы, бірақ ең төмен күнкөріс деңгейінен аз. Сондықтан көбірек қалуы керек.',
        ru: 'Это половина зарплаты, но меньше прожиточного минимума. Поэтому остаться должно больше.',
        en: 'It is half the wage, but below the subsistence minimum. So more must remain.',
      },
    },
    {
      id: 'b',
      text: { kk: '20 000 теңге', ru: '20 000 тенге', en: '20,000 tenge' },
      why: {
        kk: 'Мұндай аз сома қалдыруға болмайды. Солай болса, жалақы анықтамасымен заңгерге барыңыз.',
        ru: 'Столько оставлять нельзя. Если так вышло, идите к юристу со справкой о зарплате.',
        en: 'So little may not be left. If it happens, take a wage statement to a lawyer.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: '50 851 теңге', ru: '50 851 тенге', en: '50,851 tenge' },
      why: {
        kk: 'Бұл – 2026 жылғы ең төмен күнкөріс деңгейі (liter.kz). Алиментте, денсаулыққа зиян келгенде, асыраушы қайтыс болғанда ереже басқа.',
        ru: 'Это прожиточный минимум 2026 года (liter.kz). Для алиментов, вреда здоровью и смерти кормильца правило иное.',
        en: 'It is the subsistence minimum of 2026 (liter.kz). For alimony, harm to health and the death of a breadwinner the rule differs.',
      },
    },
  ],
  source: wageProtection,
  factId: 'bai-2',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const inscriptionCopy: TrueFalseQuestion = {
  id: 'debt-inscription-copy',
  kind: 'true-false',
  topic: 'debt',
  stem: {
    kk: 'Нотариус атқарушылық жазбаның (борышты сотсыз өндіру құжатының) көшірмесін борышкерге дереу жіберуі керек.',
    ru: 'Нотариус должен сразу отправить должнику копию исполнительной надписи (взыскание без суда).',
    en: 'A notary must promptly send the debtor a copy of an executive inscription (out-of-court collection).',
  },
  options: [
    {
      id: 'true',
      correct: true,
      text: AGREE,
      why: {
        kk: 'Бір заң кеңсесінің түсіндіруінше, көшірме келесі жұмыс күнінен кешіктірілмей жіберіледі. Алған күніңізді жазып қойыңыз.',
        ru: 'Как объясняет одна юридическая контора, копию шлют не позже следующего рабочего дня. Запишите день получения.',
        en: 'As one law office explains, the copy is sent by the next working day. Note the day you got it.',
      },
    },
    {
      id: 'false',
      text: DISAGREE,
      why: {
        kk: 'Заң кеңсесінің айтуынша, көшірме келесі жұмыс күнінен қалмай жіберіледі. Мекенжайыңыз дұрыс тіркелгенін тексеріңіз.',
        ru: 'По словам юридической конторы, копию шлют не позже следующего рабочего дня. Проверьте адрес своей регистрации.',
        en: 'A law office says it is sent by the next working day. Check your registered address.',
      },
    },
  ],
  source: inscriptionObjection,
  factId: 'not-3',
  confidence: 'medium',
  reviewBy: '2027-01-31',
};
