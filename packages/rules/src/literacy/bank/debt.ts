import { AGREE, DISAGREE } from '../agreement.js';
import {
  arrearsProcedure,
  arrearsReform,
  inscriptionDisputes,
  inscriptionObjection,
  inscriptionReceived,
  wageProtection,
} from '../sources.js';
import type { Question } from '../types.js';

export const cannotPay: Question = {
  id: 'debt-cannot-pay',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Жұмыссыз қалдыңыз, келесі төлемге ақша жоқ. Алдымен не істейсіз?',
    ru: 'Вы потеряли работу и не можете внести следующий платёж. Что сделаете сначала?',
    en: 'You lost your job and cannot make the next payment. What do you do first?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Кредитордың өзі хабарласқанын күтемін',
        ru: 'Подожду, пока кредитор сам свяжется',
        en: 'Wait until the lender contacts me',
      },
      why: {
        kk: 'Күткен сайын борыш өсе береді. Төлем күні келмей тұрып, кредиторға өзіңіз жазыңыз.',
        ru: 'Пока вы ждёте, долг растёт. Напишите кредитору сами, до дня платежа.',
        en: 'While you wait, the debt grows. Write to the lender yourself, before the payment day.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Басқа жерден микрокредит алып жабамын',
        ru: 'Возьму микрокредит в другом месте и закрою',
        en: 'Take a microcredit elsewhere to cover it',
      },
      why: {
        kk: 'Қарызды қарызбен жапсаңыз, жаңа төлем қосылады. Алдымен шартты өзгертуді сұраңыз.',
        ru: 'Долг за счёт долга — это ещё один платёж. Сначала попросите изменить условия.',
        en: 'Paying a loan with a loan adds one more payment. Ask for other terms first.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Телефонды өшіріп, көрінбей жүремін',
        ru: 'Отключу телефон и не буду показываться',
        en: 'Switch off the phone and keep out of sight',
      },
      why: {
        kk: 'Жасырынғаннан борыш жойылмайды. Жазбаша өтініш құқығыңызды қорғауға көмектеседі.',
        ru: 'Долг от этого не исчезнет. Письменное заявление поможет защитить ваши права.',
        en: 'The debt does not go away. A written request helps to protect your rights.',
      },
    },
    {
      id: 'd',
      correct: true,
      text: {
        kk: 'Кредиторға жазып, шартты өзгертуді сұраймын',
        ru: 'Напишу кредитору и попрошу изменить условия',
        en: 'Write to the lender and ask to change the terms',
      },
      why: {
        kk: 'Кредитор 15 күнтізбелік күн ішінде жауап беруге тиіс. Жұмыссыз қалғаныңызды растайтын құжатты қосыңыз.',
        ru: 'Кредитор обязан ответить в течение 15 календарных дней. Приложите документ о потере работы.',
        en: 'The lender must answer within 15 calendar days. Add a paper that shows you lost your job.',
      },
    },
  ],
  source: arrearsProcedure,
  factId: 'late-2',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const lenderRefused: Question = {
  id: 'debt-lender-refused',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Кредитор шартты өзгертуден бас тартты. Енді қайда тегін шағымдана аласыз?',
    ru: 'Кредитор отказался менять условия. Куда теперь можно обратиться бесплатно?',
    en: 'The lender refused to change the terms. Where can you now turn free of charge?',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: 'Қаржы омбудсманына', ru: 'К финансовому омбудсману', en: 'To the financial ombudsman' },
      why: {
        kk: 'Омбудсман – Сіз бен кредитордың дауын қарайтын тұлға. Көмегі тегін, шешімін кредитор орындауға міндетті.',
        ru: 'Омбудсман рассматривает споры заёмщика с кредитором. Это бесплатно, а его решение для кредитора обязательно.',
        en: 'The ombudsman settles disputes between you and the lender. It is free and binds the lender.',
      },
    },
    {
      id: 'b',
      text: {
        kk: '«Қарызды жойып беремін» дейтін делдалға',
        ru: 'К посреднику, который обещает «списать долг»',
        en: 'To a middleman who promises to “erase the debt”',
      },
      why: {
        kk: 'Делдалға ақша төлейсіз, ал омбудсманның көмегі тегін. Оған өзіңіз жазыңыз.',
        ru: 'Посреднику вы заплатите, а омбудсман помогает бесплатно. Напишите ему сами.',
        en: 'A middleman takes your money, while the ombudsman is free. Write to the ombudsman yourself.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Ешқайда: кредитордың сөзі – соңғы сөз',
        ru: 'Никуда: слово кредитора последнее',
        en: 'Nowhere: the lender has the last word',
      },
      why: {
        kk: 'Олай емес. Кредитордың жауабын сақтап, омбудсманға жүгініңіз.',
        ru: 'Это не так. Сохраните ответ кредитора и идите с ним к омбудсману.',
        en: 'Not so. Keep the reply of the lender and take it to the ombudsman.',
      },
    },
  ],
  source: arrearsProcedure,
  factId: 'late-3',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const rightToAsk: Question = {
  id: 'debt-right-to-ask',
  kind: 'true-false',
  topic: 'debt',
  stem: {
    kk: 'Төлемді кешіктірген адам қарыз шартын өзгертуді сұрай алмайды.',
    ru: 'Тот, кто просрочил платёж, не может просить изменить условия займа.',
    en: 'A person who is late with a payment cannot ask to change the loan terms.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Сұрай алады, бұл құқық заңда бар. Кешіктіріп алсаңыз да, кредиторға жазыңыз.',
        ru: 'Может, это право есть в законе. Напишите кредитору, даже если уже опоздали.',
        en: 'They can, the law gives this right. Write to the lender even if you are already late.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Бұл құқық 2021 жылғы 1 қазаннан бері заңда бар. Себебін айтып, кредиторға өтініш жазыңыз.',
        ru: 'Это право есть в законе с 1 октября 2021 года. Напишите кредитору и объясните причину.',
        en: 'The law has given this right since 1 October 2021. Write to the lender and explain why.',
      },
    },
  ],
  source: arrearsReform,
  factId: 'late-4',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const inscriptionMeaning: Question = {
  id: 'debt-inscription-meaning',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Сізге нотариустың атқарушылық жазбасы келді. Бұл қандай қағаз?',
    ru: 'Вам пришла исполнительная надпись нотариуса. Что это за бумага?',
    en: "You received a notary's executive inscription. What kind of paper is it?",
  },
  options: [
    {
      id: 'a',
      text: { kk: 'Жай ескерту хат', ru: 'Просто письмо-напоминание', en: 'Just a reminder letter' },
      why: {
        kk: 'Бұл жай хат емес, сол бойынша борыш өндіріледі. Алған күніңізді жазып қойыңыз.',
        ru: 'Это не просто письмо: по ней взыскивают долг. Запишите день получения.',
        en: 'It is not just a letter: the debt is collected by it. Note the day you got it.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Жаңа қарыздың шарты', ru: 'Договор нового займа', en: 'A contract for a new loan' },
      why: {
        kk: 'Бұл жаңа қарыз емес. Бұрынғы борышты өндіруге берілген құжат.',
        ru: 'Это не новый заём. Это документ на взыскание прежнего долга.',
        en: 'It is not a new loan. It is a document to collect an existing debt.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'Борышты сотсыз өндіруге берілген құжат',
        ru: 'Документ, чтобы взыскать долг без суда',
        en: 'A document to collect a debt without court',
      },
      why: {
        kk: 'Ол сот шешімінсіз-ақ орындалады. Келіспесеңіз, кідірмей заңгерге көрсетіңіз.',
        ru: 'Её исполняют и без суда. Если не согласны, сразу покажите её юристу.',
        en: 'It is enforced even without court. If you disagree, show it to a lawyer at once.',
      },
    },
    {
      id: 'd',
      text: { kk: 'Сот шешімі', ru: 'Решение суда', en: 'A court decision' },
      why: {
        kk: 'Оны сот емес, нотариус жасайды. Бірақ ол да орындалатын құжат.',
        ru: 'Её делает не суд, а нотариус. Но исполняют и её.',
        en: 'A notary makes it, not a court. Yet it is enforced too.',
      },
    },
  ],
  source: inscriptionReceived,
  factId: 'not-1',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const inscriptionDisagree: Question = {
  id: 'debt-inscription-objection',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Атқарушылық жазба (борышты сотсыз өндіру құжаты) келді. Онымен келіспейсіз. Не істейсіз?',
    ru: 'Пришла исполнительная надпись (взыскание долга без суда). Вы не согласны. Что сделаете?',
    en: "A notary's executive inscription (debt collection without court) arrived. You disagree. What do you do?",
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Сотқа шақырғанын күтемін',
        ru: 'Подожду вызова в суд',
        en: 'Wait for a court summons',
      },
      why: {
        kk: 'Бұл құжат сотсыз орындалады. Күтсеңіз, қарсылық мерзімін өткізіп аласыз.',
        ru: 'Этот документ исполняют без суда. Пока ждёте, срок возражения пройдёт.',
        en: 'This document is enforced without court. While you wait, the time to object runs out.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: 'Нотариусқа жазбаша қарсылық жіберемін',
        ru: 'Отправлю нотариусу письменное возражение',
        en: 'Send the notary a written objection',
      },
      why: {
        kk: 'Бір заң кеңсесінің түсіндіруінше, көшірмені алған соң қарсылық білдіруге 10 жұмыс күні беріледі. Кідірмей, заңгерге барыңыз.',
        ru: 'Как объясняет одна юридическая контора, на это есть 10 рабочих дней после получения копии. Сразу идите к юристу.',
        en: 'As one law office explains, you have 10 working days after receiving the copy. See a lawyer at once.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Коллекторға телефон соғып айтамын',
        ru: 'Скажу коллектору по телефону',
        en: 'Tell the collector by phone',
      },
      why: {
        kk: 'Ауызша айтқан сөз жеткіліксіз. Нотариусқа жазып, көшірмесін өзіңізде қалдырыңыз.',
        ru: 'Устных слов мало. Напишите нотариусу и оставьте копию себе.',
        en: 'Spoken words are not enough. Write to the notary and keep a copy.',
      },
    },
  ],
  source: inscriptionObjection,
  factId: 'not-2',
  confidence: 'medium',
  reviewBy: '2027-01-31',
};

