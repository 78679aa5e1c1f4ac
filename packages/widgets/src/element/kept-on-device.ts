/**
 * Where the sdk keeps requests that wait, and where the form keeps answers: only after a person chose it.
 * The names say nothing to whoever looks through a borrowed phone.
 */
export const OUTBOX_DATABASE = 'amanat';
export const DRAFT_DATABASE = 'amanat-answers';

/** The database of the page, if there is one that may be used: a sandboxed frame throws at the very name. */
export function deviceDatabase(): IDBFactory | undefined {
  try {
    return isSecureContext ? indexedDB : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a page before has left a database of this name. It makes none, and leaves no trace. */
export function isOnDevice(name: string): Promise<boolean> {
  const databases = deviceDatabase();
  if (!databases) return Promise.resolve(false);
  return new Promise((resolve) => {
    const opening = openOf(databases, name);
    if (!opening) {
      resolve(false);
      return;
    }
    opening.onupgradeneeded = () => {
      // It was not there: what has just been begun is taken back.
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
    opening.onerror = () => resolve(false);
    opening.onblocked = () => resolve(false);
  });
}

function openOf(databases: IDBFactory, name: string): IDBOpenDBRequest | undefined {
  try {
    return databases.open(name);
  } catch {
    // A sandboxed frame has the name of a database and none behind it.
    return undefined;
  }
}

/** Begins at once, and needs the page no longer. Never throws: the exit must not stop here. */
export function eraseDatabase(name: string): void {
  try {
    deviceDatabase()?.deleteDatabase(name);
  } catch {
    // A sandboxed frame, where nothing can have been kept.
  }
}

/** Destroys all that a person chose to leave on the device, whichever element was left from. */
export function eraseDevice(): void {
  for (const name of [OUTBOX_DATABASE, DRAFT_DATABASE]) eraseDatabase(name);
}
