/** The name says nothing of what is in it to whoever looks through a borrowed phone. */
export const DATABASE = 'amanat';

/** Begins at once, and ends also when the page is left; needs no code that is not here yet. */
export function deleteDatabase(): void {
  try {
    databases()?.deleteDatabase(DATABASE);
  } catch {
    // A sandboxed frame, where nothing can have been kept.
  }
}

/** Where the databases of the page are, if anywhere: a sandboxed frame throws at the very name. */
export function databases(): IDBFactory | undefined {
  try {
    return (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  } catch {
    return undefined;
  }
}
