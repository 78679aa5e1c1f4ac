/** Does something again and again until the returned function is called. Tests pass their own. */
export type Every = (milliseconds: number, work: () => void) => () => void;

/** By the clock of the machine; keeps no process alive. */
export const every: Every = (milliseconds, work) => {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
};
