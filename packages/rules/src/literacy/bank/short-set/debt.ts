import { arrearsProcedure, inscriptionObjection } from '../../sources.js';
import type { SingleQuestion } from '../../types.js';

export const cannotPay: SingleQuestion = {
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
        kk: 'Кредитор күнтізбелік 15 күн ішінде жауап беруге тиіс. Жұмыссыз қалғаныңызды растайтын құжатты қосыңыз.',
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

export const inscriptionDisagree: SingleQuestion = {
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
        kk: 'Бұл құжат сотсыз-ақ орындалады. Күтіп жүргенде қарсылық мерзімі өтіп кетуі мүмкін.',
        ru: 'Этот документ исполняют без суда. Пока ждёте, срок возражения может пройти.',
        en: 'This document is enforced without court. While you wait, the time to object may run out.',
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

export const lenderRefused: SingleQuestion = {
  id: 'debt-lender-refused',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Кредитор шартты өзгертуден бас тартты. Енді кімге тегін жүгінуге болады?',
    ru: 'Кредитор отказался менять условия. К кому теперь можно обратиться бесплатно?',
    en: 'The lender refused to change the terms. To whom can you now turn free of charge?',
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
        kk: 'Ешкімге: кредитордың сөзі – соңғы сөз',
        ru: 'Ни к кому: слово кредитора последнее',
        en: 'To nobody: the lender has the last word',
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
