import { rateCeilings } from '../../sources.js';
import type { OrderQuestion, SingleQuestion } from '../../types.js';

export const dayRate: SingleQuestion = {
  id: 'loan-day-rate',
  kind: 'single',
  topic: 'loan',
  stem: {
    kk: 'Микрокредит: 60 000 теңге, 30 күнге, күніне 0,2%. Барлық пайызы қанша болады?',
    ru: 'Микрокредит: 60 000 тенге на 30 дней под 0,2 % в день. Сколько составят проценты?',
    en: 'A microcredit: 60,000 tenge for 30 days at 0.2% a day. What will the interest be?',
  },
  options: [
    {
      id: 'a',
      text: { kk: '120 теңге', ru: '120 тенге', en: '120 tenge' },
      why: {
        kk: 'Бұл – бір күннің ғана пайызы. Оны 30 күнге көбейтіңіз.',
        ru: 'Это процент за один день. Умножьте его на 30 дней.',
        en: 'That is the interest of one day. Multiply it by 30 days.',
      },
    },
    {
      id: 'b',
      text: { kk: '1 200 теңге', ru: '1 200 тенге', en: '1,200 tenge' },
      why: {
        kk: 'Бұл – 10 күннің пайызы. Қарыз 30 күнге алынған.',
        ru: 'Это проценты за 10 дней. Заём взят на 30 дней.',
        en: 'That is the interest of 10 days. The loan is for 30 days.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: '3 600 теңге', ru: '3 600 тенге', en: '3,600 tenge' },
      why: {
        kk: 'Күніне 120 теңге, 30 күнде 3 600. Мұндай қысқа әрі шағын қарызда күндік пайыз 0,3% деңгейінен төмен болуы керек.',
        ru: '120 тенге в день, за 30 дней 3 600. У такого короткого мелкого займа дневная ставка должна быть ниже 0,3 %.',
        en: '120 tenge a day, 3,600 in 30 days. On such a short, small loan it must be under 0.3% a day.',
      },
    },
  ],
  source: rateCeilings,
  factId: 'rate-4',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const ceilingsOrder: OrderQuestion = {
  id: 'loan-ceilings-order',
  kind: 'order',
  topic: 'loan',
  stem: {
    kk: 'ЖТСМ – қарыздың бір жылдағы толық бағасы. 2026 жылдың басындағы шегі ең төмен қарыздан бастап қойыңыз.',
    ru: 'ГЭСВ — полная годовая цена займа. Расставьте займы по её пределу в начале 2026 года, с низкого.',
    en: 'The AEIR is the full yearly price. Order loans by its ceiling in early 2026, lowest first.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Кепілсіз банк қарызы',
        ru: 'Банковский заём без залога',
        en: 'A bank loan without collateral',
      },
      why: {
        kk: 'Кепілсіз қарыздың шегі 46% болған. Кәдімгі микрокредиттің шегі де осындай.',
        ru: 'Без залога предел был 46 %. У обычного микрокредита он такой же.',
        en: 'Without collateral the ceiling was 46%. For an ordinary microcredit it is the same.',
      },
    },
    {
      id: 'b',
      text: {
        kk: '45 күнге дейінгі шағын микрокредит',
        ru: 'Мелкий микрокредит до 45 дней',
        en: 'A small microcredit of up to 45 days',
      },
      why: {
        kk: 'Оның шегі 179% болған, ең жоғарысы осы. Мұндай қарызды басқа амал қалмағанда ғана алыңыз.',
        ru: 'Его предел был 179 %, это самый высокий. Берите такой заём лишь в крайнем случае.',
        en: 'Its ceiling was 179%, the highest of all. Take such a loan only as a last resort.',
      },
    },
    {
      id: 'c',
      text: { kk: 'Банк ипотекасы', ru: 'Банковская ипотека', en: 'A bank mortgage' },
      why: {
        kk: 'Ипотеканың шегі 25% болған, ең төмені осы. Бірақ төлей алмасаңыз, үйден айырылуыңыз мүмкін.',
        ru: 'У ипотеки предел был 25 %, это самый низкий. Но если не платить, можно потерять дом.',
        en: 'For a mortgage it was 25%, the lowest. Yet if you cannot pay, you may lose the house.',
      },
    },
    {
      id: 'd',
      text: {
        kk: 'Банктің басқа кепілді қарызы',
        ru: 'Другой банковский заём с залогом',
        en: 'Another secured bank loan',
      },
      why: {
        kk: 'Кепілді қарыздың шегі 35% болған. Кепілге не қоятыныңызды мұқият ойланыңыз.',
        ru: 'С залогом предел был 35 %. Хорошо подумайте, что отдаёте в залог.',
        en: 'With collateral it was 35%. Think well about what you pledge.',
      },
    },
  ],
  rightOrder: ['c', 'd', 'a', 'b'],
  source: rateCeilings,
  factId: 'rate-5',
  confidence: 'high',
  reviewBy: '2027-01-31',
};
