import { oneOf, wholeNumber, type Environment } from './environment.js';

/** How much one sender, and all together, may ask. */
export interface Abuse {
  /** Changes a minute from one address. */
  readonly changesPerAddress: number;
  /** Changes a minute from the pages of one site. */
  readonly changesPerSite: number;
  /** Changes of one kind a minute from all addresses together. */
  readonly changesOverall: number;
  /** Look-ups a minute from one address. */
  readonly lookUpsPerAddress: number;
  /** Wrong staff tokens a minute from one address. */
  readonly wrongTokensPerAddress: number;
  /** Wrong receipts an hour from one address. */
  readonly wrongReceiptsPerAddress: number;
  /** Wrong receipts an hour from all addresses together. */
  readonly wrongReceiptsOverall: number;
  /** `auto`: only under load, and from requests that filled in what people do not see. */
  readonly proofOfWork: 'auto' | 'always' | 'off';
}

export const readAbuse = (env: Environment): Abuse => ({
  changesPerAddress: wholeNumber(env, 'AMANAT_CHANGES_PER_ADDRESS', 60, 1, 1_000_000),
  changesPerSite: wholeNumber(env, 'AMANAT_CHANGES_PER_SITE', 3000, 1, 10_000_000),
  changesOverall: wholeNumber(env, 'AMANAT_CHANGES_OVERALL', 6000, 1, 10_000_000),
  lookUpsPerAddress: wholeNumber(env, 'AMANAT_LOOKUPS_PER_ADDRESS', 600, 1, 10_000_000),
  wrongTokensPerAddress: wholeNumber(env, 'AMANAT_WRONG_TOKENS_PER_ADDRESS', 30, 1, 1_000_000),
  wrongReceiptsPerAddress: wholeNumber(env, 'AMANAT_WRONG_RECEIPTS_PER_ADDRESS', 10, 1, 10_000),
  wrongReceiptsOverall: wholeNumber(env, 'AMANAT_WRONG_RECEIPTS_OVERALL', 1000, 1, 1_000_000),
  proofOfWork: oneOf(env, 'AMANAT_PROOF_OF_WORK', ['auto', 'always', 'off'], 'auto'),
});
