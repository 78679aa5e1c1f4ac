import { AGREE, DISAGREE } from '../agreement.js';
import { arrearsReform, inscriptionDisputes, inscriptionReceived, wageProtection } from '../sources.js';
import type { Question } from '../types.js';
import { inscriptionCopy, subsistenceKept } from './debt/enforcement.js';
import { answerInDays, consultantTime, ombudsman, settlementSteps } from './debt/settlement.js';
import { cannotPay, inscriptionDisagree, lenderRefused } from './short-set/debt.js';

export const rightToAsk: Question = {
  id: 'debt-right-to-ask',
  kind: 'true-false',
  topic: 'debt',
  stem: {
    kk: 'Төлемді кешіктірген адам да қарыз шартын өзгертуді сұрай алады.',
    ru: 'Тот, кто просрочил платёж, тоже может просить изменить условия займа.',
    en: 'Someone late with a payment may still ask to change the loan terms.',
  },
  options: [
    {
      id: 'true',
      correct: true,
      text: AGREE,
      why: {
        kk: 'Бұл құқық 2021 жылғы 1 қазаннан бері заңда бар. Себебін айтып, кредиторға өтініш жазыңыз.',
        ru: 'Это право есть в законе с 1 октября 2021 года. Напишите кредитору и объясните причину.',
        en: 'The law has given this right since 1 October 2021. Write to the lender and explain why.',
      },
    },
    {
      id: 'false',
      text: DISAGREE,
      why: {
        kk: 'Сұрай алады, бұл құқық заңда бар. Кешіктіріп алсаңыз да, кредиторға жазыңыз.',
        ru: 'Может, это право есть в законе. Напишите кредитору, даже если уже опоздали.',
        en: 'They can, the law gives this right. Write to the lender even if you are already late.',
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
        kk: 'Бұл жай хат емес: осы қағазбен борыш өндіріледі. Алған күніңізді жазып қойыңыз.',
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
        kk: 'Борышыңыз нешеу болса да, солай. Бұдан аз қалса, жалақы анықтамасымен заңгерге барыңыз.',
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
  answerInDays,
  ombudsman,
  settlementSteps,
  inscriptionCopy,
  subsistenceKept,
  consultantTime,
];
