import { databases } from './database.js';
import type { Disk } from './disk.js';
import { OutboxError } from './outbox-error.js';
import type { OutboxClient } from './outbox-types.js';

/** Brings what opens a disk; `onWiped` is called when another page of the site forgets everything. */
export type LoadDisk = () => Promise<(client: OutboxClient, onWiped: () => void) => Disk>;

/** The disk of a page, with all that it needs: a page that keeps nothing does not load it. */
export const loadDisk: LoadDisk = async () => {
  if (!(globalThis as { isSecureContext?: boolean }).isSecureContext)
    throw new OutboxError('disk-not-possible', 'insecure-context');
  if (!databases()) throw new OutboxError('disk-not-possible', 'no-storage');
  const { openDisk } = await import('./disk.js').catch(() => {
    throw new OutboxError('disk-not-possible', 'not-loaded');
  });
  return openDisk;
};
