import type { Choice } from './choice.ts';
import { FRAME_TITLES } from './strings.ts';

export const LETTER_LOCALES = ['kk', 'ru'] as const;
export type LetterLocale = (typeof LETTER_LOCALES)[number];

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);

/** What a site with a content policy has to allow; nothing is asked for that a choice does not need. */
const policyOf = ({ door, files, endpoint }: Choice): string[] => [
  door === 'frame' ? `frame-src ${originOf(files)}` : `script-src ${originOf(files)}`,
  ...(endpoint !== '' && door !== 'frame' ? [`connect-src ${originOf(endpoint)}`] : []),
];

/** A letter with the code, for whoever looks after the site. */
export function letterOf(choice: Choice, code: string, locale: LetterLocale): string {
  const title = FRAME_TITLES[choice.tag][locale];
  const isHtml = choice.door !== 'npm';
  // The panel belongs to the loader.
  const hasPanel = ['script', 'mount', 'classic'].includes(choice.door);
  // What is in a frame sends from where the files stand.
  const sender = choice.door === 'frame' || choice.door === 'links' ? originOf(choice.files) : null;
  const usesPolicy = isHtml && choice.door !== 'links';
  const policy = policyOf(choice).join('; ');
  const lines =
    locale === 'kk'
      ? [
          'Сәлеметсіз бе!',
          '',
          `Сайтымызға «${title}» виджетін қойып беруіңізді сұраймын.`,
          '',
          isHtml
            ? '1. Мына кодты беттің керек жеріне қойыңыз (HTML режимінде):'
            : '1. Пакетті орнатып, мына жолдарды кодқа қосыңыз:',
          '',
          code,
          '',
          ...(choice.endpoint === ''
            ? []
            : [
                `2. Сервер иесіне (${choice.endpoint}) ${sender === null ? 'сайтымыздың мекенжайын хабарлаңыз' : `мына мекенжайды хабарлаңыз: ${sender}`}. Сервер иесі оны AMANAT_ALLOWED_ORIGINS тізіміне қосады.`,
              ]),
          ...(usesPolicy ? [`Сайтта Content-Security-Policy болса, мынаған рұқсат беріңіз: ${policy}`] : []),
          'Виджет cookie қолданбайды. Адам өзі бастамаса, ештеңе сақталмайды.',
          ...(hasPanel
            ? [
                'Тексеру үшін бет мекенжайының соңына ?amanat-debug деп қосып ашыңыз. Қателер сол жерде ағылшынша жазылады.',
              ]
            : []),
        ]
      : [
          'Здравствуйте!',
          '',
          `Прошу поставить на наш сайт виджет «${title}».`,
          '',
          isHtml
            ? '1. Вставьте этот код в нужное место страницы (в режиме HTML):'
            : '1. Установите пакет и добавьте эти строки в код:',
          '',
          code,
          '',
          ...(choice.endpoint === ''
            ? []
            : [
                `2. Сообщите владельцу сервера (${choice.endpoint}) адрес ${sender === null ? 'нашего сайта' : sender}. Он добавит его в AMANAT_ALLOWED_ORIGINS.`,
              ]),
          ...(usesPolicy ? [`Если на сайте есть Content-Security-Policy, разрешите: ${policy}`] : []),
          'Виджет не использует cookie. Пока человек сам не начнёт, ничего не сохраняется.',
          ...(hasPanel
            ? [
                'Для проверки добавьте к адресу страницы ?amanat-debug. Ошибки будут показаны там на английском.',
              ]
            : []),
        ];
  return lines.join('\n');
}
