import type { Locale } from '@amanat/l10n';
import type { SafeHours, WhoMayAnswer } from './reached-by-phone.js';

/** What is asked, and what is wrong, where somebody leaves a number to be called. */
interface ContactStrings {
  readonly phone: string;
  readonly phoneHint: string;
  readonly slot: { readonly label: string; readonly hint: string; readonly other: string };
  readonly hoursOf: Readonly<Record<SafeHours, string>>;
  readonly whoAnswers: string;
  readonly whoOf: Readonly<Record<WhoMayAnswer, string>>;
  readonly sayWho: { readonly label: string; readonly help: string };
  readonly codeword: { readonly label: string; readonly hint: string };
  readonly phoneWrong: string;
  readonly slotTaken: string;
  readonly codewordLong: (excess: number) => string;
}

export const CONTACT_STRINGS: Readonly<Record<Locale, ContactStrings>> = {
  kk: {
    phone: 'Телефон нөмірі',
    phoneHint: 'Мысалы: +7 701 234 56 78 немесе 8 701 234 56 78',
    slot: { label: 'Бос уақыттар', hint: 'Қазақстан уақытымен.', other: 'Басқа уақыт' },
    hoursOf: {
      any: 'Кез келген уақытта',
      morning: 'Таңертең, 9:00–12:00',
      afternoon: 'Күндіз, 12:00–18:00',
      evening: 'Кешке, 18:00–21:00',
    },
    whoAnswers: 'Телефонды кім көтерсе болады?',
    whoOf: { 'only-me': 'Тек өзім', household: 'Өзім мен үйдегілер', anyone: 'Кез келген адам' },
    sayWho: {
      label: 'Басқа адам жауап берсе, қайдан хабарласқаныңызды айтуға болады',
      help: 'Белгі қоймасаңыз, кім екенімізді айтпаймыз.',
    },
    codeword: {
      label: 'Кодтық сөз',
      hint: 'Хабарласқан маман алдымен осы сөзді айтады. Сонда біз екенімізді білесіз.',
    },
    phoneWrong: 'Нөмірді тексеріңіз: +7 немесе 8, одан кейін 10 цифр',
    slotTaken: 'Бұл уақытты басқа адам алды. Басқа уақыт таңдаңыз.',
    codewordLong: (n) => `Кодтық сөзді қысқартыңыз. Артық таңба саны: ${n}`,
  },
  ru: {
    phone: 'Номер телефона',
    phoneHint: 'Например: +7 701 234 56 78 или 8 701 234 56 78',
    slot: { label: 'Свободное время', hint: 'По времени Казахстана.', other: 'Другое время' },
    hoursOf: {
      any: 'В любое время',
      morning: 'Утром, 9:00–12:00',
      afternoon: 'Днём, 12:00–18:00',
      evening: 'Вечером, 18:00–21:00',
    },
    whoAnswers: 'Кто может взять трубку?',
    whoOf: { 'only-me': 'Только я', household: 'Я и домашние', anyone: 'Кто угодно' },
    sayWho: {
      label: 'Можно сказать другому человеку, откуда звонят',
      help: 'Без отметки не скажем, кто мы.',
    },
    codeword: {
      label: 'Кодовое слово',
      hint: 'Специалист сначала назовёт это слово. Так вы узнаете, что это мы.',
    },
    phoneWrong: 'Проверьте номер: +7 или 8 и ещё 10 цифр',
    slotTaken: 'Это время уже заняли. Выберите другое.',
    codewordLong: (n) => `Сократите кодовое слово. Лишних знаков: ${n}`,
  },
  en: {
    phone: 'Phone number',
    phoneHint: 'For example: +7 701 234 56 78 or 8 701 234 56 78',
    slot: { label: 'Free times', hint: 'Kazakhstan time.', other: 'Another time' },
    hoursOf: {
      any: 'Any time',
      morning: 'Morning, 9:00–12:00',
      afternoon: 'Afternoon, 12:00–18:00',
      evening: 'Evening, 18:00–21:00',
    },
    whoAnswers: 'Who may pick up the phone?',
    whoOf: { 'only-me': 'Only me', household: 'People at home and I', anyone: 'Anyone' },
    sayWho: {
      label: 'You may tell someone else where the call comes from',
      help: 'Without a tick we do not say who we are.',
    },
    codeword: {
      label: 'Codeword',
      hint: 'The specialist says this word first. So you know that it is us.',
    },
    phoneWrong: 'Check the number: +7 or 8 and 10 more digits',
    slotTaken: 'This time has just been taken. Choose another one.',
    codewordLong: (n) => `Shorten the codeword. Characters too many: ${n}`,
  },
};
