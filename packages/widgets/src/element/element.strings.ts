import type { Locale } from '@amanat/l10n';

interface ElementStrings {
  /** The language's name in itself. */
  name: string;
  languages: string;
  help: string;
  helpCall: string;
  retry: string;
  loading: string;
  noConnection: string;
  noEndpoint: string;
  /** In what a server drew, for a browser without scripts. */
  needsScript: string;
  source: string;
  checkedOn: string;
  opensElsewhere: string;
  errorsTitle: string;
  optional: string;
  error: string;
}

export const ELEMENT_STRINGS: Readonly<Record<Locale, ElementStrings>> = {
  kk: {
    name: 'Қазақша',
    languages: 'Тіл',
    help: 'Көмек керек пе? Тегін, тәулік бойы:',
    helpCall: '111 нөміріне қоңырау шалу',
    retry: 'Қайталау',
    loading: 'Жүктелуде…',
    noConnection: 'Байланыс жоқ. Интернетті тексеріп, қайталап көріңіз.',
    noEndpoint: 'Бұл сайтта сервер мекенжайы көрсетілмеген, сондықтан бұл бөлім жұмыс істемейді.',
    needsScript: 'Бұл бөлім браузерде JavaScript қосулы болса ғана жұмыс істейді.',
    source: 'Дереккөз',
    checkedOn: 'тексерілген күні',
    opensElsewhere: 'жаңа бетте ашылады',
    errorsTitle: 'Түзету керек',
    optional: 'міндетті емес',
    error: 'Қате',
  },
  ru: {
    name: 'Русский',
    languages: 'Язык',
    help: 'Нужна помощь? Бесплатно, круглосуточно:',
    helpCall: 'Позвонить на номер 111',
    retry: 'Повторить',
    loading: 'Загрузка…',
    noConnection: 'Нет связи. Проверьте интернет и попробуйте ещё раз.',
    noEndpoint: 'На этом сайте не указан адрес сервера, поэтому этот раздел не работает.',
    needsScript: 'Этот раздел работает, только если в браузере включён JavaScript.',
    source: 'Источник',
    checkedOn: 'проверено',
    opensElsewhere: 'откроется на новой странице',
    errorsTitle: 'Нужно исправить',
    optional: 'необязательно',
    error: 'Ошибка',
  },
  en: {
    name: 'English',
    languages: 'Language',
    help: 'Need help? Free, day and night:',
    helpCall: 'Call 111',
    retry: 'Try again',
    loading: 'Loading…',
    noConnection: 'No connection. Check the internet and try again.',
    noEndpoint: 'This site has not set a server address, so this part does not work.',
    needsScript: 'This part works only when JavaScript is on in the browser.',
    source: 'Source',
    checkedOn: 'checked on',
    opensElsewhere: 'opens in a new page',
    errorsTitle: 'Please correct',
    optional: 'optional',
    error: 'Error',
  },
};
