import type { Call } from '../rehearsal.js';
import { falseBankSecurity } from '../sources.js';

/** "From the security service of your bank": a transfer to a "safe account". */
export const safeAccountCall: Call = {
  id: 'safe-account',
  by: 'phone',
  caller: {
    kk: 'Банктің «қауіпсіздік қызметі»',
    ru: '«Служба безопасности» банка',
    en: 'The “security service” of a bank',
  },
  lines: [
    {
      id: 'alarm',
      says: {
        kk: '«Банктің қауіпсіздік қызметінен хабарласып тұрмын. Дәл қазір біреу атыңызға кредит алып жатыр!»',
        ru: '«Вам звонит служба безопасности банка. Прямо сейчас на вас оформляют кредит!»',
        en: '“This is the security service of your bank. Someone is taking a loan in your name right now!”',
      },
      redFlag: {
        kk: 'Қорқытып тұр. Алаяқ алдымен қорқытады, сосын «құтқарады».',
        ru: 'Вас пугают. Мошенник сначала пугает, а потом «спасает».',
        en: 'They frighten you. A fraudster first frightens, then “rescues”.',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Ойбай! Енді не істеймін?',
            ru: 'Ой! Что же мне делать?',
            en: 'Oh no! What shall I do?',
          },
          why: {
            kk: 'Қорыққаныңыз түсінікті. Бірақ қорыққан адам бөтеннің айтқанына көніп кетеді.',
            ru: 'Ваш испуг понятен. Но испуганный человек слушается чужого.',
            en: 'Your fear is understandable. But a frightened person obeys a stranger.',
          },
          leadsTo: { line: 'transfer' },
        },
        {
          id: 'b',
          text: {
            kk: 'Сіздердің клиенттеріңіз екенімді қайдан білесіз?',
            ru: 'Откуда вы знаете, что я ваш клиент?',
            en: 'How do you know that I am your client?',
          },
          why: {
            kk: 'Сұрағыңыз орынды. Бірақ алаяқ бұған да дайын, әңгімені тоқтатқан жақсы.',
            ru: 'Вопрос верный. Но мошенник готов и к нему, лучше закончить разговор.',
            en: 'A fair question. But a fraudster is ready for it too; it is better to end the call.',
          },
          leadsTo: { line: 'details' },
        },
        {
          id: 'c',
          text: {
            kk: 'Телефонды қоямын. Банкке картадағы нөмірмен өзім хабарласамын.',
            ru: 'Кладу трубку. Перезвоню в банк по номеру на карте.',
            en: 'I am hanging up. I will call the bank on the number on my card.',
          },
          why: {
            kk: 'Ең сенімді жол осы. Банктің нөмірі картаның артында немесе қосымшада тұр.',
            ru: 'Это самый надёжный путь. Номер банка есть на обороте карты и в приложении.',
            en: 'That is the surest way. The bank’s number is on the back of the card and in the app.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'details',
      says: {
        kk: '«Бәрі базада тұр. Тексерейік: картаның артындағы үш санды, сосын SMS-кодты айтыңыз».',
        ru: '«Всё есть в базе. Давайте проверим: назовите три цифры с оборота карты, потом код из SMS».',
        en: '“It is all in our records. Let us check: the three digits on the card’s back, then the SMS code.”',
      },
      redFlag: {
        kk: 'Картаның артындағы санды, SMS-кодты сұрады. Оларды ешкімге айтпайды.',
        ru: 'Просят цифры с оборота карты и код из SMS. Их не называют никому.',
        en: 'They ask for the digits on the back of the card and an SMS code. Tell these to no one.',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Картам қолымда, айтайын.',
            ru: 'Карта у меня, диктую.',
            en: 'I have the card here, I will tell you.',
          },
          why: {
            kk: 'Осы деректермен шотыңыздан ақша алып кетуі мүмкін. Шынымен солай болса, бірден банкке хабарласып, картаны бұғаттатыңыз.',
            ru: 'С этими данными с вашего счёта могут снять деньги. Если так случится, сразу звоните в банк и блокируйте карту.',
            en: 'With these they may take money from your account. If it really happens, call the bank at once and have the card blocked.',
          },
          leadsTo: 'lost',
        },
        {
          id: 'b',
          text: {
            kk: 'Оны айтпаймын. Басқа амалы бар ма?',
            ru: 'Этого не скажу. Есть другой способ?',
            en: 'I will not tell you that. Is there another way?',
          },
          why: {
            kk: 'Айтпағаныңыз дұрыс. Бірақ әңгіме жалғаса берсе, басқа айла табады.',
            ru: 'Верно, что не сказали. Но пока разговор идёт, найдут другую уловку.',
            en: 'It is right not to tell. But while the talk goes on, they find another trick.',
          },
          leadsTo: { line: 'transfer' },
        },
        {
          id: 'c',
          text: { kk: 'Айтпаймын. Сау болыңыз.', ru: 'Не скажу. До свидания.', en: 'I will not. Goodbye.' },
          why: {
            kk: 'Дұрыс істедіңіз. Енді картадағы нөмірмен банкке өзіңіз хабарласыңыз.',
            ru: 'Вы поступили верно. Теперь позвоните в банк сами, по номеру на карте.',
            en: 'You did right. Now call the bank yourself, by the number on the card.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'transfer',
      says: {
        kk: '«Ақшаңыз кетіп қалмасын, тез «қауіпсіз шотқа» аударыңыз. Нөмірін айтайын».',
        ru: '«Чтобы деньги не пропали, скорее переведите их на «безопасный счёт». Диктую номер».',
        en: '“So that you do not lose your money, quickly move it to a “safe account”. Here is the number.”',
      },
      redFlag: {
        kk: '«Қауіпсіз шот» – алаяқтың шоты. Ақшаңыз өз шотыңызда тұрсын.',
        ru: '«Безопасный счёт» — это счёт мошенника. Пусть деньги остаются на вашем.',
        en: 'A “safe account” is the fraudster’s account. Let your money stay in your own.',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Нөмірін айтыңыз, аударамын.',
            ru: 'Диктуйте, перевожу.',
            en: 'Tell me the number, I will transfer it.',
          },
          why: {
            kk: 'Ақша алаяқтың қолына кетер еді. Шынымен солай болса, бірден банкке және 102 нөміріне хабарласыңыз.',
            ru: 'Деньги ушли бы мошеннику. Если так случится, сразу звоните в банк и по номеру 102.',
            en: 'The money would go to the fraudster. If it really happens, call your bank and 102 at once.',
          },
          leadsTo: 'lost',
        },
        {
          id: 'b',
          text: {
            kk: 'Алдымен үйдегілермен ақылдасайын.',
            ru: 'Сначала посоветуюсь с семьёй.',
            en: 'Let me ask my family first.',
          },
          why: {
            kk: 'Ақылдасқан дұрыс. Ал ол бұған не дер екен?',
            ru: 'Посоветоваться — правильно. Послушаем, что на это ответят.',
            en: 'Asking your family is right. Let us hear what they say to that.',
          },
          leadsTo: { line: 'secret' },
        },
        {
          id: 'c',
          text: {
            kk: 'Ештеңе аудармаймын. Сау болыңыз.',
            ru: 'Ничего переводить не буду. До свидания.',
            en: 'I will transfer nothing. Goodbye.',
          },
          why: {
            kk: 'Дұрыс. Ақшаңыз өзіңізде қалды.',
            ru: 'Верно. Деньги остались у вас.',
            en: 'Right. Your money stayed with you.',
          },
          leadsTo: 'safe',
        },
      ],
    },
    {
      id: 'secret',
      says: {
        kk: '«Ешкімге айта көрмеңіз! Бұл – құпия тексеру. Уақыт тығыз».',
        ru: '«Никому не говорите! Это тайная проверка. Время на исходе».',
        en: '“Tell nobody! This is a secret check. Time is running out.”',
      },
      redFlag: {
        kk: 'Жақындарыңыздан жасырыңыз дейді. Алаяққа ешкіммен ақылдаспағаныңыз керек.',
        ru: 'Требуют скрыть от близких. Мошеннику нужно, чтобы вы ни с кем не советовались.',
        en: 'They want it hidden from your family. A fraudster needs you to ask nobody.',
      },
      replies: [
        {
          id: 'a',
          text: {
            kk: 'Жарайды, ешкімге айтпай аударамын.',
            ru: 'Хорошо, переведу и никому не скажу.',
            en: 'All right, I will transfer it and tell nobody.',
          },
          why: {
            kk: 'Ақша алаяқтың қолына кетер еді. Ұялатын ештеңе жоқ. Бірден банкке, полицияға (102), жақындарыңызға айтыңыз.',
            ru: 'Деньги ушли бы мошеннику. Стыдиться нечего. Сразу сообщите в банк, в полицию (102) и близким.',
            en: 'The money would go to the fraudster. There is no shame in it. Tell your bank, the police (102) and your family at once.',
          },
          leadsTo: 'lost',
        },
        {
          id: 'b',
          text: {
            kk: 'Жасыратын әңгіме болса, сөйлеспеймін.',
            ru: 'Если это нужно скрывать, разговор окончен.',
            en: 'If it must be hidden, this talk is over.',
          },
          why: {
            kk: 'Дұрыс. «Ешкімге айтпаңыз» десе, әңгімені сол жерде тоқтатқан жөн.',
            ru: 'Верно. Если просят никому не говорить, разговор пора прекратить.',
            en: 'Right. When they say “tell nobody”, it is time to end the talk.',
          },
          leadsTo: 'safe',
        },
      ],
    },
  ],
  factIds: ['bank-caller', 'sms-code'],
  source: falseBankSecurity,
  confidence: 'high',
};
