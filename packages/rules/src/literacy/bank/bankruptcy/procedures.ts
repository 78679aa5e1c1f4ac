import { AGREE, DISAGREE } from '../../agreement.js';
import {
  bankruptcyApplication,
  bankruptcyCriteria,
  bankruptcyNotWrittenOff,
  bankruptcyQuestions,
} from '../../sources.js';
import type { MultipleQuestion, SingleQuestion, TrueFalseQuestion } from '../../types.js';

export const threeProcedures: MultipleQuestion = {
  id: 'bankruptcy-procedures',
  kind: 'multiple',
  topic: 'bankruptcy',
  stem: {
    kk: 'Азаматтардың банкроттығы туралы заңда қандай жолдар бар? Түгел белгілеңіз.',
    ru: 'Какие пути есть в законе о банкротстве граждан? Отметьте все.',
    en: 'Which ways does the law on bankruptcy of citizens offer? Mark all that apply.',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: 'Соттан тыс банкроттық', ru: 'Внесудебное банкротство', en: 'Out-of-court bankruptcy' },
      why: {
        kk: 'Ол мүлкі жоқ, көптен төлей алмай жүрген адамға арналған. Талаптары қатаң, заңгермен ақылдасыңыз.',
        ru: 'Оно для тех, у кого нет имущества и кто давно не может платить. Условия строгие, посоветуйтесь с юристом.',
        en: 'It is for people without property who long could not pay. The conditions are strict; ask a lawyer.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: 'Сот арқылы банкроттық', ru: 'Судебное банкротство', en: 'Court bankruptcy' },
      why: {
        kk: 'Борышы көп немесе мүлкі бар адамның жолы осы. Қаржы басқарушысына ақы төленеді.',
        ru: 'Это путь для тех, у кого большой долг или есть имущество. Финансовому управляющему платят.',
        en: 'This way is for a large debt or for those with property. The financial manager is paid.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Жұрттың бәрінің борышын кешіру',
        ru: 'Прощение долгов всем подряд',
        en: 'Forgiving everybody’s debts',
      },
      why: {
        kk: 'Заңда мұндай жол жоқ. «Бәрінің борышын жоямыз» дегенге ақша бермеңіз.',
        ru: 'Такого пути в законе нет. Не платите тем, кто обещает «списать всем».',
        en: 'The law has no such way. Do not pay those who promise to “erase all debts”.',
      },
    },
    {
      id: 'd',
      correct: true,
      text: {
        kk: 'Төлем қабілеттілігін қалпына келтіру',
        ru: 'Восстановление платёжеспособности',
        en: 'Restoring solvency',
      },
      why: {
        kk: 'Табысы тұрақты адам борышты жоспармен бөліп төлейді. Мүлкін сақтап қалуға болады.',
        ru: 'Человек со стабильным доходом платит по плану частями. Имущество можно сохранить.',
        en: 'A person with a steady income repays by a plan. The property can be kept.',
      },
    },
  ],
  source: bankruptcyQuestions,
  factId: 'ban-1',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const outOfCourtConditions: MultipleQuestion = {
  id: 'bankruptcy-conditions',
  kind: 'multiple',
  topic: 'bankruptcy',
  stem: {
    kk: 'Соттан тыс банкроттыққа қандай талаптар қойылады? Түгел белгілеңіз.',
    ru: 'Какие условия нужны для внесудебного банкротства? Отметьте все.',
    en: 'Which conditions does out-of-court bankruptcy have? Mark all that apply.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Борыш 1 600 АЕК (айлық есептік көрсеткіш) мөлшерінен асуы керек',
        ru: 'Долг должен быть больше 1 600 МРП (месячных расчётных показателей)',
        en: 'The debt must be above 1,600 MCI (monthly calculation indices)',
      },
      why: {
        kk: 'Керісінше, борыш бұл шектен аспауы керек. Асса, іс сот арқылы қаралады.',
        ru: 'Наоборот, долг не должен превышать этот предел. Если превысил, путь идёт через суд.',
        en: 'On the contrary, the debt may not exceed this limit. A larger one goes through court.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: 'Атыңызға тіркелген мүлік жоқ',
        ru: 'На вас не записано имущество',
        en: 'No property is registered in your name',
      },
      why: {
        kk: 'Ортақ мүлік те есепке алынады. Мүлкіңіз болса, басқа жолын заңгерден сұраңыз.',
        ru: 'Общее имущество тоже считают. Если оно есть, спросите юриста о другом пути.',
        en: 'Shared property counts too. If you have any, ask a lawyer about another way.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'Кредитормен келісуге тырысып көрдіңіз',
        ru: 'Вы пытались договориться с кредитором',
        en: 'You tried to settle with the lender',
      },
      why: {
        kk: 'Алдымен кредиторға жазу керек. Өтініш пен жауаптың көшірмесін сақтаңыз.',
        ru: 'Сначала нужно написать кредитору. Сохраните копии заявления и ответа.',
        en: 'First you must write to the lender. Keep copies of the request and the reply.',
      },
    },
    {
      id: 'd',
      correct: true,
      text: {
        kk: 'Борыш қатарынан 12 ай төленбеген',
        ru: 'Долг не гасили 12 месяцев подряд',
        en: 'The debt was not repaid for 12 months in a row',
      },
      why: {
        kk: 'Бұл талап бар, бірақ әдейі төлемей жүрмеңіз. Алдымен заңгермен ақылдасыңыз.',
        ru: 'Такое условие есть, но нарочно не платить не нужно. Сначала посоветуйтесь с юристом.',
        en: 'There is such a condition, but do not stop paying on purpose. Ask a lawyer first.',
      },
    },
  ],
  source: bankruptcyCriteria,
  factId: 'ban-5',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const onceAgain: SingleQuestion = {
  id: 'bankruptcy-once-again',
  kind: 'single',
  topic: 'bankruptcy',
  stem: {
    kk: 'Банкрот болған адам соттан тыс банкроттыққа қайта өтініш беруі үшін неше жыл өтуі керек?',
    ru: 'Сколько лет должно пройти после банкротства, чтобы снова подать на внесудебное?',
    en: 'How many years must pass after a bankruptcy before applying out of court again?',
  },
  options: [
    {
      id: 'a',
      text: { kk: '1 жыл', ru: '1 год', en: '1 year' },
      why: {
        kk: 'Мерзім бұдан ұзақ. Сондықтан асығыс шешпей, заңгермен ақылдасыңыз.',
        ru: 'Срок больше. Поэтому не решайтесь на это спешно, посоветуйтесь с юристом.',
        en: 'It is longer. So do not decide in haste; ask a lawyer.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: '7 жыл', ru: '7 лет', en: '7 years' },
      why: {
        kk: 'Соңғы 7 жылда банкрот болмаған адам ғана өтініш береді. Алдымен басқа жолдарды қараңыз.',
        ru: 'Подать может тот, кто не был банкротом последние 7 лет. Сначала рассмотрите другие пути.',
        en: 'Only those who were not bankrupt in the last 7 years may apply. Look at other ways first.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Шектеу жоқ, жыл сайын беруге болады',
        ru: 'Ограничения нет, можно каждый год',
        en: 'There is no limit, every year will do',
      },
      why: {
        kk: 'Шектеу бар. Банкроттық – соңғы жол, оны қайта-қайта қолдануға болмайды.',
        ru: 'Ограничение есть. Банкротство — крайняя мера, повторять её часто нельзя.',
        en: 'There is a limit. Bankruptcy is a last resort and cannot be repeated often.',
      },
    },
  ],
  source: bankruptcyCriteria,
  factId: 'ban-5',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const notWrittenOff: MultipleQuestion = {
  id: 'bankruptcy-not-written-off',
  kind: 'multiple',
  topic: 'bankruptcy',
  stem: {
    kk: 'Банкроттықтан кейін де қандай борыш жойылмайды? Түгел белгілеңіз.',
    ru: 'Какие долги не списывают и при банкротстве? Отметьте все.',
    en: 'Which debts are not written off even in bankruptcy? Mark all that apply.',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: 'Алимент', ru: 'Алименты', en: 'Alimony' },
      why: {
        kk: 'Бір қаржы блогының жазуынша, алимент борышы қалады. Банкроттыққа дейін заңгерден нақтылап алыңыз.',
        ru: 'Как пишет один финансовый блог, долг по алиментам остаётся. До банкротства уточните у юриста.',
        en: 'As one finance blog writes, alimony remains due. Check with a lawyer before bankruptcy.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Микроқаржы ұйымынан алған қарыз',
        ru: 'Заём микрофинансовой организации',
        en: 'A loan from a microfinance organisation',
      },
      why: {
        kk: 'Банкроттық дәл осындай қарыздарға арналған. Қай жол келетінін заңгерден сұраңыз.',
        ru: 'Банкротство как раз для таких займов. Какой путь подходит, спросите юриста.',
        en: 'Bankruptcy is meant for just such loans. Ask a lawyer which way fits.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'Өмірге не денсаулыққа келген зиян үшін төлем',
        ru: 'Выплаты за вред жизни или здоровью',
        en: 'Payment for harm to life or health',
      },
      why: {
        kk: 'Бір қаржы блогының жазуынша, мұндай төлем де қалады. Оны төлей беріңіз.',
        ru: 'Как пишет один финансовый блог, такие выплаты тоже остаются. Продолжайте их платить.',
        en: 'As one finance blog writes, such payments remain too. Go on paying them.',
      },
    },
    {
      id: 'd',
      correct: true,
      text: { kk: 'Салық борышы', ru: 'Долг по налогам', en: 'Unpaid taxes' },
      why: {
        kk: 'Бір қаржы блогының жазуынша, салық борышы да жойылмайды. Салық органынан сомасын сұраңыз.',
        ru: 'Как пишет один финансовый блог, налоги тоже не списывают. Узнайте сумму в налоговом органе.',
        en: 'As one finance blog writes, taxes are not written off either. Ask the tax office for the sum.',
      },
    },
  ],
  source: bankruptcyNotWrittenOff,
  factId: 'ban-7',
  confidence: 'medium',
  reviewBy: '2027-01-31',
};

