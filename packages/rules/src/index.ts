export * from './ceilings.js';
export * from './figures.js';
export * from './hotlines.js';
export * from './mrp.js';
export * from './programmes.js';
export * from './regions.js';
export { RuleUnknownError, type RuleUnknownCode } from './rule-unknown-error.js';
export type { Confidence, Dated, Day, LocalizedText, Source } from './source.js';
export * from './terms.js';
