import type { Locale } from '@amanat/l10n';

interface PosterStrings {
  readonly free: string;
  readonly always: string;
  readonly anonymous: string;
  readonly confidential: string;
  readonly call: string;
  readonly scanToCall: string;
  readonly scanToWrite: string;
  readonly answeredBy: string;
  readonly topics: string;
  readonly danger: string;
  readonly checked: string;
}

export const POSTER_STRINGS: Readonly<Record<Locale, PosterStrings>> = {
  kk: {
    free: 'Тегін',
    always: 'Тәулік бойы',
    anonymous: 'Анонимді',
    confidential: 'Құпия сақталады',
    call: 'Қоңырау шалыңыз',
    scanToCall: 'Телефон камерасын бағыттаңыз',
    scanToWrite: 'Жазу үшін телефон камерасын бағыттаңыз',
    answeredBy: 'Көмектеседі',
    topics: 'Не туралы',
    danger: 'Өмірге қауіп төнсе, бірден',
    checked: 'Тексерілген күні',
  },
  ru: {
    free: 'Бесплатно',
    always: 'Круглосуточно',
    anonymous: 'Анонимно',
    confidential: 'Конфиденциально',
    call: 'Звоните',
    scanToCall: 'Наведите камеру телефона',
    scanToWrite: 'Чтобы написать, наведите камеру телефона',
    answeredBy: 'Помогают',
    topics: 'О чём',
    danger: 'Если есть угроза жизни, сразу',
    checked: 'Дата проверки',
  },
  en: {
    free: 'Free',
    always: 'Day and night',
    anonymous: 'Anonymous',
    confidential: 'Confidential',
    call: 'Call',
    scanToCall: 'Point your phone’s camera here',
    scanToWrite: 'To write, point your phone’s camera here',
    answeredBy: 'Who helps',
    topics: 'About',
    danger: 'Life in danger? Call at once',
    checked: 'Checked on',
  },
};