export const inscriptionDispute: Question = {
  id: 'debt-inscription-dispute',
  kind: 'true-false',
  topic: 'debt',
  stem: {
    kk: 'Борыш даулы болса да, нотариус атқарушылық жазба жасай алады (бұл – сотсыз өндіру құжаты).',
    ru: 'Нотариус может сделать исполнительную надпись (взыскание без суда) и по спорному долгу.',
    en: 'A notary may make an executive inscription (collection without court) even for a disputed debt.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Мұндай жазба даусыз борышқа ғана жасалады. Келіспесеңіз, нотариусқа жазбаша айтыңыз.',
        ru: 'Такую надпись делают только по бесспорному долгу. Не согласны — напишите нотариусу.',
        en: 'It is made for undisputed debts only. If you disagree, tell the notary in writing.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Дау болса, мәселені сот қарайды. Келіспейтініңізді нотариусқа жазбаша білдіріңіз.',
        ru: 'Спор рассматривает суд. О несогласии сообщите нотариусу письменно.',
        en: 'A dispute goes to court. Tell the notary in writing that you disagree.',
      },
    },
  ],
  source: inscriptionDisputes,
  factId: 'not-4',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const wageKept: Question = {
  id: 'debt-wage-kept',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Жеке сот орындаушысы (борышты өндіретін адам) жалақыңыздан ақша ұстап жүр. Өзіңізге кемінде қаншасы қалуы керек?',
    ru: 'Частный судебный исполнитель удерживает долг из зарплаты. Сколько как минимум должно остаться вам?',
    en: 'A private bailiff takes your debt out of your wage. What is the least you must keep?',
  },
  options: [
    {
      id: 'a',
      text: { kk: 'Ештеңе: алдымен борыш', ru: 'Ничего: сначала долг', en: 'Nothing: the debt comes first' },
      why: {
        kk: 'Жалақыны түгел алуға болмайды. Бәрін ұстап қалса, заңгерден көмек сұраңыз.',
        ru: 'Забирать зарплату целиком нельзя. Если удержали всё, обратитесь к юристу.',
        en: 'The whole wage may not be taken. If all of it was, ask a lawyer for help.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: 'Кемінде 50%', ru: 'Не меньше 50 %', en: 'At least 50%' },
      why: {
        kk: 'Борыш нешеу болса да, солай. Бұдан аз қалса, жалақы анықтамасымен заңгерге барыңыз.',
        ru: 'Так при любом числе долгов. Осталось меньше — идите к юристу со справкой о зарплате.',
        en: 'That holds for any number of debts. If less is left, take a wage statement to a lawyer.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Орындаушы өзі шешеді',
        ru: 'Решает сам исполнитель',
        en: 'The bailiff decides',
      },
      why: {
        kk: 'Шекті орындаушы емес, заң белгілейді. Қанша және не үшін ұсталғанын сұраңыз.',
        ru: 'Предел задаёт закон, а не исполнитель. Спросите, сколько и за что удержано.',
        en: 'The law sets the limit, not the bailiff. Ask how much was taken and what for.',
      },
    },
  ],
  source: wageProtection,
  factId: 'bai-1',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const DEBT_QUESTIONS: readonly Question[] = [
  cannotPay,
  lenderRefused,
  rightToAsk,
  inscriptionMeaning,
  inscriptionDisagree,
  inscriptionDispute,
  wageKept,
];
