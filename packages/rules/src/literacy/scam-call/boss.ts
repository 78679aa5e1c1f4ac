import type { Call } from '../rehearsal.js';
import { falseBoss } from '../sources.js';

/** The "boss" in a messenger, with the real name and photo: an order to obey an "investigator". */
export const bossCall: Call = {
  id: 'boss-chat',
  by: 'messenger',
  caller: {
    kk: '«Басшыңыз» мессенджерде',
    ru: '«Ваш начальник» в мессенджере',
    en: '“Your boss” in a messenger',
  },
  lines: [
    {
      id: 'hello',
      says: {
        kk: '«Сәлеметсіз бе! Директорыңызбын ғой, нөмірім ауысты. Қолыңыз бос па?»',
        ru: '«Здравствуйте! Это ваш директор, номер у меня новый. Вы не заняты?»',
        en: '“Hello! It is your director, I have a new number. Are you free?”',
      },
      replies: [
        {
          id: 'a',
          text: { kk: 'Иә, айта беріңіз.', ru: 'Да, слушаю вас.', en: 'Yes, I am listening.' },
          why: {
            kk: 'Суреті мен аты басшыңыздікі болғанымен, жазған басқа адам болуы мүмкін.',
            ru: 'Фото и имя начальника, но писать может другой человек.',
            en: 'The photo and name are your boss’s, but another person may be writing.',
          },
          leadsTo: { line: 'inspector' },
        },
        {
          id: 'b',
          text: {
            kk: 'Бұрынғы нөміріңізге қазір қоңырау шалайын.',
            ru: 'Сейчас перезвоню на ваш прежний номер.',
            en: 'I will call your old number now.',
          },
          why: {
            kk: 'Өте дұрыс. Басшыңыздың дауысын өзіңіз естігенше, ештеңе істемеңіз.',
            ru: 'Совершенно верно. Пока не услышите голос начальника, ничего не делайте.',
            en: 'Quite right. Until you hear the voice of your boss, do nothing.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'inspector',
      says: {
        kk: '«Қазір Сізге тергеуші хабарласады. Не айтса, соны істеңіз. Әріптестеріңізге айтпаңыз».',
        ru: '«Сейчас вам позвонит следователь. Делайте всё, что он скажет. Коллегам не говорите».',
        en: '“An investigator will call you now. Do whatever you are told. Do not tell your colleagues.”',
      },
      redFlag: {
        kk: '«Бөтеннің айтқанын істеңіз, ешкімге айтпаңыз» дейді.',
        ru: 'Велят слушаться чужого человека и молчать об этом.',
        en: 'You are told to obey a stranger and keep it secret.',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Жақсы, қоңырауын күтемін.',
            ru: 'Хорошо, жду звонка.',
            en: 'All right, I will wait for the call.',
          },
          why: {
            kk: 'Басшының сөзін жерге тастау қиын. Алаяқ осыны пайдаланады.',
            ru: 'Начальнику трудно отказать. Мошенник этим и пользуется.',
            en: 'It is hard to refuse a boss. A fraudster makes use of that.',
          },
          leadsTo: { line: 'money' },
        },
        {
          id: 'b',
          text: {
            kk: 'Не болды? Неге жасырамыз?',
            ru: 'Что случилось? Почему тайно?',
            en: 'What happened? Why the secret?',
          },
          why: {
            kk: 'Дұрыс сұрақ. Бірақ жауабын осы чаттан емес, басшыңыздың өзінен алыңыз.',
            ru: 'Вопрос верный. Но ответ получите не в этом чате, а у самого начальника.',
            en: 'A fair question. But get the answer from your boss in person, not in this chat.',
          },
          leadsTo: { line: 'money' },
        },
        {
          id: 'c',
          text: {
            kk: 'Әріптестерден сұраймын, кабинетіңізге де кіремін.',
            ru: 'Спрошу коллег и зайду к вам в кабинет.',
            en: 'I will ask my colleagues and come to your office.',
          },
          why: {
            kk: 'Дұрыс. «Жасырыңыз» десе, керісінше, жұртқа айтқан жөн.',
            ru: 'Верно. Когда просят молчать, наоборот, расскажите людям.',
            en: 'Right. When they ask for silence, do the opposite: tell people.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'money',
      says: {
        kk: '«Шоттардан ақша ұрланып жатыр. Тексеру үшін ақшаңызды мына шотқа аударыңыз, ертең қайтарамыз».',
        ru: '«Со счетов воруют. Переведите свои деньги на проверку на этот счёт, завтра вернём».',
        en: '“Accounts are being robbed. Send your money to this account for a check. You get it back tomorrow.”',
      },
      redFlag: {
        kk: 'Өз ақшаңызды бөтен шотқа аударуды сұрады. «Қайтарамыз» деген – бос сөз.',
        ru: 'Просят перевести свои деньги на чужой счёт. «Вернём» — пустые слова.',
        en: 'They ask you to send your own money to a stranger’s account. “You get it back” is empty talk.',
      },
      replies: [
        {
          id: 'a',
          text: { kk: 'Жарайды, аударамын.', ru: 'Хорошо, перевожу.', en: 'All right, I will send it.' },
          why: {
            kk: 'Ақша алаяқтың қолына кетер еді. Шынымен солай болса, бірден банкке және 102 нөміріне хабарласыңыз.',
            ru: 'Деньги ушли бы мошеннику. Если так случится, сразу звоните в банк и по номеру 102.',
            en: 'The money would go to the fraudster. If it really happens, call your bank and 102 at once.',
          },
          leadsTo: 'lost',
        },
        {
          id: 'b',
          text: { kk: 'Менде ондай ақша жоқ.', ru: 'У меня нет таких денег.', en: 'I have no such money.' },
          why: {
            kk: 'Бұл жауап алаяқты тоқтатпайды. Ол басқа айла табады.',
            ru: 'Такой ответ мошенника не остановит. Он найдёт другую уловку.',
            en: 'Such an answer does not stop a fraudster. They find another trick.',
          },
          leadsTo: { line: 'loan' },
        },
        {
          id: 'c',
          text: {
            kk: 'Алдымен бұрынғы нөміріңізге қоңырау шаламын.',
            ru: 'Сначала позвоню вам на прежний номер.',
            en: 'First I will call your old number.',
          },
          why: {
            kk: 'Дұрыс. Бұрынғы нөмірге қоңырау шалсаңыз, бәрі белгілі болады.',
            ru: 'Верно. Позвоните на прежний номер, и всё станет ясно.',
            en: 'Right. Call the old number, and all becomes clear.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'loan',
      says: {
        kk: '«Онда кредит ала тұрыңыз. Оны мекеме өзі жабады».',
        ru: '«Тогда возьмите пока кредит. Организация его закроет».',
        en: '“Then take a loan for now. The organisation will repay it.”',
      },
      redFlag: {
        kk: 'Кредит алыңыз дейді. Кредитті кім алса, сол төлейді.',
        ru: 'Велят взять кредит. Платить его придётся тому, кто взял.',
        en: 'You are told to take a loan. Whoever takes it must repay it.',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Жақсы, қазір аламын.',
            ru: 'Хорошо, сейчас возьму.',
            en: 'All right, I will take it now.',
          },
          why: {
            kk: 'Ақша алаяқта, борыш Сізде қалар еді. Шынымен солай болса, бірден банкке және 102 нөміріне хабарласыңыз.',
            ru: 'Деньги остались бы у мошенника, а долг у вас. Если так случится, сразу звоните в банк и по номеру 102.',
            en: 'The fraudster would have the money, you the debt. If it really happens, call your bank and 102 at once.',
          },
          leadsTo: 'lost',
        },
        {
          id: 'b',
          text: {
            kk: 'Кредит алмаймын. Әңгіме бітті.',
            ru: 'Кредит не возьму. Разговор окончен.',
            en: 'I will take no loan. This talk is over.',
          },
          why: {
            kk: 'Дұрыс. Енді атыңызға «Стоп кредит» қойып алыңыз, ол тегін.',
            ru: 'Верно. Теперь поставьте на своё имя «Стоп кредит», это бесплатно.',
            en: 'Right. Now set “Stop Credit” in your name; it is free.',
          },
          leadsTo: 'safe',
        },
      ],
    },
  ],
  factIds: ['boss-chat', 'stop-1'],
  source: falseBoss,
  confidence: 'high',
};
