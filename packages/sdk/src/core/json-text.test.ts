import { expect } from 'chai';
import { jsonText } from './json-text.js';

const REQUEST = {
  needs: ['calm', 'sms'],
  answers: [{ id: 'a', chosen: [1, -2.5, null, true] }, []],
  text: 'Қарыз «жабылды»\n\u2028\ud800"',
  left: undefined,
  __proto__: null,
  empty: {},
};

describe('A body', () => {
  it('is written as JSON.stringify writes it', () => {
    expect(jsonText(REQUEST)).to.equal(JSON.stringify(REQUEST));
    for (const one of [null, 'x', 0, Number.NaN, true, [], {}, [undefined]])
      expect(jsonText(one)).to.equal(JSON.stringify(one));
  });

  it('is written so on a page whose arrays have a toJSON of their own', () => {
    const expected = JSON.stringify(REQUEST);
    const hung = Array.prototype as unknown as Record<string, unknown>;
    hung['toJSON'] = function (this: unknown[]) {
      return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
    };
    try {
      expect(JSON.stringify(REQUEST)).not.to.equal(expected);
      expect(jsonText(REQUEST)).to.equal(expected);
    } finally {
      delete hung['toJSON'];
    }
  });
});
