import type { Locale } from '@amanat/l10n';
import type { CallTopic } from './callback-answers.js';

interface CallbackStrings {
  readonly title: string;
  readonly step: (n: number, total: number) => string;
  readonly lead: string;
  readonly now: string;
  readonly exitLimits: string;
  readonly nothingKept: string;
  readonly next: string;
  readonly back: string;
  readonly close: string;
  readonly topic: string;
  readonly topics: Readonly<Record<CallTopic, string>>;
  readonly phoneNeeded: string;
  readonly when: string;
  readonly safety: string;
  readonly codewordOptional: string;
  readonly language: string;
  readonly consentNeeds: string;
  readonly withdrawLater: string;
  readonly agreeNeeded: string;
  readonly send: string;
  readonly sending: string;
  readonly waiting: {
    readonly title: string;
    readonly reasons: Readonly<Record<'offline' | 'no-line' | 'server-busy' | 'waiting', string>>;
    readonly unconfirmed: string;
    readonly onPage: string;
    readonly tryNow: string;
    readonly takeBack: string;
  };
  readonly refused: { readonly title: string; readonly nothingStored: string; readonly correct: string };
  readonly accepted: {
    readonly title: string;
    readonly what: string;
    readonly number: string;
    readonly spoken: string;
    readonly keep: string;
    readonly hidden: string;
    readonly showAgain: string;
    readonly withoutNumber: string;
    readonly withdraw: string;
    readonly withdrawing: string;
    readonly withdrawHow: string;
    readonly done: string;
  };
  readonly withdrawn: string;
}

