import { expect } from 'chai';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { newKey, readCreated, sendLegalRequest } from '../serving/legal-request.ts';
import { servedDatabase, startServerProcess, type ServedDatabase } from '../serving/server-process.ts';

const SUBMISSIONS = Number(process.env['STORM_SUBMISSIONS'] ?? 2000);
const KILLS = Number(process.env['STORM_KILLS'] ?? 20);
const CLIENTS = 8;
const TIMEOUT_MS = 600_000;

interface Acknowledged {
  readonly id: string;
  readonly receipt: string;
}

describe('D1 kill -9 storm', () => {
  let database: ServedDatabase;
  beforeAll(async () => void (database = await servedDatabase()));
  afterAll(() => database.drop());

  it(
    `D1: ${SUBMISSIONS} submissions amid ${KILLS} kills: nothing acknowledged is lost, nothing is stored twice`,
    { timeout: TIMEOUT_MS },
    async () => {
      const keys = Array.from({ length: SUBMISSIONS }, newKey);
      const acknowledged = new Map<string, Acknowledged>();
      let [kills, broken, unheard, tries] = [0, 0, 0, 0];
      let waiting = [...keys];
      // Each server is killed after a share of the answers, at a moment that nobody chose: amid the others' writes.
      const share = Math.floor(SUBMISSIONS / (KILLS + 2));
      while (waiting.length > 0) {
        const server = await startServerProcess(database);
        const killAt = kills < KILLS ? acknowledged.size + share + Math.floor(Math.random() * 10) : Infinity;
        const client = async () => {
          for (let key = waiting.shift(); key; key = waiting.shift()) {
            tries++;
            const answer = await sendLegalRequest(server.url, key, `text of ${key}`).then(
              async (response) => {
                // Written before the kill, and its answer lost with the server.
                if (response.headers.has('Idempotency-Replayed')) unheard++;
                return response.status === 201 ? await readCreated(response) : null;
              },
              () => null,
            );
            if (!answer) {
              broken++;
              return;
            }
            acknowledged.set(key, answer);
            if (acknowledged.size === killAt) {
              kills++;
              setTimeout(() => void server.stop('SIGKILL'), Math.random() * 20);
            }
          }
        };
        await Promise.all(Array.from({ length: CLIENTS }, client));
        await server.stop('SIGKILL');
        waiting = keys.filter((key) => !acknowledged.has(key));
      }
      expect(kills).to.equal(KILLS);

      const server = await startServerProcess(database);
      let [lost, different] = [0, 0];
      for (const [key, first] of acknowledged) {
        const again = await sendLegalRequest(server.url, key, `text of ${key}`);
        if (again.headers.get('Idempotency-Replayed') !== 'true') lost++;
        const { id, receipt } = await readCreated(again);
        if (id !== first.id || receipt !== first.receipt) different++;
      }
      await server.stop();
      const rows = await database.count('select count(*) as count from legal_requests');
      console.log(
        `D1 ${database.engine}: ${SUBMISSIONS} submissions in ${tries} tries, ${kills} kills, ${broken} broken answers, ` +
          `of which ${unheard} had been written: ` +
          `${lost} lost, ${rows - SUBMISSIONS} duplicated, ${different} other receipts`,
      );
      expect({ lost, different, rows }).to.deep.equal({ lost: 0, different: 0, rows: SUBMISSIONS });
    },
  );
});
