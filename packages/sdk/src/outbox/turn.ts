/**
 * Makes this page the one that sends an item, until it calls the answer or closes; null when another page is.
 * Without Web Locks every page may send it: the idempotency key makes that one request, and both get the same answer.
 */
export function claim(key: string): Promise<(() => void) | null> {
  const { locks } = navigator as Partial<Navigator>;
  const unlocked = () => undefined;
  if (!locks) return Promise.resolve(unlocked);
  return new Promise((resolve) => {
    locks
      .request(`amanat:${key}`, { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>((release) => resolve(release));
        resolve(null);
        return undefined;
      })
      // A sandboxed frame has no locks.
      .catch(() => resolve(unlocked));
  });
}
