import { arrearsProcedure, legalConsultant } from '../../sources.js';
import type { MultipleQuestion, OrderQuestion, SingleQuestion } from '../../types.js';

export const answerInDays: SingleQuestion = {
  id: 'debt-answer-in-days',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Кредиторға шартты өзгертуді сұрап жаздыңыз. Ол неше күнде жауап беруі керек?',
    ru: 'Вы письменно попросили кредитора изменить условия. За сколько дней он должен ответить?',
    en: 'You asked the lender in writing to change the terms. Within how many days must it answer?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Мерзім жоқ, қалаған кезінде',
        ru: 'Срока нет, когда захочет',
        en: 'There is no limit, whenever it likes',
      },
      why: {
        kk: 'Мерзім белгіленген. Өтініш берген күнді жазып, көшірмесін сақтаңыз.',
        ru: 'Срок установлен. Запишите день подачи и сохраните копию.',
        en: 'There is a limit. Note the day you applied and keep a copy.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: 'Күнтізбелік 15 күнде',
        ru: 'За 15 календарных дней',
        en: 'Within 15 calendar days',
      },
      why: {
        kk: 'Күнтізбелік 15 күн ішінде жауап беруі керек. Бас тартса, қаржы омбудсманына жүгініңіз.',
        ru: 'Ответ должен быть за 15 календарных дней. При отказе идите к финансовому омбудсману.',
        en: 'It must answer within 15 calendar days. If it refuses, turn to the financial ombudsman.',
      },
    },
    {
      id: 'c',
      text: { kk: 'Алты айда', ru: 'За полгода', en: 'Within half a year' },
      why: {
        kk: 'Бұл – тым ұзақ, мерзім одан қысқа. Жауап кешіксе, кредитордан себебін жазбаша сұраңыз.',
        ru: 'Это слишком долго, срок короче. Если ответа нет, письменно спросите о причине.',
        en: 'That is far too long. If no answer comes, ask for the reason in writing.',
      },
    },
  ],
  source: arrearsProcedure,
  factId: 'late-2',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const ombudsman: MultipleQuestion = {
  id: 'debt-ombudsman',
  kind: 'multiple',
  topic: 'debt',
  stem: {
    kk: 'Қаржы омбудсманы туралы қайсысы дұрыс? Түгел белгілеңіз.',
    ru: 'Что верно о финансовом омбудсмане? Отметьте всё верное.',
    en: 'What is true of the financial ombudsman? Mark all that apply.',
  },
  options: [
    {
      id: 'a',
      correct: true,
      text: {
        kk: 'Шешімі кредитор үшін міндетті',
        ru: 'Его решение обязательно для кредитора',
        en: 'The decision binds the lender',
      },
      why: {
        kk: 'Кредитор омбудсман шешімін орындауға міндетті. Шешімнің көшірмесін сақтаңыз.',
        ru: 'Кредитор обязан выполнить решение омбудсмана. Сохраните копию решения.',
        en: 'The lender must carry out the decision. Keep a copy of it.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Кредиторға жазбай тұрып баруға болады',
        ru: 'К нему можно идти, не написав кредитору',
        en: 'You may go there without writing to the lender',
      },
      why: {
        kk: 'Алдымен кредиторға жазу керек. Омбудсманға кредитор бас тартқаннан кейін барасыз.',
        ru: 'Сначала нужно написать кредитору. К омбудсману идут после его отказа.',
        en: 'First you must write to the lender. You go to the ombudsman after a refusal.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Борыштан үлес алады',
        ru: 'Берёт себе долю от долга',
        en: 'Takes a share of the debt',
      },
      why: {
        kk: 'Омбудсманға ақы төленбейді. Үлес сұраған адам омбудсман емес, құжатыңызды бермеңіз.',
        ru: 'Омбудсману не платят. Кто просит долю — не омбудсман, документы ему не давайте.',
        en: 'Nobody pays the ombudsman. Whoever asks for a share is someone else; give them no papers.',
      },
    },
    {
      id: 'd',
      correct: true,
      text: { kk: 'Көмегі тегін', ru: 'Помогает бесплатно', en: 'The help is free' },
      why: {
        kk: 'Омбудсман істі тегін қарайды. Делдалға ақша төлемеңіз.',
        ru: 'Омбудсман рассматривает дело бесплатно. Не платите посреднику.',
        en: 'The ombudsman takes the case free of charge. Do not pay a middleman.',
      },
    },
  ],
  source: arrearsProcedure,
  factId: 'late-3',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const settlementSteps: OrderQuestion = {
  id: 'debt-settlement-steps',
  kind: 'order',
  topic: 'debt',
  stem: {
    kk: 'Төлемге ақшаңыз жетпейді. Не істейсіз? Қадамдарды ретімен қойыңыз.',
    ru: 'На платёж не хватает денег. Что делать? Расставьте шаги по порядку.',
    en: 'You cannot afford the payment. What do you do? Put the steps in order.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Кредитордың жауабын күнтізбелік 15 күн күту',
        ru: 'Ждать ответа кредитора 15 календарных дней',
        en: 'Wait 15 calendar days for the reply of the lender',
      },
      why: {
        kk: 'Кредиторға жауап беруге осынша күн берілген. Жауабын жазбаша алып, сақтаңыз.',
        ru: 'Столько дней есть у кредитора на ответ. Получите ответ письменно и сохраните.',
        en: 'The lender has that many days to answer. Get the reply in writing and keep it.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Қаржы омбудсманына тегін жүгіну',
        ru: 'Бесплатно обратиться к финансовому омбудсману',
        en: 'Turn to the financial ombudsman, free of charge',
      },
      why: {
        kk: 'Бұл – соңғы қадам. Омбудсман кредиторға жазғаныңызды және оның жауабын көреді.',
        ru: 'Это последний шаг. Омбудсман посмотрит ваше письмо кредитору и его ответ.',
        en: 'This is the last step. The ombudsman looks at your letter and the lender’s reply.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Кредиторға жазып, шартты өзгертуді сұрау',
        ru: 'Написать кредитору и попросить изменить условия',
        en: 'Write to the lender and ask for other terms',
      },
      why: {
        kk: 'Бәрі осыдан басталады. Себебін жазып, көшірмесін өзіңізде қалдырыңыз.',
        ru: 'С этого всё начинается. Напишите причину и оставьте себе копию.',
        en: 'Everything starts here. Give the reason and keep a copy.',
      },
    },
  ],
  rightOrder: ['c', 'a', 'b'],
  source: arrearsProcedure,
  factId: 'late-3',
  confidence: 'high',
  reviewBy: '2027-01-31',
};

