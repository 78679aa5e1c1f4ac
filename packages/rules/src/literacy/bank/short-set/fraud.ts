import { dropperLaw, falsePostman, mistakenTransfer } from '../../sources.js';
import type { SingleQuestion } from '../../types.js';

export const postalCode: SingleQuestion = {
  id: 'fraud-code-from-sms',
  kind: 'single',
  topic: 'fraud',
  stem: {
    kk: 'Біреу «Қазпоштаданмын» деп қоңырау шалып, SMS арқылы келген кодты сұрады. Не істейсіз?',
    ru: 'Звонят «из Казпочты» и просят код из SMS. Что сделаете?',
    en: 'A caller “from Kazpost” asks for the code in your SMS. What do you do?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Айтамын: сәлемдеме келген шығар',
        ru: 'Назову: наверное, пришла посылка',
        en: 'Tell it: a parcel must have come',
      },
      why: {
        kk: 'Осы кодпен атыңызға онлайн кредит алып кетуі мүмкін. Кодты ешкімге айтпаңыз.',
        ru: 'С этим кодом на вас могут взять онлайн-кредит. Никому его не называйте.',
        en: 'With this code they may take an online loan in your name. Tell it to no one.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Алдымен аты-жөнін сұраймын, сосын айтамын',
        ru: 'Спрошу имя, потом назову',
        en: 'Ask for the name first, then tell it',
      },
      why: {
        kk: 'Алаяқ кез келген есімді айта салады. Атын айтса да, кодты бермеңіз.',
        ru: 'Мошенник назовёт любое имя. Код не называйте и тогда.',
        en: 'A fraudster will give any name. Do not tell the code even then.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: {
        kk: 'Кодты айтпай, әңгімені тоқтатамын',
        ru: 'Не назову код и закончу разговор',
        en: 'Keep the code and end the call',
      },
      why: {
        kk: 'Кім сұраса да, кодты айтпаңыз. Сәлемдемені «Қазпошта» сайтынан не қосымшасынан тексеріңіз.',
        ru: 'Не называйте код, кто бы ни просил. Посылку проверьте на сайте или в приложении «Казпочты».',
        en: 'Do not tell the code, whoever asks. Check the parcel on the Kazpost site or app.',
      },
    },
  ],
  source: falsePostman,
  factId: 'sms-code',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const moneyByMistake: SingleQuestion = {
  id: 'fraud-money-by-mistake',
  kind: 'single',
  topic: 'fraud',
  stem: {
    kk: 'Бейтаныс адам қоңырау шалды: «Ақшаны қате аударып жібердім, қайтарыңыз». Не істейсіз?',
    ru: 'Незнакомец звонит: «Перевёл вам деньги по ошибке, верните». Что сделаете?',
    en: 'A stranger calls: “I sent you money by mistake, send it back.” What do you do?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Бөтеннің ақшасы ғой, бірден қайтарамын',
        ru: 'Деньги чужие, сразу верну',
        en: 'It is not mine, so send it back at once',
      },
      why: {
        kk: 'Ақша мүлде түспеген болуы мүмкін. Ол айтқан шотқа өз ақшаңызды жібересіз.',
        ru: 'Деньги могли и не прийти. Вы отправите на его счёт свои.',
        en: 'The money may never have come. You would be sending your own.',
      },
    },
    {
      id: 'b',
      correct: true,
      text: {
        kk: 'Банк қосымшасынан тексеремін, өзім аудармаймын',
        ru: 'Проверю в приложении банка, переводить не буду',
        en: 'Check in my bank app and transfer nothing myself',
      },
      why: {
        kk: 'Тек өз банкіңіздің қосымшасына сеніңіз. Ақша шынымен түссе, банкке хабарласыңыз.',
        ru: 'Верьте только приложению своего банка. Если деньги пришли, обратитесь в банк.',
        en: 'Trust only the app of your own bank. If the money did come, contact the bank.',
      },
    },
    {
      id: 'c',
      text: {
        kk: 'Хабарлама келсе, сеніп қайтарамын',
        ru: 'Если есть SMS, поверю и верну',
        en: 'If there is an SMS, believe it and send it back',
      },
      why: {
        kk: 'Хабарлама жалған болуы мүмкін. Ондағы сілтемені де баспаңыз.',
        ru: 'SMS может быть поддельным. Не нажимайте и на ссылку в нём.',
        en: 'The SMS may be false. Do not press the link in it either.',
      },
    },
  ],
  source: mistakenTransfer,
  factId: 'fr-4',
  confidence: 'high',
  reviewBy: '2027-11-30',
};

export const lendTheCard: SingleQuestion = {
  id: 'fraud-lend-the-card',
  kind: 'single',
  topic: 'fraud',
  stem: {
    kk: 'Танысыңыз: «Картаңды бір айға бере тұр, ақысын төлеймін», – деді. Бересіз бе?',
    ru: 'Знакомый просит: «Дай свою карту на месяц, я заплачу». Дадите?',
    en: 'Someone you know says: “Lend me your card for a month, I will pay.” Will you?',
  },
  options: [
    {
      id: 'a',
      text: {
        kk: 'Беремін: картада ақшам жоқ қой',
        ru: 'Дам: денег на карте всё равно нет',
        en: 'Yes: there is no money on it anyway',
      },
      why: {
        kk: 'Картаңыз арқылы ұрланған ақша өтуі мүмкін. Ол үшін жауапқа тартылуыңыз мүмкін.',
        ru: 'Через вашу карту могут провести украденные деньги. Отвечать за это, возможно, придётся вам.',
        en: 'Stolen money may pass through your card. You may have to answer for it.',
      },
    },
    {
      id: 'b',
      text: {
        kk: 'Беремін, бірақ PIN-кодын айтпаймын',
        ru: 'Дам, но PIN-код не скажу',
        en: 'Yes, but I will not tell the PIN',
      },
      why: {
        kk: 'Ақыға картаны берудің өзі – қылмыс. PIN-кодты айтпағаныңыз құтқармайды.',
        ru: 'Отдать карту за плату — уже преступление. Молчание о PIN-коде не спасёт.',
        en: 'Giving a card for pay is itself a crime. Keeping the PIN will not help.',
      },
    },
    {
      id: 'c',
      correct: true,
      text: { kk: 'Бермеймін', ru: 'Не дам', en: 'No' },
      why: {
        kk: 'Ақыға карта беру – 2025 жылғы 16 қыркүйектен бері қылмыс. Ол үшін адам 7 жылға дейін сотталуы мүмкін.',
        ru: 'Отдавать карту за плату — преступление с 16 сентября 2025 года. За это могут лишить свободы на срок до 7 лет.',
        en: 'Giving a card for pay is a crime since 16 September 2025. It may mean up to 7 years in prison.',
      },
    },
  ],
  source: dropperLaw,
  factId: 'fr-3',
  confidence: 'high',
  reviewBy: '2027-11-30',
};
