import type { Locale } from '@amanat/l10n';

interface HotlineStrings {
  danger: string;
  /** The accessible name of a link that dials. */
  callNumber: (number: string) => string;
  free: string;
  always: string;
  anonymous: string;
  confidential: string;
  openNow: string;
  call: string;
  askForCall: string;
  /** That writing is possible, but that no address is confirmed. */
  writeUnconfirmed: (number: string) => string;
  copy: string;
  copied: string;
  copyRefused: string;
  expect: string;
  expectFree: string;
  expectAnonymous: string;
  answeredBy: string;
  topics: string;
  verified: string;
  owner: string;
  stale: string;
}

export const HOTLINE_STRINGS: Readonly<Record<Locale, HotlineStrings>> = {
  kk: {
    danger: 'Өмірге қауіп төнсе, бірден қоңырау шалыңыз:',
    callNumber: (number) => `${number} нөміріне қоңырау шалу`,
    free: 'Тегін',
    always: 'Тәулік бойы',
    anonymous: 'Анонимді',
    confidential: 'Құпия сақталады',
    openNow: 'Қазір жұмыс істеп тұр',
    call: 'Қоңырау шалу',
    askForCall: 'Маған қоңырау шалуын сұрау',
    writeUnconfirmed: (number) =>
      `${number} орталығына жазуға да болады. Мекенжайлары расталмаған, сондықтан мұнда көрсетілмеген.`,
    copy: 'Нөмірді көшіру',
    copied: 'Нөмір көшірілді',
    copyRefused: 'Браузер көшіртпеді. Нөмірді жазып алыңыз.',
    expect: 'Қоңырау шалсаңыз, не болады?',
    expectFree: 'Қоңырауға ақы алынбайды.',
    expectAnonymous: 'Атыңызды айтпасаңыз да болады.',
    answeredBy: 'Көмектесетін мамандар:',
    topics: 'Қандай мәселемен хабарласуға болады:',
    verified: 'Тексерілген күні',
    owner: 'Қызмет көрсететін ұйым',
    stale: 'Бұл дерек көптен бері тексерілмеген. Өзгерген болуы мүмкін.',
  },
  ru: {
    danger: 'Если есть угроза жизни, звоните сразу:',
    callNumber: (number) => `Позвонить на номер ${number}`,
    free: 'Бесплатно',
    always: 'Круглосуточно',
    anonymous: 'Анонимно',
    confidential: 'Конфиденциально',
    openNow: 'Сейчас работает',
    call: 'Позвонить',
    askForCall: 'Попросить перезвонить',
    writeUnconfirmed: (number) =>
      `В контакт-центр ${number} можно и написать. Адреса для переписки не подтверждены, поэтому здесь их нет.`,
    copy: 'Скопировать номер',
    copied: 'Номер скопирован',
    copyRefused: 'Браузер не дал скопировать. Запишите номер.',
    expect: 'Что будет, если позвонить?',
    expectFree: 'За звонок платить не нужно.',
    expectAnonymous: 'Имя можно не называть.',
    answeredBy: 'Помогают специалисты:',
    topics: 'С чем можно обратиться:',
    verified: 'Дата проверки',
    owner: 'Работу обеспечивает',
    stale: 'Эти данные давно не проверяли. Они могли измениться.',
  },
  en: {
    danger: 'If a life is in danger, call at once:',
    callNumber: (number) => `Call ${number}`,
    free: 'Free',
    always: 'Day and night',
    anonymous: 'Anonymous',
    confidential: 'Confidential',
    openNow: 'Open now',
    call: 'Call',
    askForCall: 'Ask for a call',
    writeUnconfirmed: (number) =>
      `You can also write to contact centre ${number}. The addresses are not confirmed, so none is shown here.`,
    copy: 'Copy the number',
    copied: 'Number copied',
    copyRefused: 'The browser refused to copy. Please write the number down.',
    expect: 'What happens when you call?',
    expectFree: 'The call costs nothing.',
    expectAnonymous: 'You do not have to give your name.',
    answeredBy: 'Specialists who help:',
    topics: 'You can ask about:',
    verified: 'Checked on',
    owner: 'Operated by',
    stale: 'This has not been checked for a long time. It may have changed.',
  },
};
