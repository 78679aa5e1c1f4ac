import type { Locale } from '@amanat/l10n';

interface BadYearStrings {
  lead: string;
  income: string;
  incomeHint: string;
  incomeWrong: string;
  prices: string;
  pricesText: (payment: string, share: string) => string;
  usual: string;
  low: string;
  left: string;
  short: string;
  missed: string;
  missedText: (date: string) => string;
  nextPayment: string;
  ofMissed: string;
  ofExtra: string;
  noPenalty: string;
  noNext: string;
  todo: string;
  steps: readonly string[];
  longDelay: string;
}

export const BAD_YEAR_STRINGS: Readonly<Record<Locale, BadYearStrings>> = {
  kk: {
    lead: 'Бұл – болжам. Жақын төлемге ғана қарайды.',
    income: 'Осы төлемге дейінгі табысыңыз',
    incomeHint: 'Жазбасаңыз да болады. Ешқайда жіберілмейді, сілтемеге кірмейді.',
    incomeWrong: 'Табысты цифрмен жазыңыз, мысалы, 1,5 млн.',
    prices: 'Баға 30% түссе',
    pricesText: (payment, share) =>
      `Төлем өзгермейді: ${payment}. Сол соманы жинау үшін шамамен ${share} артық сату керек.`,
    usual: 'Әдеттегі жылы қалады',
    low: 'Баға түскен жылы қалады',
    left: 'қалады',
    short: 'жетпейді',
    missed: 'Бір төлем жасалмай қалса',
    missedText: (date) => `Төленбей қалған күн: ${date}. Ол келесі төлемге қосылады.`,
    nextPayment: 'Келесі төлем',
    ofMissed: 'оның ішінде төленбегені',
    ofExtra: 'оның ішінде қосымша сыйақы',
    noPenalty: 'Өсімпұл мен айыппұл қосылмаған. Олардың мөлшерін шарттан қараңыз.',
    noNext: 'Бұл – соңғы төлем, одан кейін төлем жоқ. Мерзімді ұзартуды кредитор шешеді.',
    todo: 'Не істеу керек',
    steps: [
      'Төлем күнін күтпеңіз. Кредиторға жазбаша хабарлаңыз.',
      'Төлемді кейінге қалдыруды немесе кестені өзгертуді сұраңыз.',
      'Хаттың көшірмесін және оның қабылданған белгісін сақтаңыз.',
    ],
    longDelay:
      'Төлем 90 күннен артық кешіксе, AMANAT филиалына, жұмыспен қамту бөліміне немесе ауыл әкімдігіне барыңыз.',
  },
  ru: {
    lead: 'Это предположение. Оно касается только ближайшего платежа.',
    income: 'Ваш доход к этому платежу',
    incomeHint: 'Можно не писать. Никуда не отправляется и в ссылку не входит.',
    incomeWrong: 'Напишите доход цифрами, например 1,5 млн.',
    prices: 'Если цена упадёт на 30%',
    pricesText: (payment, share) =>
      `Платёж не изменится: ${payment}. Чтобы собрать эту сумму, нужно продать примерно на ${share} больше.`,
    usual: 'В обычный год останется',
    low: 'В год низких цен останется',
    left: 'останется',
    short: 'не хватит',
    missed: 'Если один платёж не внесён',
    // The date ends with the full stop of «г.».
    missedText: (date) => `Пропущенный день: ${date} Он прибавится к следующему платежу.`,
    nextPayment: 'Следующий платёж',
    ofMissed: 'из него пропущенный',
    ofExtra: 'из него лишнее вознаграждение',
    noPenalty: 'Пеня и штраф не входят. Их размер смотрите в договоре.',
    noNext: 'Это последний платёж, после него платежей нет. Продлить срок может только кредитор.',
    todo: 'Что делать',
    steps: [
      'Не ждите дня платежа. Письменно сообщите кредитору.',
      'Попросите отсрочку или другой график.',
      'Сохраните копию письма и отметку о том, что его приняли.',
    ],
    longDelay:
      'Если просрочка больше 90 дней, обратитесь в филиал AMANAT, отдел занятости или сельский акимат.',
  },
  en: {
    lead: 'This is a supposition. It looks at the nearest payment only.',
    income: 'Your income before this payment',
    incomeHint: 'You may leave it empty. It is sent nowhere and is not in the link.',
    incomeWrong: 'Write the income in digits, for example 1.5 million.',
    prices: 'If the price falls by 30%',
    pricesText: (payment, share) =>
      `The payment stays: ${payment}. To collect that sum you have to sell about ${share} more.`,
    usual: 'Left in a usual year',
    low: 'Left in a year of low prices',
    left: 'left',
    short: 'short',
    missed: 'If one payment is not made',
    missedText: (date) => `The missed day: ${date}. It is added to the next payment.`,
    nextPayment: 'Next payment',
    ofMissed: 'of it the missed one',
    ofExtra: 'of it extra interest',
    noPenalty: 'Penalties are not included. See the contract for their size.',
    noNext: 'This is the last payment; none follows. Only the lender can extend the term.',
    todo: 'What to do',
    steps: [
      'Do not wait for the day. Tell the lender in writing.',
      'Ask to put the payment off or to change the schedule.',
      'Keep a copy of the letter and the mark that it was received.',
    ],
    longDelay:
      'When a payment is more than 90 days late, go to a branch of AMANAT, the employment office or the village akimat.',
  },
};
