import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** What the tests run on, where Debian puts it, and the package that brings it. */
const ENGINES = {
  chromium: {
    packages: ['chromium'],
    present: () => existsSync(process.env['CHROMIUM'] ?? '/usr/bin/chromium'),
  },
  firefox: {
    packages: ['firefox-esr'],
    present: () => existsSync(process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'),
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'curl'],
    present: () =>
      existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/curl'),
  },
  postgres: {
    packages: ['postgresql'],
    present: () =>
      existsSync('/usr/lib/postgresql') &&
      readdirSync('/usr/lib/postgresql').some((version) =>
        existsSync(`/usr/lib/postgresql/${version}/bin/initdb`),
      ),
  },
  php: { packages: ['php-cli'], present: () => existsSync('/usr/bin/php') },
  /** Prototype and MooTools, which old sites still load. */
  'old-libraries': {
    packages: ['libjs-prototype', 'libjs-mootools'],
    present: () =>
      existsSync('/usr/share/javascript/prototype') && existsSync('/usr/share/javascript/mootools'),
  },
  strace: { packages: ['strace'], present: () => existsSync('/usr/bin/strace') },
} as const;

export type Engine = keyof typeof ENGINES;
export const ALL_ENGINES = Object.keys(ENGINES) as Engine[];

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * Installs the engines that are missing, where this user may (root on Debian).
 * Throws an error with the exact command where it cannot.
 */
export function provideEngines(wanted: readonly Engine[]): void {
  const missing = wanted.filter((engine) => !ENGINES[engine].present());
  if (missing.length === 0) return;
  const packages = missing.flatMap((engine) => ENGINES[engine].packages);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log(`Installing what the tests run on: ${packages.join(', ')}`);
    run('apt-get', ['update', '-qq']);
    if (
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]) &&
      missing.every((engine) => ENGINES[engine].present())
    )
      return;
  }
  throw new Error(
    `The tests need ${missing.join(', ')}, which ${missing.length > 1 ? 'are' : 'is'} not on this machine.\n` +
      `On Debian or Ubuntu: sudo apt-get update && sudo ${command}\n` +
      `Elsewhere: name a browser with CHROMIUM=/path or FIREFOX=/path, or choose what to run with ENGINES=chromium,postgres`,
  );
}
