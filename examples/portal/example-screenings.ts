import { fileURLToPath } from 'node:url';
import { importDistrictFile, openStorage, StartError, type Config } from '@amanat/server';

const FILE = fileURLToPath(new URL('./example-screenings.csv', import.meta.url));

/**
 * Puts made-up screenings of three districts, marked as examples, into the database of a demonstration; a second time
 * changes nothing. Where somebody has imported a list of districts without these three, it is left as it is.
 */
export async function importExampleScreenings({ database }: Config): Promise<void> {
  // Beside the server, as the command does it.
  const storage = await openStorage(database, { serving: false });
  try {
    await importDistrictFile({ storage, clock: () => new Date(), complain: console.warn }, FILE, {});
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.warn(`The example screenings are left out. ${error.message}`);
  } finally {
    await storage.close();
  }
}
