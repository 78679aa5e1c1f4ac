/** Settings of a server that nothing is too much for: all tests come from one address. */
export const BOUNDLESS: Readonly<Record<string, string>> = {
  AMANAT_CHANGES_PER_ADDRESS: '1000000',
  AMANAT_CHANGES_PER_SITE: '1000000',
  AMANAT_CHANGES_OVERALL: '10000000',
  AMANAT_LOOKUPS_PER_ADDRESS: '1000000',
  AMANAT_WRONG_RECEIPTS_PER_ADDRESS: '10000',
};