export const CALLBACK_STRINGS: Readonly<Record<Locale, CallbackStrings>> = {
  kk: {
    title: 'Маған қоңырау шалуын сұрау',
    step: (n, total) => `${n}-қадам, барлығы ${total}`,
    lead: 'Нөміріңізді қалдырыңыз. Маман Сіз таңдаған уақытта қоңырау шалуға тырысады.',
    now: 'Көмек қазір керек болса, күтпей өзіңіз қоңырау шалыңыз:',
    exitLimits:
      '«Беттен шығу» жазғаныңызды өшіріп, басқа сайтты ашады. Бұл беттің мекенжайы браузер тарихында қалады. Оны өзіңіз өшіріңіз.',
    nothingKept: 'Жазғаныңыз бұл құрылғыда сақталмайды.',
    next: 'Жалғастыру',
    back: 'Артқа',
    close: 'Керек емес, артқа оралу',
    topic: 'Мәселе не туралы?',
    topics: {
      violence: 'Зорлық-зомбылық пен қатыгездік',
      benefits: 'Жәрдемақы және әлеуметтік қорғау',
      treatment: 'Емделу және денсаулық',
      education: 'Білім беру',
      other: 'Басқа мәселе немесе айтқым келмейді',
    },
    phoneNeeded: 'Қай нөмірге қоңырау шалу керегін жазыңыз',
    when: 'Қашан хабарласқан қауіпсіз?',
    safety: 'Хабарласқанда нені ескерейік?',
    codewordOptional: 'Кодтық сөз (міндетті емес)',
    language: 'Қай тілде сөйлескіңіз келеді?',
    consentNeeds: 'Келісім мәтіні серверден келеді. Жауаптарыңыз осы бетте тұр.',
    withdrawLater: 'Өтінішті жібергеннен кейін бірден қайтарып ала аласыз.',
    agreeNeeded: 'Жіберу үшін келісім белгісін қойыңыз',
    send: 'Өтінішті жіберу',
    sending: 'Жіберіліп жатыр…',
    waiting: {
      title: 'Өтініш жіберілуін күтіп тұр',
      reasons: {
        offline: 'Құрылғы интернетке қосылмаған. Байланыс болғанда өзіміз жібереміз.',
        'no-line': 'Серверге қосыла алмадық. Қайта жіберіп көреміз.',
        'server-busy': 'Сервер қазір қабылдай алмай тұр. Қайта жіберіп көреміз.',
        waiting: 'Өтініш кезегін күтіп тұр.',
      },
      unconfirmed: 'Қабылданғанын сервер әлі растаған жоқ. Қайта жіберсек те, өтініш екі рет тіркелмейді.',
      onPage: 'Өтініш тек осы бетте тұр. Бетті жапсаңыз, ол жоғалады.',
      tryNow: 'Қазір жіберу',
      takeBack: 'Жіберуді тоқтату',
    },
    refused: {
      title: 'Сервер өтінішті қабылдамады',
      nothingStored: 'Ол серверде сақталған жоқ. Жауаптарыңыз осы бетте тұр.',
      correct: 'Жауаптарды түзету',
    },
    accepted: {
      title: 'Өтінішіңіз қабылданды',
      what: 'Маман Сіз таңдаған уақытта қоңырау шалуға тырысады. Күте алмасаңыз, өзіңіз қоңырау шалыңыз.',
      number: 'Түбіртек нөмірі',
      spoken: 'Түбіртек нөмірінің цифрлары',
      keep: 'Бетті тазаласаңыз не жапсаңыз, нөмір қайта көрсетілмейді. Қауіпсіз болса, жазып алыңыз, ешкімге бермеңіз.',
      hidden: 'Нөмір жасырылды: телефонды басқалар да көруі мүмкін.',
      showAgain: 'Нөмірді қайта көрсету',
      withoutNumber: 'Өтінішіңіз серверде сақталды, бірақ түбіртек нөмірі келмеді. Қайта жібермеңіз.',
      withdraw: 'Өтінішті қайтарып алу',
      withdrawing: 'Өшіріліп жатыр…',
      withdrawHow:
        'Қайтарып алсаңыз, дербес деректеріңіз серверден өшіріледі. Маман нөміріңізді жазып алып үлгерсе, қоңырау шалуы мүмкін.',
      done: 'Бетті тазалап, басына оралу',
    },
    withdrawn: 'Өтініш қайтарып алынды. Дербес деректеріңіз өшірілді.',
  },
  ru: {
    title: 'Попросить перезвонить',
    step: (n, total) => `Шаг ${n} из ${total}`,
    lead: 'Оставьте номер. Специалист постарается позвонить в выбранное вами время.',
    now: 'Если помощь нужна сейчас, не ждите и звоните сами:',
    exitLimits:
      '«Покинуть страницу» стирает написанное и открывает другой сайт. Адрес этой страницы останется в истории браузера. Сотрите его сами.',
    nothingKept: 'Написанное не сохраняется на этом устройстве.',
    next: 'Продолжить',
    back: 'Назад',
    close: 'Не нужно, вернуться назад',
    topic: 'О чём вопрос?',
    topics: {
      violence: 'Насилие и жестокость',
      benefits: 'Пособия и социальная защита',
      treatment: 'Лечение и здоровье',
      education: 'Образование',
      other: 'Другой вопрос или не хочу говорить',
    },
    phoneNeeded: 'Напишите номер, на который позвонить',
    when: 'Когда безопасно связаться?',
    safety: 'Что учесть при звонке?',
    codewordOptional: 'Кодовое слово (необязательно)',
    language: 'На каком языке вам удобно говорить?',
    consentNeeds: 'Текст согласия приходит с сервера. Ваши ответы остались на этой странице.',
    withdrawLater: 'Обращение можно отозвать сразу после отправки.',
    agreeNeeded: 'Чтобы отправить, отметьте согласие',
    send: 'Отправить обращение',
    sending: 'Отправляется…',
    waiting: {
      title: 'Обращение ждёт отправки',
      reasons: {
        offline: 'Устройство не подключено к интернету. Отправим сами, когда связь появится.',
        'no-line': 'Не удалось связаться с сервером. Попробуем ещё раз.',
        'server-busy': 'Сервер сейчас не может принять обращение. Попробуем ещё раз.',
        waiting: 'Обращение ждёт своей очереди.',
      },
      unconfirmed: 'Сервер ещё не подтвердил приём. Если отправим снова, второго обращения не будет.',
      onPage: 'Обращение есть только на этой странице. Если её закрыть, оно пропадёт.',
      tryNow: 'Отправить сейчас',
      takeBack: 'Не отправлять',
    },
    refused: {
      title: 'Сервер не принял обращение',
      nothingStored: 'На сервере ничего не сохранено. Ваши ответы остались на этой странице.',
      correct: 'Исправить ответы',
    },
    accepted: {
      title: 'Обращение принято',
      what: 'Специалист постарается позвонить в выбранное вами время. Если ждать нельзя, звоните сами.',
      number: 'Номер квитанции',
      spoken: 'Цифры номера квитанции',
      keep: 'Если очистить или закрыть страницу, номера больше не увидеть. Если это безопасно, запишите его и никому не давайте.',
      hidden: 'Номер скрыт: телефон могут увидеть и другие.',
      showAgain: 'Показать номер снова',
      withoutNumber: 'Обращение сохранено на сервере, но номер квитанции не пришёл. Не отправляйте снова.',
      withdraw: 'Отозвать обращение',
      withdrawing: 'Стираем…',
      withdrawHow:
        'Если отозвать, персональные данные будут стёрты с сервера. Если специалист уже записал номер, он может позвонить.',
      done: 'Очистить и вернуться в начало',
    },
    withdrawn: 'Обращение отозвано. Ваши персональные данные стёрты.',
  },
  en: {
    title: 'Ask for a call',
    step: (n, total) => `Step ${n} of ${total}`,
    lead: 'Leave a number. A specialist will try to call you at the time you choose.',
    now: 'If you need help now, do not wait and call yourself:',
    exitLimits:
      '“Leave this page” erases what you typed and opens another site. The address of this page stays in the browser history. Erase it yourself.',
    nothingKept: 'What you type is not kept on this device.',
    next: 'Continue',
    back: 'Back',
    close: 'No, go back',
    topic: 'What is it about?',
    topics: {
      violence: 'Violence and cruelty',
      benefits: 'Benefits and social protection',
      treatment: 'Treatment and health',
      education: 'Education',
      other: 'Another matter, or I prefer not to say',
    },
    phoneNeeded: 'Type the number to call',
    when: 'When is it safe to reach you?',
    safety: 'What should the caller keep in mind?',
    codewordOptional: 'Codeword (optional)',
    language: 'In which language do you want to talk?',
    consentNeeds: 'The text of the consent comes from the server. Your answers are still on this page.',
    withdrawLater: 'You can withdraw the request right after sending it.',
    agreeNeeded: 'To send, tick the consent',
    send: 'Send the request',
    sending: 'Sending…',
    waiting: {
      title: 'The request waits to be sent',
      reasons: {
        offline: 'The device is not connected to the internet. We send it once there is a line.',
        'no-line': 'The server could not be reached. We will try again.',
        'server-busy': 'The server cannot take it right now. We will try again.',
        waiting: 'The request waits for its turn.',
      },
      unconfirmed: 'The server has not confirmed it yet. Sending it again makes no second request.',
      onPage: 'The request is on this page only. If you close the page, it is lost.',
      tryNow: 'Send now',
      takeBack: 'Do not send',
    },
    refused: {
      title: 'The server did not take the request',
      nothingStored: 'Nothing is stored on the server. Your answers are still on this page.',
      correct: 'Correct the answers',
    },
    accepted: {
      title: 'Your request has been received',
      what: 'A specialist will try to call at the time you chose. If you cannot wait, call yourself.',
      number: 'Receipt number',
      spoken: 'Digits of the receipt number',
      keep: 'Once you clear or close the page, the number is not shown again. If it is safe, write it down, and give it to nobody.',
      hidden: 'The number is hidden: others may see this phone.',
      showAgain: 'Show the number again',
      withoutNumber: 'Your request is stored, but the receipt number did not arrive. Do not send it again.',
      withdraw: 'Withdraw the request',
      withdrawing: 'Erasing…',
      withdrawHow:
        'If you withdraw it, your personal data are erased from the server. A specialist who has already written the number down may still call.',
      done: 'Clear and go back to the start',
    },
    withdrawn: 'The request is withdrawn. Your personal data are erased.',
  },
};
