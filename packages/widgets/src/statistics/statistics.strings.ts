import type { Locale } from '@amanat/l10n';

interface StatisticsStrings {
  title: string;
  definition: string;
  asOf: string;
  statedBy: string;
  /** Before the origin of the figures that have not named their own. */
  others: string;
  /** Before the day of a figure whose time is over. */
  stale: string;
  /** What opens the history, the citations and the files. */
  desk: string;
  refresh: string;
  empty: string;
}

export const STATISTICS_STRINGS: Readonly<Record<Locale, StatisticsStrings>> = {
  kk: {
    title: 'Жобалар нәтижесі',
    definition: 'Не есептеледі?',
    asOf: 'Дерек күні',
    statedBy: 'Айтқан',
    others: 'Қалған сандар:',
    stale: 'Ескірген болуы мүмкін',
    desk: 'Тарих, дәйексөз, файлдар',
    refresh: 'Жаңарту',
    empty: 'Күні мен дереккөзі көрсетілген сан әзірге жоқ.',
  },
  ru: {
    title: 'Результаты проектов',
    definition: 'Что считается?',
    asOf: 'Данные на',
    statedBy: 'Кто назвал',
    others: 'Остальные цифры:',
    stale: 'Возможно, устарело',
    desk: 'История, цитаты, файлы',
    refresh: 'Обновить',
    empty: 'Цифр с датой и источником пока нет.',
  },
  en: {
    title: 'Results of the projects',
    definition: 'What is counted?',
    asOf: 'As of',
    statedBy: 'Stated by',
    others: 'The other figures:',
    stale: 'May be out of date',
    desk: 'History, citations, files',
    refresh: 'Update',
    empty: 'There are no figures with a date and a source yet.',
  },
};
