import type { Call } from '../rehearsal.js';
import { falsePostman } from '../sources.js';

/** "From the post office": a code out of an SMS. */
export const postCall: Call = {
  id: 'post-code',
  by: 'phone',
  caller: {
    kk: '«Қазпошта қызметкері»',
    ru: '«Сотрудник Казпочты»',
    en: 'A “Kazpost worker”',
  },
  lines: [
    {
      id: 'parcel',
      says: {
        kk: '«Сәлеметсіз бе! «Қазпошта» бөлімшесінен хабарласып тұрмын. Атыңызға сәлемдеме келді».',
        ru: '«Здравствуйте! Вас беспокоит отделение «Казпочты». На ваше имя пришла посылка».',
        en: '“Hello! I am calling from your Kazpost office. A parcel has come for you.”',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Қандай сәлемдеме? Мен ештеңе күтіп отырған жоқпын.',
            ru: 'Какая посылка? Я ничего не жду.',
            en: 'What parcel? I am not expecting anything.',
          },
          why: {
            kk: 'Күдіктенгеніңіз жөн. Енді не сұрайтынын тыңдап көрейік.',
            ru: 'Сомневаться правильно. Послушаем, о чём попросят дальше.',
            en: 'It is right to doubt. Let us hear what they ask for next.',
          },
          leadsTo: { line: 'code' },
        },
        {
          id: 'b',
          text: {
            kk: 'Е, жақсы болды ғой! Айта беріңіз.',
            ru: 'Как хорошо! Слушаю.',
            en: 'How nice! I am listening.',
          },
          why: {
            kk: 'Жақсы хабар естігенде сақтықты ұмытып кетеміз. Алаяқ мұны біледі.',
            ru: 'От хорошей новости мы забываем об осторожности. Мошенник это знает.',
            en: 'Good news makes us forget caution. A fraudster knows that.',
          },
          leadsTo: { line: 'code' },
        },
        {
          id: 'c',
          text: {
            kk: 'Рақмет, «Қазпошта» қосымшасынан өзім қарап аламын.',
            ru: 'Спасибо, посмотрю в приложении «Казпочты».',
            en: 'Thank you, I will look in the Kazpost app myself.',
          },
          why: {
            kk: 'Дұрыс жол осы. Сәлемдеме бар болса, оны «Қазпошта» сайты не қосымшасы көрсетеді.',
            ru: 'Это верный путь. Если посылка есть, её покажет сайт или приложение «Казпочты».',
            en: 'That is the right way. If there is a parcel, the Kazpost site or app shows it.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'code',
      says: {
        kk: '«Тіркеп қояйын. Телефоныңызға SMS-код барды, соны айтып жіберіңізші».',
        ru: '«Сейчас зарегистрирую. Вам пришёл код в SMS, назовите его, пожалуйста».',
        en: '“Let me register it. A code has come to you by SMS; please tell it to me.”',
      },
      redFlag: {
        kk: 'SMS-код сұрады. Код есіктің кілті сияқты: оны ешкімге бермейді.',
        ru: 'Просят код из SMS. Код — как ключ от двери: его не дают никому.',
        en: 'They ask for the code in an SMS. A code is like a door key: give it to no one.',
      },
      replies: [
        {
          id: 'a',
          text: { kk: 'Қазір, айтып жіберейін.', ru: 'Сейчас, диктую.', en: 'One moment, here it is.' },
          why: {
            kk: 'Осындай кодпен атыңызға онлайн кредит алып кетуі мүмкін. Шынымен айтып қойсаңыз, бірден банкке және 102 нөміріне хабарласыңыз.',
            ru: 'С таким кодом на вас могут взять онлайн-кредит. Если вы и правда назвали код, сразу звоните в банк и по номеру 102.',
            en: 'With such a code they may take an online loan in your name. If it really happens, call your bank and 102 at once.',
          },
          leadsTo: 'lost',
        },
        {
          id: 'b',
          text: {
            kk: 'Алдымен аты-жөніңізді айтыңызшы.',
            ru: 'Сначала назовите своё имя.',
            en: 'First tell me your name.',
          },
          why: {
            kk: 'Алаяқ кез келген есімді айта салады. Есім ештеңені дәлелдемейді.',
            ru: 'Мошенник назовёт любое имя. Имя ничего не доказывает.',
            en: 'A fraudster will give any name. A name proves nothing.',
          },
          leadsTo: { line: 'hurry' },
        },
        {
          id: 'c',
          text: {
            kk: 'Кодты айтпаймын. Сау болыңыз.',
            ru: 'Код не назову. До свидания.',
            en: 'I will not tell the code. Goodbye.',
          },
          why: {
            kk: 'Өте дұрыс. Кім сұраса да, код өзіңізде қалсын.',
            ru: 'Совершенно верно. Кто бы ни просил, код остаётся у вас.',
            en: 'Quite right. Whoever asks, the code stays with you.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'hurry',
      says: {
        kk: '«Мен оператор Әсел боламын. Тезірек айтыңыз, әйтпесе сәлемдеме бүгін кері кетеді».',
        ru: '«Я оператор Асель. Скорее, иначе посылка сегодня уедет обратно».',
        en: '“I am Assel, the operator. Hurry, or the parcel goes back today.”',
      },
      redFlag: {
        kk: 'Асықтырып тұр. Асыққан адам ойлануға үлгермейді.',
        ru: 'Вас торопят. Кто спешит, не успевает подумать.',
        en: 'They hurry you. A person in a hurry has no time to think.',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Жарайды, жазып алыңыз.',
            ru: 'Хорошо, записывайте.',
            en: 'All right, write it down.',
          },
          why: {
            kk: 'Асыққанда кез келген адам жаңылысады. Шынымен солай болса, бірден банкке және 102 нөміріне хабарласыңыз.',
            ru: 'В спешке ошибается каждый. Если так случится, сразу звоните в банк и по номеру 102.',
            en: 'In a hurry anyone makes mistakes. If it really happens, call your bank and 102 at once.',
          },
          leadsTo: 'lost',
        },
        {
          id: 'b',
          text: {
            kk: 'Кетсе кете берсін. Поштаға өзім барамын.',
            ru: 'Ну и пусть едет обратно. Я схожу на почту.',
            en: 'Let it go back. I will go to the post office myself.',
          },
          why: {
            kk: 'Дұрыс: асықтырса, тоқтаңыз. Поштадан бәрін асықпай біліп аласыз.',
            ru: 'Верно: торопят — значит, стоп. На почте всё можно узнать спокойно.',
            en: 'Right: when they hurry you, stop. At the post office you can ask in peace.',
          },
          leadsTo: 'safe',
        },
      ],
    },
  ],
  factIds: ['sms-code'],
  source: falsePostman,
  confidence: 'high',
};
