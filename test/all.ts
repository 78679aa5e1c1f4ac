// `npm test`: every check and test, then one line over everything that ran.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ALL_ENGINES, provideEngines, type Engine } from './engines/engines.ts';
import { resultsOf } from './engines/results.ts';

interface Stage {
  name: string;
  script: string;
  /** The engines it runs on. */
  needs?: readonly Engine[];
  /** Where its runner leaves the counts; a stage without one is a single check. */
  results?: string;
}

const STAGES: readonly Stage[] = [
  { name: 'types', script: 'typecheck' },
  // It writes types that pages import: lint and boundaries look for them.
  { name: 'manifest and types of the elements', script: 'generate' },
  { name: 'lint', script: 'lint' },
  { name: 'import boundaries', script: 'check:boundaries' },
  { name: 'unused code', script: 'knip' },
  { name: 'files for pages', script: 'build:cdn' },
  { name: "the caseworker's page", script: 'build:desk' },
  { name: 'configurator', script: 'build:configurator' },
  { name: 'examples with a build', script: 'build:examples' },
  { name: 'unit and server tests, SQLite', script: 'test:unit', needs: ['strace'], results: 'unit' },
  {
    name: 'server tests, PostgreSQL',
    script: 'test:postgres',
    needs: ['postgres', 'strace'],
    results: 'postgres',
  },
  { name: 'faults and load, SQLite', script: 'test:faults', results: 'faults' },
  {
    name: 'faults and load, PostgreSQL',
    script: 'test:faults:postgres',
    needs: ['postgres'],
    results: 'faults-postgres',
  },
  { name: 'elements in Chromium', script: 'test:chromium', needs: ['chromium'], results: 'chromium' },
  { name: 'elements in Firefox', script: 'test:firefox', needs: ['firefox'], results: 'firefox' },
  { name: 'elements in WebKit', script: 'test:webkit', needs: ['webkit'], results: 'webkit' },
  {
    name: 'what is published, and who installs it',
    script: 'test:packaging',
    needs: ['chromium'],
    results: 'packaging',
  },
  {
    name: 'host pages in Chromium and Firefox',
    script: 'test:hosts',
    needs: ['chromium', 'firefox', 'php', 'old-libraries'],
    results: 'hosts',
  },
  {
    name: 'host pages in WebKit',
    script: 'test:hosts:webkit',
    needs: ['webkit', 'old-libraries'],
    results: 'hosts-webkit',
  },
  { name: 'stories', script: 'test:stories', needs: ['chromium'], results: 'stories' },
  { name: 'end to end', script: 'test:e2e', needs: ['chromium', 'firefox'], results: 'e2e' },
];

function runScript(stage: Stage): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('pnpm', ['run', stage.script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, RESULTS: stage.results ?? stage.script, FORCE_COLOR: '0' },
    });
    child.on('exit', (code) => resolve(code === 0));
    child.on('error', () => resolve(false));
  });
}

async function main(): Promise<void> {
  const asked = process.env['ENGINES']?.split(',') as Engine[] | undefined;
  const engines = asked ?? ALL_ENGINES;
  try {
    provideEngines(engines);
  } catch (error) {
    console.error((error as Error).message);
    console.log('\n0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  rmSync('.cache/results', { recursive: true, force: true });
  mkdirSync('.cache/results', { recursive: true });

  const total = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const stage of STAGES) {
    if (stage.needs?.some((engine) => !engines.includes(engine))) {
      lines.push(`  – ${stage.name}: left out (ENGINES)`);
      continue;
    }
    console.log(`\n── ${stage.name}`);
    const started = Date.now();
    const ok = await runScript(stage);
    const counted = stage.results ? resultsOf(`.cache/results/${stage.results}.json`) : undefined;
    const counts = counted ?? { passed: Number(ok), failed: Number(!ok), failures: [] };
    // A runner that fails after its last green test (a threshold, an unhandled error) has failed.
    const failed = ok ? counts.failed : Math.max(counts.failed, 1);
    total.passed += counts.passed;
    total.failed += failed;
    const seconds = Math.round((Date.now() - started) / 1000);
    lines.push(
      `  ${ok ? '✓' : '✗'} ${stage.name}: ${counts.passed} of ${counts.passed + failed} (${seconds} s)`,
      // The whole output is long, and some show only its end.
      ...counts.failures.map((failure) => `      ${failure.replaceAll('\n', ' ').slice(0, 400)}`),
    );
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
