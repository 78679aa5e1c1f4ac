import type { Locale } from '@amanat/l10n';

interface StatisticsStrings {
  title: string;
  definition: string;
  asOf: string;
  statedBy: string;
  refresh: string;
  refreshing: string;
  updated: string;
  unchanged: string;
  /** That the server gave nothing and the shown figures stay. */
  kept: string;
  empty: string;
}

export const STATISTICS_STRINGS: Readonly<Record<Locale, StatisticsStrings>> = {
  kk: {
    title: 'Жобалар нәтижесі',
    definition: 'Не есептеледі?',
    asOf: 'Дерек күні',
    statedBy: 'Айтқан',
    refresh: 'Жаңарту',
    refreshing: 'Жаңартылуда…',
    updated: 'Сандар жаңарды.',
    unchanged: 'Сандар тексерілді, өзгеріс жоқ.',
    kept: 'Сандарды жаңарту мүмкін болмады. Бұрынғысы көрсетіліп тұр. Интернетті тексеріп, қайталап көріңіз.',
    empty: 'Күні мен дереккөзі көрсетілген сан әзірге жоқ.',
  },
  ru: {
    title: 'Результаты проектов',
    definition: 'Что считается?',
    asOf: 'Данные на',
    statedBy: 'Кто назвал',
    refresh: 'Обновить',
    refreshing: 'Обновляется…',
    updated: 'Цифры обновились.',
    unchanged: 'Цифры проверены, изменений нет.',
    kept: 'Обновить цифры не удалось. Показаны прежние. Проверьте интернет и попробуйте ещё раз.',
    empty: 'Цифр с датой и источником пока нет.',
  },
  en: {
    title: 'Results of the projects',
    definition: 'What is counted?',
    asOf: 'As of',
    statedBy: 'Stated by',
    refresh: 'Update',
    refreshing: 'Updating…',
    updated: 'The figures have changed.',
    unchanged: 'The figures were checked; nothing has changed.',
    kept: 'The figures could not be updated. The earlier ones are shown. Check the internet and try again.',
    empty: 'There are no figures with a date and a source yet.',
  },
};
