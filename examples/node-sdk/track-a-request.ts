// Sends a request for legal aid, reads its status by receipt, and withdraws it.
import { AmanatClient, isAmanatError } from '@amanat/sdk';

const endpoint = process.env['AMANAT_ENDPOINT'] ?? 'http://localhost:8111';

async function trackARequest(client: AmanatClient): Promise<void> {
  const { consent, demonstration } = await client.config.retrieve();
  if (!demonstration) throw new Error('This script sends a made-up request: use a demonstration server.');

  const { id, receipt, receivedAt } = await client.legalRequests.create({
    topic: 'debt',
    contact: { channel: 'receipt' },
    name: 'A. Example',
    description: 'A made-up request: how do I object to a notary’s executive inscription?',
    language: 'kk',
    consent: { version: consent.version, givenAt: new Date().toISOString(), locale: 'kk' },
  });
  console.log(`Sent      ${id} at ${receivedAt}, receipt ${receipt}`);

  const { status, timeline } = await client.legalRequests.track({ receipt });
  console.log(`Tracked   status "${status}", ${timeline.length} step(s)`);

  const { withdrawnAt } = await client.legalRequests.withdraw({ receipt });
  console.log(`Withdrawn at ${withdrawnAt}`);

  const after = await client.legalRequests.track({ receipt });
  console.log(`Tracked   status "${after.status}"`);
}

try {
  await trackARequest(new AmanatClient({ endpoint, locale: 'en', retries: 1 }));
} catch (error) {
  process.exitCode = 1;
  if (isAmanatError(error) && error.name === 'ConnectionError') {
    console.error(
      `No Amanat server answers at ${endpoint}. Start one with "npm run demo", or set AMANAT_ENDPOINT.`,
    );
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
}
