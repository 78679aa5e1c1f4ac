import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What an editor typed into a post. */
export type Posting =
  | { readonly shortcode: string }
  | { readonly block: Readonly<Record<string, unknown>> }
  | { readonly settings: true };

interface Site {
  /** The option as it lies in the database. */
  readonly option?: unknown;
  /** The rights of who looks at the page. */
  readonly can?: readonly string[];
  readonly locale?: string;
}

type ScriptTag = Readonly<Record<string, string>>;

export interface Printed {
  readonly html: readonly string[];
  readonly scripts: readonly ScriptTag[];
  readonly modules: readonly ScriptTag[];
  readonly providers: Readonly<Record<string, string>>;
  readonly inline: string;
  readonly elements: Readonly<Record<string, { tag: string; attributes: string[]; height: number }>>;
  readonly words: Readonly<Record<'kk' | 'ru' | 'en', Readonly<Record<string, string>>>>;
  readonly switches: readonly string[];
}

export const hasPhp = spawnSync('php', ['--version']).status === 0;

/** What the plugin prints into posts. Throws with what PHP said, notices and warnings included. */
export function printed(given: Site, postings: readonly Posting[]): Printed {
  const script = fileURLToPath(new URL('print.php', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    'php',
    ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', script],
    {
      input: JSON.stringify({ given, postings }),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0 || stderr !== '') throw new Error(stderr || stdout);
  return JSON.parse(stdout) as Printed;
}
