/** Runs work for a key when all earlier work for it has ended, well or badly. */
export type OneByOne = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** In this process: of many equal requests that arrive together one does the work, and the others find it done. */
export function createOneByOne(): OneByOne {
  const underway = new Map<string, Promise<unknown>>();

  return async (key, work) => {
    const earlier = underway.get(key) ?? Promise.resolve();
    const mine = earlier.then(work, work);
    underway.set(key, mine);
    try {
      return await mine;
    } finally {
      if (underway.get(key) === mine) underway.delete(key);
    }
  };
}
