import type { Locale } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';

interface RehearsalStrings {
  practice: string;
  practiceShort: string;
  begin: string;
  progress: (n: number, of: number) => string;
  /** How the caller comes. */
  by: Readonly<Record<'phone' | 'messenger', string>>;
  talk: string;
  speaker: Readonly<Record<'caller' | 'visitor', string>>;
  redFlag: string;
  toReply: string;
  yourReply: string;
  chooseReply: string;
  reply: string;
  why: string;
  goOn: string;
  outcome: Readonly<Record<'safe' | 'lost', string>>;
  noBlame: string;
  tryAgain: string;
  nextCall: string;
  toOver: string;
  over: string;
  overLead: string;
  /** Beside the way to the form of legal aid. */
  lawyer: LocalizedText;
  allAgain: string;
}

const lawyer: LocalizedText = {
  kk: 'Алаяққа ақша не код берсеңіз, алдымен банкіңізге хабарласыңыз. Заңгер керек болса, өтініш жіберіңіз.',
  ru: 'Если вы отдали мошеннику деньги или код, сначала свяжитесь со своим банком. Нужен юрист — отправьте обращение.',
  en: 'If you gave a fraudster money or a code, first contact your bank. If you need a lawyer, send a request.',
};

export const REHEARSAL_STRINGS: Readonly<Record<Locale, RehearsalStrings>> = {
  kk: {
    practice: 'Бұл\u00a0– жаттығу. Ешкімге қоңырау шалынбайды, ештеңе жіберілмейді және сақталмайды.',
    practiceShort: 'Бұл\u00a0– жаттығу.',
    begin: 'Жаттығуды бастау',
    progress: (n, of) => `${n}-әңгіме, барлығы ${of}.`,
    by: { phone: 'Қоңырау шалып тұр:', messenger: 'Жазып отыр:' },
    talk: 'Әңгіме',
    speaker: { caller: 'Ол', visitor: 'Сіз' },
    redFlag: 'Тоқтаңыз: бұл\u00a0– алаяқтың белгісі.',
    toReply: 'Жауап беруге көшу',
    yourReply: 'Не деп жауап бересіз?',
    chooseReply: 'Бір жауапты таңдаңыз',
    reply: 'Осылай жауап беру',
    why: 'Бұл жауап неге әкеледі',
    goOn: 'Әңгімені жалғастыру',
    outcome: {
      safe: 'Әңгіме қауіпсіз аяқталды.',
      lost: 'Шын өмірде осылай ақшадан айырылуға болады.',
    },
    noBlame: 'Алаяқтар кез келген адамды алдай алады. Сондықтан қазір жаттыққан дұрыс.',
    tryAgain: 'Осы әңгімені қайталау',
    nextCall: 'Келесі әңгіме',
    toOver: 'Аяқтау',
    over: 'Жаттығу аяқталды',
    overLead: 'Шынымен осылай қоңырау шалса, мына жерде көмек бар.',
    lawyer,
    allAgain: 'Басынан бастау',
  },
  ru: {
    practice: 'Это тренировка. Никому не звонят, ничего не отправляется и не сохраняется.',
    practiceShort: 'Это тренировка.',
    begin: 'Начать тренировку',
    progress: (n, of) => `Разговор ${n} из ${of}.`,
    by: { phone: 'Звонит:', messenger: 'Пишет:' },
    talk: 'Разговор',
    speaker: { caller: 'Собеседник', visitor: 'Вы' },
    redFlag: 'Стоп: это признак мошенника.',
    toReply: 'Перейти к ответу',
    yourReply: 'Что вы ответите?',
    chooseReply: 'Выберите один ответ',
    reply: 'Ответить так',
    why: 'К чему ведёт этот ответ',
    goOn: 'Продолжить разговор',
    outcome: {
      safe: 'Разговор закончился безопасно.',
      lost: 'В жизни так можно потерять деньги.',
    },
    noBlame: 'Мошенники могут обмануть любого. Поэтому и стоит потренироваться сейчас.',
    tryAgain: 'Повторить этот разговор',
    nextCall: 'Следующий разговор',
    toOver: 'Завершить',
    over: 'Тренировка окончена',
    overLead: 'Если позвонят на самом деле, помощь здесь.',
    lawyer,
    allAgain: 'Начать сначала',
  },
  en: {
    practice: 'This is practice. Nobody is called, nothing is sent and nothing is kept.',
    practiceShort: 'This is practice.',
    begin: 'Start practising',
    progress: (n, of) => `Conversation ${n} of ${of}.`,
    by: { phone: 'Calling:', messenger: 'Writing:' },
    talk: 'Conversation',
    speaker: { caller: 'They', visitor: 'You' },
    redFlag: 'Stop: this is a sign of fraud.',
    toReply: 'Go to the answers',
    yourReply: 'What do you answer?',
    chooseReply: 'Choose one answer',
    reply: 'Answer like this',
    why: 'Where this answer leads',
    goOn: 'Go on with the conversation',
    outcome: {
      safe: 'The conversation ended safely.',
      lost: 'In real life, money can be lost like this.',
    },
    noBlame: 'Fraudsters can deceive anybody. That is why it is good to practise now.',
    tryAgain: 'Try this conversation again',
    nextCall: 'Next conversation',
    toOver: 'Finish',
    over: 'The practice is over',
    overLead: 'If a real call comes, help is here.',
    lawyer,
    allAgain: 'Start again',
  },
};
