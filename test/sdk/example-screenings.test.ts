import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importDistrictFile, openStorage, readConfig, startServer, type RunningServer } from '@amanat/server';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';

type Texts = readonly Readonly<Record<'kk' | 'ru' | 'en', string>>[];
interface Screening extends Readonly<
  Record<'specialisation' | 'resources' | 'problemZones' | 'needs', Texts>
> {
  readonly example: boolean;
  readonly source: { readonly title: string; readonly url: string };
}

const FILE = fileURLToPath(new URL('../../examples/portal/example-screenings.csv', import.meta.url));

describe('the example screenings of the demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-portal-'));
  const config = readConfig({
    AMANAT_DEMO: '1',
    AMANAT_PORT: '0',
    AMANAT_LOG_LEVEL: 'silent',
    AMANAT_KEYS: `test:${Buffer.alloc(32, 1).toString('base64')}`,
    AMANAT_DATABASE_FILE: join(folder, 'amanat.sqlite'),
  });
  let server: RunningServer;
  beforeAll(async () => (server = await startServer({ config })));
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const get = async <Answer>(path: string) => (await (await fetch(server.url + path)).json()) as Answer;

  it('say in every text that they are made up, and change no list of districts', async () => {
    const storage = await openStorage(config.database, { serving: false });
    const complaints: string[] = [];
    const parts = {
      storage,
      clock: () => new Date(),
      complain: (line: string) => void complaints.push(line),
    };
    expect(await importDistrictFile(parts, FILE, {})).to.contain(
      'Screenings: 3 new, 0 changed, 0 as before.',
    );
    expect(await importDistrictFile(parts, FILE, {})).to.contain(
      'Screenings: 0 new, 0 changed, 3 as before.',
    );
    expect(complaints).to.deep.equal([]);
    await storage.close();
    const { data } = await get<{ data: { id: string; screened: boolean }[] }>(
      '/v1/districts?region=100000000',
    );
    expect(data).to.have.length(12);
    const ids = data.filter(({ screened }) => screened).map(({ id }) => id);
    expect(ids).to.have.members(['103200000', '103400000']);
    for (const id of [...ids, '113200000']) {
      const screening = await get<Screening>(`/v1/districts/${id}/screening`);
      const { specialisation, resources, problemZones, needs, source } = screening;
      expect(screening.example).to.equal(true);
      expect(source).to.deep.include({ url: 'https://example.com/' });
      expect(source.title).to.match(/^Мысал деректер/);
      const texts = [specialisation, resources, problemZones, needs].flat();
      expect(texts).to.have.length.above(2);
      for (const { kk, ru, en } of texts) {
        expect(kk).to.match(/^Мысал: /);
        expect(ru).to.match(/^Пример: /);
        expect(en).to.match(/^Example: /);
      }
    }
  });
});
