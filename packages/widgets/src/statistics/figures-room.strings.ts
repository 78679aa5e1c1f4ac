import type { Locale } from '@amanat/l10n';

interface FiguresRoomStrings {
  refreshing: string;
  updated: string;
  unchanged: string;
  /** That the server gave nothing and what is shown stays. */
  kept: string;
}

export const FIGURES_ROOM_STRINGS: Readonly<Record<Locale, FiguresRoomStrings>> = {
  kk: {
    refreshing: 'Жаңартылуда…',
    updated: 'Сандар жаңарды.',
    unchanged: 'Сандар тексерілді, өзгеріс жоқ.',
    kept: 'Сандарды жаңарту мүмкін болмады. Бұрынғысы көрсетіліп тұр. Интернетті тексеріп, қайталап көріңіз.',
  },
  ru: {
    refreshing: 'Обновляется…',
    updated: 'Цифры обновились.',
    unchanged: 'Цифры проверены, изменений нет.',
    kept: 'Обновить цифры не удалось. Показаны прежние. Проверьте интернет и попробуйте ещё раз.',
  },
  en: {
    refreshing: 'Updating…',
    updated: 'The figures have changed.',
    unchanged: 'The figures were checked; nothing has changed.',
    kept: 'The figures could not be updated. The earlier ones are shown. Check the internet and try again.',
  },
};
