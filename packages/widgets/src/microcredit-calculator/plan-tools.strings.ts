import type { Locale } from '@amanat/l10n';

interface PlanToolsStrings {
  copyLink: string;
  linkCopied: string;
  linkFailed: string;
  linkNote: string;
  qr: string;
  csv: string;
  csvFile: string;
  reminders: string;
  remindersFile: string;
  reminder: string;
  reminderNote: string;
  bothLanguages: string;
  bothLanguagesHelp: string;
}

export const PLAN_TOOLS_STRINGS: Readonly<Record<Locale, PlanToolsStrings>> = {
  kk: {
    copyLink: 'Сілтемені көшіру',
    linkCopied: 'Сілтеме көшірілді.',
    linkFailed: 'Сілтемені өзіңіз белгілеп, көшіріп алыңыз:',
    linkNote: 'Сілтемеде тек жоспар бар, жеке дерек жоқ. Оны басқа телефоннан QR-кодпен де ашуға болады.',
    qr: 'Осы жоспардың QR-коды',
    csv: 'Кестені жүктеп алу (CSV)',
    csvFile: 'oteu-kestesi',
    reminders: 'Күнтізбеге қосу (.ics)',
    remindersFile: 'tolem-kunderi',
    reminder: 'Микрокредит төлемі',
    reminderNote: 'Алдын ала есеп. Нақты соманы шарттан қараңыз.',
    bothLanguages: 'Қазақша және орысша қатар басу',
    bothLanguagesHelp: '«Басып шығару» батырмасы бір A4 бет береді',
  },
  ru: {
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована.',
    linkFailed: 'Выделите ссылку и скопируйте её сами:',
    linkNote: 'В ссылке только план, личных данных нет. С другого телефона её можно открыть по QR-коду.',
    qr: 'QR-код этого плана',
    csv: 'Скачать график (CSV)',
    csvFile: 'grafik-pogasheniya',
    reminders: 'Добавить в календарь (.ics)',
    remindersFile: 'dni-platezhey',
    reminder: 'Платёж по займу',
    reminderNote: 'Предварительный расчёт. Точную сумму смотрите в договоре.',
    bothLanguages: 'Печатать рядом на казахском и русском',
    bothLanguagesHelp: 'Кнопка «Распечатать» даёт одну страницу A4',
  },
  en: {
    copyLink: 'Copy the link',
    linkCopied: 'The link is copied.',
    linkFailed: 'Select the link and copy it yourself:',
    linkNote: 'The link holds the plan only, nothing personal. Another phone can open it by the QR code.',
    qr: 'QR code of this plan',
    csv: 'Download the schedule (CSV)',
    csvFile: 'repayment-schedule',
    reminders: 'Add to a calendar (.ics)',
    remindersFile: 'payment-days',
    reminder: 'Loan payment',
    reminderNote: 'A preliminary calculation. See the contract for the exact sum.',
    bothLanguages: 'Print Kazakh and Russian side by side',
    bothLanguagesHelp: 'The button “Print” gives one A4 page',
  },
};
