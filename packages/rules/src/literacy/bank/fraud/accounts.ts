import { AGREE, DISAGREE } from '../../agreement.js';
import { dropperLaw, mistakenTransfer } from '../../sources.js';
import type { OrderQuestion, TrueFalseQuestion } from '../../types.js';

export const mistakenSteps: OrderQuestion = {
  id: 'fraud-mistaken-steps',
  kind: 'order',
  topic: 'fraud',
  stem: {
    kk: 'Бейтаныс адам «қате аударған ақшасын» қайтаруды сұрады. Не істейсіз? Қадамдарды ретімен қойыңыз.',
    ru: 'Незнакомец просит вернуть «ошибочный перевод». Что делать? Расставьте шаги по порядку.',
    en: 'A stranger asks you to return a “mistaken transfer”. Put the steps in order.',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Ақша шынымен түссе, банкке хабарласу',
        ru: 'Если деньги пришли, обратиться в банк',
        en: 'If the money did come, contact the bank',
      },
      why: {
        kk: 'Ақша бар-жоғын көріп алған соң хабарласасыз. Оны өзіңіз ешқайда аудармаңыз.',
        ru: 'Это после того, как вы увидели деньги на счёте. Сами никуда их не переводите.',
        en: 'Do this once you have seen the money. Do not transfer it anywhere yourself.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Өз банкіңіздің қосымшасын ашып, шотты қарау',
        ru: 'Открыть приложение своего банка и посмотреть счёт',
        en: 'Open the app of your own bank and look at the account',
      },
      why: {
        kk: 'Хабарламаға емес, қосымшаға сеніңіз. Қосымшаны сілтеме арқылы емес, өзіңіз ашыңыз.',
        ru: 'Верьте не SMS, а приложению. Открывайте его сами, а не по ссылке.',
        en: 'Trust the app, not the SMS. Open it yourself, not by a link.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Ештеңе уәде етпей, әңгімені тоқтату',
        ru: 'Ничего не обещать и закончить разговор',
        en: 'Promise nothing and end the call',
      },
      why: {
        kk: 'Алдымен асықпай ойланып алыңыз. Алаяқ асықтырып, қысым жасайды.',
        ru: 'Сначала спокойно подумайте. Мошенник торопит и давит.',
        en: 'First think it over calmly. A fraudster hurries and presses you.',
      },
    },
  ],
  rightOrder: ['c', 'b', 'a'],
  source: mistakenTransfer,
  factId: 'fr-4',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const lendTheAccount: TrueFalseQuestion = {
  id: 'fraud-lend-the-account',
  kind: 'true-false',
  topic: 'fraud',
  stem: {
    kk: 'Ақыға картаны емес, шотты ғана пайдалануға беру – қылмыс емес.',
    ru: 'Если отдать за плату не карту, а только доступ к счёту, это не преступление.',
    en: 'Letting others use your account for pay, but not your card, is no crime.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Ақыға шот беру де қылмысқа жатады. Берген болсаңыз, бірден банкке хабарласып, заңгерден кеңес алыңыз.',
        ru: 'Отдать за плату счёт — тоже преступление. Если отдали, сразу обратитесь в банк и к юристу.',
        en: 'Giving an account for pay is a crime too. If you did, contact the bank and a lawyer at once.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Карта да, шот та – бірдей: ақыға беру қылмыс. Ереже 2025 жылғы 16 қыркүйектен бері күшінде.',
        ru: 'Что карта, что счёт: отдавать за плату — преступление. Это действует с 16 сентября 2025 года.',
        en: 'Card or account, giving it for pay is a crime. This has held since 16 September 2025.',
      },
    },
  ],
  source: dropperLaw,
  factId: 'fr-3',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
