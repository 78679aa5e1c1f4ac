import { falseLender, fraudReports, pyramidSigns } from '../sources.js';
import type { Question } from '../types.js';
import { lendTheAccount, mistakenSteps } from './fraud/accounts.js';
import { pyramidMoney, pyramidSignsAll } from './fraud/pyramid.js';
import { postalCode, moneyByMistake, lendTheCard } from './short-set/fraud.js';

export const loanByMessenger: Question = {
  id: 'fraud-loan-by-messenger',
  kind: 'single',
  topic: 'fraud',
  stem: {
    kk: 'WhatsApp арқылы шетел нөмірінен: «Бір сағатта 6 миллион теңге береміз», – деп жазды. Бұл не?',
    ru: 'С иностранного номера пишут в WhatsApp: «За час дадим 6 миллионов тенге». Что это?',
    en: 'A foreign number writes on WhatsApp: “6 million tenge within an hour.” What is it?',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: { kk: 'Алаяқтық', ru: 'Мошенничество', en: 'Fraud' },
      why: {
        kk: 'Жауап бермей, нөмірді бұғаттаңыз. Құжатыңыздың суретін жібермеңіз.',
        ru: 'Не отвечайте, заблокируйте номер. Не отправляйте фото документов.',
        en: 'Do not answer; block the number. Send no photos of your documents.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Кредит тарихы нашар адамға көмек',
        ru: 'Помощь тем, у кого плохая кредитная история',
        en: 'Help for people with a bad credit history',
      },
      why: {
        kk: '«Тарихы нашарға да береміз» деген – қармақ. Мақсаты – Сіздің деректеріңіз бен ақшаңыз.',
        ru: '«Дадим и с плохой историей» — это приманка. Цель — ваши данные и деньги.',
        en: '“A bad history is fine” is bait. They are after your data and money.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Жаңа банктің тиімді ұсынысы',
        ru: 'Выгодное предложение нового банка',
        en: 'A good offer from a new bank',
      },
      why: {
        kk: 'Шетел нөмірінен келген мұндай хат – алаяқтың ісі. Қарыз керек болса, банкке өзіңіз барыңыз.',
        ru: 'Такое письмо с иностранного номера — дело мошенников. Нужен заём — обратитесь в банк сами.',
        en: 'Such a message from a foreign number is fraud. If you need a loan, go to a bank yourself.',
      },
    },
  ],
  source: falseLender,
  factId: 'fr-5',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const signsOfPyramid: Question = {
  id: 'fraud-signs-of-pyramid',
  kind: 'single',
  topic: 'fraud',
  stem: {
    kk: 'Қайсысы қаржы пирамидасының белгісі?',
    ru: 'Что из этого — признак финансовой пирамиды?',
    en: 'Which of these is a sign of a financial pyramid?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Шартты үйге алып кетіп, оқуға береді',
        ru: 'Дают взять договор домой и прочитать',
        en: 'They let you take the contract home to read',
      },
      why: {
        kk: 'Бұл – қалыпты нәрсе. Қол қоймай тұрып, шартты жақын адамыңызға да оқытыңыз.',
        ru: 'Это нормально. До подписи дайте прочитать договор и близкому человеку.',
        en: 'That is normal. Before signing, let someone close read the contract too.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: 'Жарна жинайды, адам әкелгенге сыйақы береді',
        ru: 'Берут взнос и платят за приведённых людей',
        en: 'They take an entry fee and pay for bringing people',
      },
      why: {
        kk: 'Тым жоғары табысқа уәде беру де – белгі. Ақша бермей тұрып, 1459 нөміріне қоңырау шалыңыз.',
        ru: 'Обещание слишком большого дохода — тоже признак. До взноса позвоните по номеру 1459.',
        en: 'Promising far too high an income is a sign too. Before you pay, call 1459.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Ақшадан айырылу қаупін ашық айтады',
        ru: 'Прямо говорят, что деньги можно потерять',
        en: 'They say openly that money may be lost',
      },
      why: {
        kk: 'Қауіпті айтқаны – адалдық. Пирамида тек оңай табыс туралы айтады.',
        ru: 'Говорить о риске честно. Пирамида говорит только о лёгком доходе.',
        en: 'Speaking of risk is honest. A pyramid speaks only of easy income.',
      },
    },
  ],
  source: pyramidSigns,
  factId: 'fr-1',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const whereToReport: Question = {
  id: 'fraud-where-to-report',
  kind: 'single',
  topic: 'fraud',
  stem: {
    kk: 'Ауылда «тез табыс» деп ақша жинап жүр. Пирамида деп күдіктенсеңіз, қай нөмірге хабарласасыз?',
    ru: 'В селе собирают деньги на «быстрый доход». Подозреваете пирамиду. На какой номер звонить?',
    en: 'Someone collects money in the village for “fast income”. You suspect a pyramid. Which number?',
  },
  options: [
    {
      id: 'a',
      text: { kk: '111', ru: '111', en: '111' },
      why: {
        kk: '111 – отбасы, әйел мен бала құқығы жөніндегі нөмір. Пирамида туралы 1459 нөміріне хабарлаңыз.',
        ru: '111 — о семье, правах женщин и детей. О пирамиде сообщайте по номеру 1459.',
        en: '111 is for family, women and children. Report a pyramid on 1459.',
      },
    },
    {
      id: 'b',
      text: { kk: '103', ru: '103', en: '103' },
      why: {
        kk: '103 – жедел жәрдем. Пирамида туралы 1459 нөміріне хабарлаңыз.',
        ru: '103 — скорая помощь. О пирамиде сообщайте по номеру 1459.',
        en: '103 is the ambulance. Report a pyramid on 1459.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: '1459', ru: '1459', en: '1459' },
      why: {
        kk: 'Бұл – қаржы нарығын реттейтін агенттіктің нөмірі. Fingramota Online қосымшасынан да жазуға болады.',
        ru: 'Это номер агентства, которое регулирует финансовый рынок. Можно написать и в приложении Fingramota Online.',
        en: 'It is the number of the financial market regulator. You can also write in the Fingramota Online app.',
      },
    },
  ],
  source: fraudReports,
  factId: 'fr-6',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const FRAUD_QUESTIONS: readonly Question[] = [
  postalCode,
  moneyByMistake,
  loanByMessenger,
  signsOfPyramid,
  lendTheCard,
  whereToReport,
  pyramidMoney,
  pyramidSignsAll,
  mistakenSteps,
  lendTheAccount,
];
