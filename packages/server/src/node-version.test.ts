import { expect } from 'chai';
import { refuseOldNode } from './node-version.js';
import { StartError } from './start-error.js';

describe('the version of Node', () => {
  it('is refused in one line when it is too old', () => {
    for (const version of ['18.20.4', '20.20.2', '22.5.0', '22.12.9'])
      expect(() => refuseOldNode(version)).to.throw(
        StartError,
        `Node ${version} is too old: this server needs 22.13 or later`,
      );
  });

  it('may be any later one', () => {
    for (const version of ['22.13.0', '24.21.0', '25.0.0-nightly'])
      expect(() => refuseOldNode(version)).not.to.throw();
  });
});
