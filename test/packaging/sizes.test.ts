import { expect } from 'chai';
import { CEILINGS, codeOf, firstLoadOf } from './first-load.ts';

describe('what a page fetches before it can draw an element', () => {
  for (const { chunks, kB } of CEILINGS) {
    it(`is at most ${kB} kB for ${chunks.join(', ') || 'the loader'}`, () => {
      const load = firstLoadOf(...chunks);
      expect(load.bytes / 1000).to.be.at.most(kB);
    });

    it(`holds no sdk, ky or zod for ${chunks.join(', ') || 'the loader'}`, () => {
      const code = codeOf(firstLoadOf(...chunks));
      expect(code).not.to.match(
        /ZodMini|\$ZodType|KyError|ky\.dev|AmanatClient\s*=\s*class|class AmanatClient/,
      );
      expect(code).not.to.match(/new Function|process\.env/);
    });
  }
});
