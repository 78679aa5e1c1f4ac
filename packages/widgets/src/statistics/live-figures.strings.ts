import type { Locale } from '@amanat/l10n';

interface LiveStrings {
  connecting: string;
  live: string;
  polling: string;
  paused: string;
  offline: string;
  stopped: string;
  stop: string;
  resume: string;
  /** Before what has changed. */
  changed: string;
}

export const LIVE_STRINGS: Readonly<Record<Locale, LiveStrings>> = {
  kk: {
    connecting: 'Жаңартуға қосылып жатыр…',
    live: 'Сандар өздігінен жаңарып тұрады.',
    polling: 'Сандар минут сайын тексеріледі.',
    paused: 'Сандар бет ашық тұрғанда ғана жаңарады.',
    offline: 'Байланыс жоқ. Байланыс келгенде сандар жаңарады.',
    stopped: 'Өздігінен жаңару тоқтатылды.',
    stop: 'Жаңаруды тоқтату',
    resume: 'Жаңаруды қайта қосу',
    changed: 'Жаңарды',
  },
  ru: {
    connecting: 'Подключается обновление…',
    live: 'Цифры обновляются сами.',
    polling: 'Цифры проверяются каждую минуту.',
    paused: 'Цифры обновляются, только когда страница открыта.',
    offline: 'Нет связи. Цифры обновятся, когда она появится.',
    stopped: 'Автоматическое обновление остановлено.',
    stop: 'Остановить обновление',
    resume: 'Включить обновление',
    changed: 'Обновилось',
  },
  en: {
    connecting: 'Connecting to updates…',
    live: 'The figures update by themselves.',
    polling: 'The figures are checked every minute.',
    paused: 'Updates come only while the page is open.',
    offline: 'No connection. The figures will update when it is back.',
    stopped: 'Automatic updating is stopped.',
    stop: 'Stop updating',
    resume: 'Turn updating on',
    changed: 'Updated',
  },
};