export const consultantTime: SingleQuestion = {
  id: 'debt-legal-consultant',
  kind: 'single',
  topic: 'debt',
  stem: {
    kk: 'Мемлекет кепілдік берген заң көмегіне жүгіндіңіз. Заң консультанты қашан кеңес береді?',
    ru: 'Вы обратились за гарантированной государством юридической помощью. Когда юридический консультант даст консультацию?',
    en: 'You asked for state-guaranteed legal aid. When does the legal consultant advise you?',
  },
  options: [
    {
      id: 'a',
      text: { kk: 'Бір айдан кейін', ru: 'Через месяц', en: 'After a month' },
      why: {
        kk: 'Бір ай күтудің керегі жоқ. Құжаттың көшірмесін дайындап барыңыз.',
        ru: 'Ждать месяц не нужно. Подготовьте копии документов и идите.',
        en: 'You need not wait a month. Prepare copies of your papers and go.',
      },
    },
    {
      id: 'b',
      text: { kk: 'Сот біткен соң', ru: 'Когда закончится суд', en: 'When the court is over' },
      why: {
        kk: 'Кеңес сотқа дейін керек. Құжат келген күні-ақ хабарласыңыз.',
        ru: 'Совет нужен до суда. Обратитесь в день, когда пришёл документ.',
        en: 'Advice is needed before court. Turn to them the day a paper arrives.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'Бірден немесе 3 жұмыс күні ішінде',
        ru: 'Сразу или в течение 3 рабочих дней',
        en: 'At once or within 3 working days',
      },
      why: {
        kk: 'Ережеде солай. Бұл көмек кімге берілетінін eGov.kz сайтынан қараңыз.',
        ru: 'Так сказано в правилах. Кому дают такую помощь, смотрите на сайте eGov.kz.',
        en: 'The rules say so. See on eGov.kz who is given this aid.',
      },
    },
  ],
  source: legalConsultant,
  factId: 'law-1',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
