import type { Plugin } from 'vite';

/** The HPKE package asks for Node's module where there is no WebCrypto; in a browser it never gets there. */
export const noNodeCrypto: Plugin = {
  name: 'no-node-crypto',
  enforce: 'pre',
  resolveId: (source) => (source === 'crypto' ? '\0no-node-crypto' : null),
  load: (id) => (id === '\0no-node-crypto' ? 'export const webcrypto = undefined;' : null),
};
