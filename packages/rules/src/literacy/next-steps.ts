import type { LocalizedText } from '../source.js';
import type { Topic } from './types.js';

/** What to do after the quiz: ask for legal help on this page, call, or read on. */
export type NextStep =
  | { readonly kind: 'legal-form'; readonly text: LocalizedText }
  | { readonly kind: 'hotline'; readonly text: LocalizedText; readonly number: '111' | '1459' }
  | { readonly kind: 'link'; readonly text: LocalizedText; readonly url: string };

const STEP_OF_TOPIC: Readonly<Record<Topic, NextStep>> = {
  budget: {
    kind: 'link',
    text: {
      kk: '«Қарызсыз қоғам» курсы отбасы бюджетін жоспарлауды үйретеді. Ауылыңызда курс өтетін-өтпейтінін AMANAT филиалынан сұраңыз.',
      ru: 'Курс «Қарызсыз қоғам» учит планировать семейный бюджет. Спросите в филиале AMANAT, будет ли он в вашем селе.',
      en: 'The Qaryzsyz Qogam course teaches family budgeting. Ask an AMANAT branch whether your village will have one.',
    },
    url: 'https://eskeldi-eli.kz/?p=23287',
  },
  loan: {
    kind: 'hotline',
    text: {
      kk: 'Шарт түсініксіз болса, қол қоймай тұрып, қаржы нарығын реттейтін агенттікке қоңырау шалыңыз: 1459.',
      ru: 'Если договор непонятен, до подписи позвоните в агентство, которое регулирует финансовый рынок: 1459.',
      en: 'If a contract is unclear, call the financial market regulator before you sign: 1459.',
    },
    number: '1459',
  },
  debt: {
    kind: 'legal-form',
    text: {
      kk: 'Төлей алмасаңыз, алдымен кредиторға жазыңыз. Ол бас тартса, қаржы омбудсманы тегін қарайды. Заңгер керек болса, осы жерден өтініш жіберіңіз.',
      ru: 'Не можете платить — сначала напишите кредитору. Если он откажет, бесплатно обратитесь к финансовому омбудсману. Нужен юрист — отправьте обращение здесь.',
      en: 'If you cannot pay, first write to the lender. If it refuses, turn to the financial ombudsman, free of charge. If you need a lawyer, send a request here.',
    },
  },
  bankruptcy: {
    kind: 'link',
    text: {
      kk: 'Төлем 90\u00a0күннен артық кешіксе, AMANAT филиалына немесе ауыл әкімдігіне барыңыз. Сізге қай жол сай келетінін сонда сұраңыз.',
      ru: 'Если просрочка больше 90\u00a0дней, идите в филиал AMANAT или в сельский акимат. Спросите там, какой путь вам подходит.',
      en: 'If you are more than 90\u00a0days overdue, go to an AMANAT branch or your akimat. Ask there which way fits you.',
    },
    url: 'https://www.zakon.kz/obshestvo/6492759-v-karagandinskoy-oblasti-po-proektu-aryzsyz-oam-sotni-semey-poluchili-podderzhku.html',
  },
  fraud: {
    kind: 'hotline',
    text: {
      kk: 'Күмәнді ұсыныс болса, ақша бермей тұрып, 1459 нөміріне қоңырау шалыңыз.',
      ru: 'Если предложение сомнительное, до передачи денег позвоните по номеру 1459.',
      en: 'If an offer looks doubtful, call 1459 before you hand over money.',
    },
    number: '1459',
  },
  'stop-credit': {
    kind: 'link',
    text: {
      kk: 'eGov.kz сайтында «Стоп кредит» қойыңыз. Бұл – бөтен адамның атыңызға кредит алуынан тегін қорғаныс.',
      ru: 'Поставьте «Стоп кредит» на eGov.kz. Это бесплатная защита от кредитов, которых вы не брали.',
      en: 'Set “Stop Credit” on eGov.kz. It is free protection from loans you did not ask for.',
    },
    url: 'https://egov.kz/',
  },
};

const FAMILY_SUPPORT: NextStep = {
  kind: 'hotline',
  text: {
    kk: 'Борыштың кесірінен үйдегі жағдай қиындаса, 111 нөміріне хабарласыңыз. Тегін, тәулік бойы. Психолог та, заңгер де бар.',
    ru: 'Если из-за долгов дома тяжело, звоните 111. Бесплатно, круглосуточно. Есть психологи и юристы.',
    en: 'If debt makes life at home hard, call 111. It is free, day and night. There are psychologists and lawyers.',
  },
  number: '111',
};

const MOST = 3;

/**
 * At most three steps, the weakest topic first. Two topics that lead to the same number give one step.
 * Debt weighs on a family, so 111 follows where debt or bankruptcy was weak and there is room.
 * Who made no mistake is offered the one thing that protects anybody, «Стоп кредит».
 */
export function nextSteps(weakestTopics: readonly Topic[]): readonly NextStep[] {
  if (weakestTopics.length === 0) return [STEP_OF_TOPIC['stop-credit']];
  const steps = weakestTopics.map((topic) => STEP_OF_TOPIC[topic]);
  if (weakestTopics.includes('debt') || weakestTopics.includes('bankruptcy')) steps.push(FAMILY_SUPPORT);
  return steps
    .filter((step, index) => steps.findIndex((other) => sameTarget(step, other)) === index)
    .slice(0, MOST);
}

function sameTarget(one: NextStep, other: NextStep): boolean {
  if (one.kind === 'hotline' && other.kind === 'hotline') return one.number === other.number;
  return one === other;
}
