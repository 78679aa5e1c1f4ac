import { coloursOf } from './contrast.ts';
import { attributesOf, elementOf, type Choice, type Tag } from './choice.ts';
import { CALL_TEXT, FRAME_TITLES } from './strings.ts';

/** What a release says of its files. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign);
const written = (attributes: readonly (readonly [string, string])[]): string =>
  attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/** The line to 111 in the language of the page around it, or in Kazakh. */
const callLine = ({ lang }: Choice): string =>
  `<a${SLOT} href="tel:111">${escaped(CALL_TEXT[lang === '' ? 'kk' : lang])}</a>`;
const SLOT = ' slot="fallback"';

const tagOf = (choice: Choice): string =>
  `<${choice.tag}${written(attributesOf(choice))}>${callLine(choice)}</${choice.tag}>`;

/**
 * A script of ours. Only under an address with a version does a hash stay true; what Cloudflare, Bitrix and
 * WP Rocket must not touch is said on the tag.
 */
function script(
  { files, door, endpoint }: Choice,
  file: string,
  isModule: boolean,
  release: Release | undefined,
): string {
  const isVersioned = release !== undefined && files.endsWith(`/${release.version}`);
  const integrity = isVersioned ? release.files[file]?.integrity : undefined;
  return `<script${written([
    ...(isModule ? [['type', 'module'] as const] : []),
    ['src', `${files}/${file}`],
    // A place may have been written by anybody: its server is named by the script.
    ...(door === 'mount' && endpoint ? [['data-endpoint', endpoint] as const] : []),
    ...(integrity
      ? ([
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
  ])}${isModule ? '' : ' defer'} data-cfasync="false" data-skip-moving="true"></script>`;
}

/** The colours as a style sheet of the page; nothing for our own. */
function colours({ accent, theme, tag }: Choice): string {
  if (accent === null || theme === 'auto') return '';
  const { accent: main, hover, onAccent, soft } = coloursOf(accent, theme);
  return [
    '<style>',
    `  ${tag} {`,
    `    --amanat-accent: ${main};`,
    `    --amanat-accent-hover: ${hover};`,
    `    --amanat-on-accent: ${onAccent};`,
    `    --amanat-accent-soft: ${soft};`,
    '  }',
    '</style>',
    '',
  ].join('\n');
}

/** The address of the framed page, with the settings in its query. */
export function frameAddress(choice: Choice): string {
  const query = new URLSearchParams(attributesOf(choice)).toString();
  return `${choice.files}/frame/${elementOf(choice.tag).file}.html${query && `?${query}`}`;
}

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-by-user-activation';

const frame = (choice: Choice): string =>
  `<iframe${written([
    // A frame no taller than the window keeps the quick exit of the form in view.
    ['data-amanat-frame', choice.tag === 'amanat-legal-aid-form' ? 'window' : ''],
    ['src', frameAddress(choice)],
    ['title', FRAME_TITLES[choice.tag][choice.lang === '' ? 'kk' : choice.lang]],
    ['width', '100%'],
    ['height', String(elementOf(choice.tag).frameHeight)],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['allow', 'clipboard-write'],
  ]).replace(' data-amanat-frame=""', ' data-amanat-frame')}></iframe>`;

const nameOf = (tag: Tag): string => tag.slice('amanat-'.length);
const asData = (attributes: readonly (readonly [string, string])[]) =>
  attributes.map(([name, value]) => [`data-${name}`, value] as const);

/** What a webmaster pastes for a choice. */
export function snippetOf(choice: Choice, release?: Release): string {
  const { file } = elementOf(choice.tag);
  switch (choice.door) {
    case 'script':
      return `${script(choice, 'amanat.js', true, release)}\n${colours(choice)}${tagOf(choice)}`;
    case 'one-file':
      return `${script(choice, `alone/${file}.js`, true, release)}\n${colours(choice)}${tagOf(choice)}`;
    case 'classic':
      return `${script(choice, 'amanat-classic.js', false, release)}\n${colours(choice)}${tagOf(choice)}`;
    case 'mount': {
      const data = written([
        ['data-amanat', nameOf(choice.tag)],
        ...asData(attributesOf({ ...choice, endpoint: '' })),
      ]);
      const line = callLine(choice).replace(SLOT, '');
      return `${script(choice, 'amanat.js', true, release)}\n${colours(choice)}<div${data}>${line}</div>`;
    }
    case 'frame':
      return `${frame(choice)}\n<script src="${escaped(choice.files)}/amanat-frame.js" defer></script>`;
    case 'links': {
      const title = FRAME_TITLES[choice.tag][choice.lang === '' ? 'kk' : choice.lang];
      return `<p><a href="${escaped(frameAddress(choice))}">${escaped(title)}</a></p>\n<p>${callLine(choice).replace(SLOT, '')}</p>`;
    }
    case 'npm':
      return `npm install @amanat/widgets\n\nimport '@amanat/widgets/define/${file}';\n\n${colours(choice)}${tagOf(choice)}`;
  }
}
