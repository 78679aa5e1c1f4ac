/** Registered, so that two bundles on a page recognise each other's errors. */
export const BRAND = Symbol.for('amanat.error');

/** Whether something thrown carries the brand of this client's errors. */
export const isBranded = (thrown: unknown): thrown is Error =>
  typeof thrown === 'object' && thrown !== null && BRAND in thrown;
