import { pyramidSigns } from '../../sources.js';
import type { MultipleQuestion, SingleQuestion } from '../../types.js';

export const pyramidMoney: SingleQuestion = {
  id: 'fraud-pyramid-money',
  kind: 'single',
  topic: 'fraud',
  stem: {
    kk: 'Қаржы пирамидасы алғашқы қатысушыларға ақшаны қайдан төлейді?',
    ru: 'Откуда финансовая пирамида берёт деньги на выплаты первым участникам?',
    en: 'Where does a financial pyramid get the money to pay its first members?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Өз өндірісінің табысынан',
        ru: 'Из дохода своего производства',
        en: 'From its own production',
      },
      why: {
        kk: 'Пирамидада мұндай табыс жоқ. Ақшаның қайдан келетінін сұрап, құжатын көрсетуді талап етіңіз.',
        ru: 'Такого дохода у пирамиды нет. Спросите, откуда деньги, и попросите документы.',
        en: 'A pyramid has no such income. Ask where the money comes from and for papers.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Мемлекет көмегінен', ru: 'Из помощи государства', en: 'From state support' },
      why: {
        kk: 'Пирамида «бізді мемлекет қолдайды» деуі мүмкін. Оны 1459 нөмірінен тексеріңіз.',
        ru: 'Пирамида может говорить о «поддержке государства». Проверьте это по номеру 1459.',
        en: 'A pyramid may claim “state support”. Check it on 1459.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'Жаңа қатысушылардың ақшасынан',
        ru: 'Из денег новых участников',
        en: 'From the money of new members',
      },
      why: {
        kk: 'Біреуге төленгені – басқа біреудің ақшасы. Таныстарыңызды ондайға шақырмаңыз.',
        ru: 'Одному платят деньгами другого. Не зовите туда знакомых.',
        en: 'One is paid with the money of another. Do not bring people you know.',
      },
    },
  ],
  source: pyramidSigns,
  factId: 'fr-2',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const pyramidSignsAll: MultipleQuestion = {
  id: 'fraud-pyramid-all-signs',
  kind: 'multiple',
  topic: 'fraud',
  stem: {
    kk: 'Сізді «инвестицияға» шақырды. Қайсысы пирамиданың белгісі? Түгел белгілеңіз.',
    ru: 'Вас зовут «вложить деньги». Что из этого — признаки пирамиды? Отметьте все.',
    en: 'You are invited to “invest”. Which of these are signs of a pyramid? Mark all that apply.',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: 'Лицензиясы жоқ', ru: 'Нет лицензии', en: 'There is no licence' },
      why: {
        kk: 'Лицензиясыз ақша жинаса, сақ болыңыз. Ақша бермей тұрып, 1459 нөміріне қоңырау шалыңыз.',
        ru: 'Собирают деньги без лицензии — будьте осторожны. До взноса позвоните по номеру 1459.',
        en: 'Beware of those who collect money without one. Before you pay, call 1459.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: 'Нарықтағыдан әлдеқайда жоғары табыс уәде етеді',
        ru: 'Обещают доход намного выше рынка',
        en: 'They promise income far above the market',
      },
      why: {
        kk: 'Тым жоғары табыс – ең басты қармақ. Банк салымының пайызымен салыстырыңыз.',
        ru: 'Слишком большой доход — главная приманка. Сравните его с процентом по вкладу в банке.',
        en: 'Far too high an income is the main bait. Compare it with the rate on a bank deposit.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Шартты оқуға уақыт береді',
        ru: 'Дают время прочитать договор',
        en: 'They give time to read the contract',
      },
      why: {
        kk: 'Бұл – пирамиданың белгісі емес. Дегенмен басқа белгілерін де тексеріңіз.',
        ru: 'Это не признак пирамиды. Но проверьте и другие признаки.',
        en: 'That is no sign of a pyramid. But check the other signs too.',
      },
    },
    {
      id: 'd',
      correct: true,
      text: {
        kk: 'Адам әкелгенге сыйақы береді',
        ru: 'Платят за приведённых людей',
        en: 'They pay for bringing people',
      },
      why: {
        kk: 'Жаңа адамның ақшасы ескі қатысушыға төленеді. Жақындарыңызды шақырмаңыз.',
        ru: 'Деньгами новых платят прежним участникам. Не зовите близких.',
        en: 'The money of newcomers goes to earlier members. Do not bring your family.',
      },
    },
  ],
  source: pyramidSigns,
  factId: 'fr-1',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