export const whoMayFile: TrueFalseQuestion = {
  id: 'bankruptcy-who-may-file',
  kind: 'true-false',
  topic: 'bankruptcy',
  stem: {
    kk: 'Азаматты банкрот деп тану туралы өтінішті борышкердің өзі ғана бере алады.',
    ru: 'Подать на банкротство гражданина может только сам должник.',
    en: 'Only the debtor may apply for the bankruptcy of a citizen.',
  },
  options: [
    {
      id: 'true',
      correct: true,
      text: AGREE,
      why: {
        kk: 'Бір қаржы сайтының жазуынша, өтінішті борышкердің өзі ғана береді. Шешім – Сіздің қолыңызда.',
        ru: 'Как пишет один финансовый сайт, подать может только сам должник. Решать вам.',
        en: 'As one finance site writes, only the debtor may file. The decision is yours.',
      },
    },
    {
      id: 'false',
      text: DISAGREE,
      why: {
        kk: 'Бір қаржы сайтының айтуынша, кредиторда мұндай құқық жоқ. «Банкрот қыламыз» деп қорқытса, заңгерге айтыңыз.',
        ru: 'По словам одного финансового сайта, у кредитора нет такого права. Если пугают банкротством, скажите юристу.',
        en: 'A finance site says a lender has no such right. If they threaten you with it, tell a lawyer.',
      },
    },
  ],
  source: bankruptcyApplication,
  factId: 'ban-8',
  confidence: 'medium',
  reviewBy: '2027-01-31',
};
