import type { Locale } from '@amanat/l10n';
import type { TermsNote } from '@amanat/rules/terms';

interface LenderQuestionsStrings {
  askLender: string;
  collateral: string;
  notes: Readonly<Record<TermsNote, string>>;
  searchedUntil: string;
  effectiveLimit: string;
}

export const LENDER_QUESTIONS_STRINGS: Readonly<Record<Locale, LenderQuestionsStrings>> = {
  kk: {
    askLender: 'Жеңілдікті кезең мен төлем жиілігі ресми дереккөзден расталған жоқ.',
    collateral: 'Микрокредит кепілмен беріледі. Нені кепілге алатынын сұраңыз.',
    notes: {
      'limit-announced-in-tenge': 'Шек теңгемен, дөңгелектеліп жарияланған.',
      'limit-sentence-cut': 'Шек туралы сөйлемнің бір бөлігі ғана оқылды. Басқа шарттар да болуы мүмкін.',
      'rate-line-not-read':
        'Мөлшерлеме бұрынғы ережеден және жаңалықтардан алынды. Қазіргісін кредитордан сұраңыз.',
      'restated-by-order-371': 'Ереже № 371 бұйрықпен қайта жазылған. Оның сандары тексерілген жоқ.',
      'repeat-after-half-term-from-returned-money':
        'Қайталама микрокредит қайтарылған ақшадан, ең ұзақ мерзімнің жартысы өткен соң беріледі.',
      'later-act-not-checked': 'Одан кейін жаңа ереже шықты ма, соны сұраңыз.',
    },
    searchedUntil: 'Дереккөздер қаралған соңғы күн',
    effectiveLimit: 'ЖТСМ шегі',
  },
  ru: {
    askLender: 'Льготный период и частота платежей официальным источником не подтверждены.',
    collateral: 'Заём дают под залог. Спросите, что принимают в залог.',
    notes: {
      'limit-announced-in-tenge': 'Предел объявлен в тенге, с округлением.',
      'limit-sentence-cut': 'Предложение о пределе прочитано не до конца. В нём могут быть другие условия.',
      'rate-line-not-read': 'Ставка взята из прежних правил и новостей. Уточните её.',
      'restated-by-order-371': 'Правила изложены заново приказом № 371. Его числа не прочитаны.',
      'repeat-after-half-term-from-returned-money':
        'Повторный микрокредит дают из возвращённых денег, не раньше половины самого длинного срока.',
      'later-act-not-checked': 'Спросите, не вышли ли после этого новые правила.',
    },
    searchedUntil: 'Источники просмотрены по день',
    effectiveLimit: 'Предел ГЭСВ',
  },
  en: {
    askLender: 'No official source confirms the grace period and the payment frequency.',
    collateral: 'The loan needs collateral. Ask what is accepted.',
    notes: {
      'limit-announced-in-tenge': 'The limit was announced in tenge, rounded.',
      'limit-sentence-cut': 'The sentence of the limit was not read in full. It may hold more conditions.',
      'rate-line-not-read': 'The rate comes from the earlier rules and the news. Ask for the exact one.',
      'restated-by-order-371': 'Order No. 371 restated the rules. Its figures were not read.',
      'repeat-after-half-term-from-returned-money':
        'A repeat loan comes from returned money, after half of the longest term has passed.',
      'later-act-not-checked': 'Ask whether new rules came out after that.',
    },
    searchedUntil: 'Sources were read up to',
    effectiveLimit: 'The ceiling of the AEIR',
  },
};
