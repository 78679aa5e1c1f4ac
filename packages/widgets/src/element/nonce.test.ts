import { expect } from 'chai';

describe('a browser that cannot adopt sheets', () => {
  it('gets the nonce of our script, so that a strict policy lets Lit’s styles pass', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/amanat.js';
    script.nonce = 'r4nd0m';
    document.head.append(script);
    const had = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    try {
      await import('./settings.js');
      expect(Reflect.get(window, 'litNonce')).to.equal('r4nd0m');
    } finally {
      Object.defineProperty(Document.prototype, 'adoptedStyleSheets', had);
    }
  });
});
