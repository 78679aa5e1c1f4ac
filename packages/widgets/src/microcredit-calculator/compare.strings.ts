import type { Locale } from '@amanat/l10n';

interface CompareStrings {
  lead: string;
  keep: string;
  forget: string;
  kept: string;
  title: string;
  first: string;
  second: string;
  amount: string;
  term: string;
  rate: string;
  same: string;
  firstCheaper: (sum: string) => string;
  secondCheaper: (sum: string) => string;
}

export const COMPARE_STRINGS: Readonly<Record<Locale, CompareStrings>> = {
  kk: {
    lead: 'Осы жоспарды сақтап қойыңыз. Содан кейін жоғарыда басқасын таңдаңыз.',
    keep: 'Осы жоспарды сақтап қою',
    forget: 'Салыстыруды жабу',
    kept: 'Сақталды. Енді жоғарыда басқа жоспарды таңдаңыз.',
    title: 'Екі жоспар қатар',
    first: 'Сақталған',
    second: 'Қазіргі',
    amount: 'Қарыз сомасы',
    term: 'Мерзімі',
    rate: 'ЖТСМ',
    same: 'Екеуінің артық төлемі бірдей.',
    firstCheaper: (sum) => `Сақталған жоспар арзан, айырмасы: ${sum}.`,
    secondCheaper: (sum) => `Қазіргі жоспар арзан, айырмасы: ${sum}.`,
  },
  ru: {
    lead: 'Отложите этот план. Потом выберите выше другой.',
    keep: 'Отложить этот план',
    forget: 'Убрать сравнение',
    kept: 'План отложен. Теперь выберите выше другой.',
    title: 'Два плана рядом',
    first: 'Отложенный',
    second: 'Сейчас',
    amount: 'Сумма займа',
    term: 'Срок',
    rate: 'ГЭСВ',
    same: 'Переплата у обоих одинакова.',
    firstCheaper: (sum) => `Отложенный план дешевле, разница: ${sum}.`,
    secondCheaper: (sum) => `План сейчас дешевле, разница: ${sum}.`,
  },
  en: {
    lead: 'Lay this plan aside. Then choose another one above.',
    keep: 'Lay this plan aside',
    forget: 'Put the comparison away',
    kept: 'The plan is laid aside. Now choose another one above.',
    title: 'Two plans side by side',
    first: 'Laid aside',
    second: 'Now',
    amount: 'Loan amount',
    term: 'Term',
    rate: 'AEIR',
    same: 'Both overpay the same.',
    firstCheaper: (sum) => `The plan laid aside is cheaper, by ${sum}.`,
    secondCheaper: (sum) => `The plan of now is cheaper, by ${sum}.`,
  },
};
