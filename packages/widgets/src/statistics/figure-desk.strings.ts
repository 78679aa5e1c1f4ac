import type { Locale } from '@amanat/l10n';

interface FigureDeskStrings {
  /** On buttons that belong to one figure. */
  cite: string;
  cited: string;
  notCited: string;
  history: string;
  hideHistory: string;
  noHistory: string;
  onlyOnce: string;
  csv: string;
  json: string;
  saved: string;
  /** Of a figure that was revised. */
  before: string;
  now: string;
  reason: string;
  reasonUnknown: string;
  /** Heads of the table and of the file. */
  day: string;
  value: string;
  figure: string;
  region: string;
  qualifier: string;
  unit: string;
  definition: string;
  statedBy: string;
  source: string;
  address: string;
  revision: string;
  key: string;
  qualifiers: Readonly<Record<string, string>>;
  units: Readonly<Record<string, string>>;
}

export const FIGURE_DESK_STRINGS: Readonly<Record<Locale, FigureDeskStrings>> = {
  kk: {
    cite: 'Дәйексөзді көшіру',
    cited: 'Дәйексөз көшірілді',
    notCited: 'Браузер көшіруге рұқсат бермеді. Мәтінді белгілеп, өзіңіз көшіріңіз:',
    history: 'Өзгерістер тарихы',
    hideHistory: 'Тарихты жасыру',
    noHistory: 'Серверде бұл санның тарихы жоқ.',
    onlyOnce: 'Бұл сан жарияланғалы өзгерген жоқ.',
    csv: 'Кестені жүктеп алу (CSV)',
    json: 'Деректерді жүктеп алу (JSON)',
    saved: 'Файл сақталды.',
    before: 'Бұрын',
    now: 'Қазір',
    reason: 'Себебі',
    reasonUnknown: 'көрсетілмеген',
    day: 'Дерек күні',
    value: 'Саны',
    figure: 'Көрсеткіш',
    region: 'Өңір',
    qualifier: 'Дәлдігі',
    unit: 'Өлшем бірлігі',
    definition: 'Не есептеледі',
    statedBy: 'Айтқан',
    source: 'Дереккөз',
    address: 'Мекенжайы',
    revision: 'Түзету нөмірі',
    key: 'Кілті',
    qualifiers: { exact: 'дереккөздегідей', 'at-least': 'кемінде', about: 'шамамен' },
    units: { count: 'дана', people: 'адам', tenge: 'теңге' },
  },
  ru: {
    cite: 'Скопировать цитату',
    cited: 'Цитата скопирована',
    notCited: 'Браузер не разрешил копирование. Выделите текст и скопируйте сами:',
    history: 'История изменений',
    hideHistory: 'Скрыть историю',
    noHistory: 'На сервере нет истории этой цифры.',
    onlyOnce: 'С публикации эта цифра не менялась.',
    csv: 'Скачать таблицу (CSV)',
    json: 'Скачать данные (JSON)',
    saved: 'Файл сохранён.',
    before: 'Было',
    now: 'Стало',
    reason: 'Причина',
    reasonUnknown: 'не указана',
    day: 'Данные на',
    value: 'Значение',
    figure: 'Показатель',
    region: 'Регион',
    qualifier: 'Точность',
    unit: 'Единица',
    definition: 'Что считается',
    statedBy: 'Кто назвал',
    source: 'Источник',
    address: 'Адрес',
    revision: 'Номер правки',
    key: 'Ключ',
    qualifiers: { exact: 'как в источнике', 'at-least': 'минимум', about: 'примерно' },
    units: { count: 'единиц', people: 'человек', tenge: 'тенге' },
  },
  en: {
    cite: 'Copy the citation',
    cited: 'Citation copied',
    notCited: 'The browser did not allow copying. Select the text and copy it yourself:',
    history: 'History of changes',
    hideHistory: 'Hide the history',
    noHistory: 'The server has no history of this figure.',
    onlyOnce: 'This figure has not changed since it was published.',
    csv: 'Download the table (CSV)',
    json: 'Download the data (JSON)',
    saved: 'The file is saved.',
    before: 'Before',
    now: 'Now',
    reason: 'Reason',
    reasonUnknown: 'not given',
    day: 'As of',
    value: 'Value',
    figure: 'Figure',
    region: 'Region',
    qualifier: 'Precision',
    unit: 'Unit',
    definition: 'What is counted',
    statedBy: 'Stated by',
    source: 'Source',
    address: 'Address',
    revision: 'Revision',
    key: 'Key',
    qualifiers: { exact: 'as in the source', 'at-least': 'at least', about: 'about' },
    units: { count: 'items', people: 'people', tenge: 'tenge' },
  },
};
