import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, type InlineConfig, type Rolldown } from 'vite';
import amanat from '../vite.cdn.config.ts';
import { buildAlone, FILES } from './alone.ts';
import { inAscii, shiftedMappings } from './ascii.ts';
import { classicBuild, fitForMerging } from './classic.ts';
import { writeLicences } from './licences.ts';
import { CDN, WIDGETS } from './page-build.ts';
import { writeRelease } from './release.ts';

/** All files for strangers' pages, in `dist/cdn/`. */

async function chunksOf(config: InlineConfig): Promise<Rolldown.OutputChunk[]> {
  const built = [await build(config)].flat() as Rolldown.RolldownOutput[];
  return built.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
}

const CLASSIC: readonly string[] = ['amanat-classic.js', 'amanat-frame.js'];

/**
 * Escapes what is not ASCII in the classic scripts, and moves their source maps along: an old page reads those in its
 * own encoding. Modules are UTF-8 whatever the page or the server says.
 */
function escapeScripts(): void {
  for (const name of readdirSync(CDN, { recursive: true }) as string[]) {
    if (!CLASSIC.includes(name)) continue;
    const { code, grown } = inAscii(readFileSync(CDN + name, 'utf8'));
    if (grown.size === 0) continue;
    writeFileSync(CDN + name, code);
    const mapFile = `${CDN}${name}.map`;
    if (!existsSync(mapFile)) continue;
    const map = JSON.parse(readFileSync(mapFile, 'utf8')) as { mappings: string };
    writeFileSync(mapFile, JSON.stringify({ ...map, mappings: shiftedMappings(map.mappings, grown) }));
  }
}

/** The sheet that keeps the elements' places free until they are there. */
function writeSpaceSheet(): void {
  const source = `${WIDGETS}src/space.css`;
  if (!existsSync(source)) return;
  const short = readFileSync(source, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');
  writeFileSync(`${CDN}amanat-space.css`, `${short.trim()}\n`);
}

rmSync(CDN, { recursive: true, force: true });
const chunks = await chunksOf(amanat);
for (const file of Object.values(FILES)) await buildAlone(file);
await build(classicBuild());
fitForMerging();
const frame = `${WIDGETS}vite.frame.config.ts`;
if (existsSync(frame)) {
  await build({ root: WIDGETS, configFile: frame, logLevel: 'warn', build: { emptyOutDir: false } });
}
writeSpaceSheet();
escapeScripts();
writeLicences();
writeRelease(chunks);
