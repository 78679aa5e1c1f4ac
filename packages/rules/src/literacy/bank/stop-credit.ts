import { AGREE, DISAGREE } from '../agreement.js';
import { stopCreditExplained, stopCreditLimits } from '../sources.js';
import type { Question } from '../types.js';
import { banLoans } from './short-set/stop-credit.js';
import { banSteps, banTerms, lenderChecks } from './stop-credit/ban.js';

export const banIgnored: Question = {
  id: 'stop-credit-ignored',
  kind: 'single',
  topic: 'stop-credit',
  stem: {
    kk: '«Стоп кредит» қойылған еді. Бірақ келісіміңізсіз атыңызға кредит берілді. Борыш не болады?',
    ru: 'Стоял «Стоп кредит», но на вас без согласия оформили кредит. Что будет с долгом?',
    en: 'Your “Stop Credit” ban was on, yet a loan was issued without your consent. What happens to it?',
  },
  options: [
    {
      id: 'a',
      text: { kk: 'Бәрін өзім төлеймін', ru: 'Мне придётся заплатить всё', en: 'I pay all of it' },
      why: {
        kk: 'Төлеуге асықпаңыз. Кредиторға тыйым тұрғанын жазбаша айтыңыз.',
        ru: 'Не спешите платить. Письменно сообщите кредитору, что запрет действовал.',
        en: 'Do not hurry to pay. Tell the lender in writing that the ban was on.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: { kk: 'Борыш жойылады', ru: 'Долг аннулируют', en: 'The debt is cancelled' },
      why: {
        kk: 'Бұл ереже 2024 жылғы 1 қыркүйектен бері бар. Тыйым қойылғанын растайтын құжатты сақтаңыз.',
        ru: 'Это правило действует с 1 сентября 2024 года. Сохраните подтверждение запрета.',
        en: 'This rule has held since 1 September 2024. Keep the proof that the ban was on.',
      },
    },
    {
      id: 'c',
      text: { kk: 'Жартысын төлеймін', ru: 'Заплачу половину', en: 'I pay half' },
      why: {
        kk: 'Ондай ереже жоқ. Келіспей, кредиторға жазбаша өтініш беріңіз.',
        ru: 'Такого правила нет. Не соглашайтесь и напишите кредитору.',
        en: 'There is no such rule. Do not agree; write to the lender.',
      },
    },
  ],
  source: stopCreditExplained,
  factId: 'stop-2',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const pawnshop: Question = {
  id: 'stop-credit-pawnshop',
  kind: 'true-false',
  topic: 'stop-credit',
  stem: {
    kk: '«Стоп кредит» ломбардтан алынатын қарызды да тоқтатады.',
    ru: '«Стоп кредит» останавливает и займы в ломбарде.',
    en: '“Stop Credit” also stops pawnshop loans.',
  },
  options: [
    {
      id: 'true',
      text: AGREE,
      why: {
        kk: 'Бір жаңалық сайты қаржы агенттігіне сүйеніп, тыйым ломбардқа қатысты емес деп жазды. Құжатыңызды бөтен адамға бермеңіз.',
        ru: 'Один новостной сайт со ссылкой на регулятора пишет: ломбардов запрет не касается. Не давайте документы чужим.',
        en: 'A news site, citing the regulator, writes that it does not cover pawnshops. Keep your documents safe.',
      },
    },
    {
      id: 'false',
      correct: true,
      text: DISAGREE,
      why: {
        kk: 'Қаржы агенттігіне сүйенген бір жаңалық сайтының жазуынша, тыйым ломбардқа қатысты емес. Құжатыңызды мұқият сақтаңыз.',
        ru: 'Как пишет один новостной сайт со ссылкой на регулятора, на ломбарды запрет не действует. Берегите документы.',
        en: 'As one news site writes, citing the regulator, the ban does not reach pawnshops. Guard your documents.',
      },
    },
  ],
  source: stopCreditLimits,
  factId: 'stop-3',
  confidence: 'medium',
  reviewBy: '2027-01-31',
};

export const STOP_CREDIT_QUESTIONS: readonly Question[] = [
  banLoans,
  banIgnored,
  pawnshop,
  banTerms,
  banSteps,
  lenderChecks,
];
