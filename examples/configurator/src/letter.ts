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
            : '1. Мына пакетті орнатыңыз:',
          '',
          code,
          '',
          ...(choice.endpoint === ''
            ? []
            : [
                `2. Сайтымыздың мекенжайын сервер иесіне (${choice.endpoint}) хабарлаңыз. Ол оны AMANAT_ALLOWED_ORIGINS тізіміне қосады.`,
              ]),
          ...(usesPolicy ? [`Сайтта Content-Security-Policy болса, мынаған рұқсат беріңіз: ${policy}`] : []),
          'Виджет cookie қолданбайды және адам өзі жазғанша ештеңе сақтамайды.',
          'Тексеру: бетті мекенжайына ?amanat-debug деп қосып ашыңыз. Не дұрыс емесі жазылып тұрады.',
        ]
      : [
          'Здравствуйте!',
          '',
          `Прошу поставить на наш сайт виджет «${title}».`,
          '',
          isHtml
            ? '1. Вставьте этот код в нужное место страницы (в режиме HTML):'
            : '1. Установите этот пакет:',
          '',
          code,
          '',
          ...(choice.endpoint === ''
            ? []
            : [
                `2. Сообщите адрес нашего сайта владельцу сервера (${choice.endpoint}). Он добавит его в AMANAT_ALLOWED_ORIGINS.`,
              ]),
          ...(usesPolicy ? [`Если на сайте есть Content-Security-Policy, разрешите: ${policy}`] : []),
          'Виджет не использует cookie и ничего не хранит, пока человек сам не начнёт писать.',
          'Проверка: откройте страницу, добавив к адресу ?amanat-debug. Там написано, что не так.',
        ];
  return lines.join('\n');
}
