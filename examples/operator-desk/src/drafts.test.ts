/// <reference types="mocha" />
import { expect } from 'chai';
import { Drafts, Presses } from './drafts.ts';

describe('An unsent reply', () => {
  it('keeps its key as long as its text, so that pressing twice is one reply', () => {
    const drafts = new Drafts();
    drafts.write('lr_1', 'Жауап');
    const first = drafts.of('lr_1')!;
    drafts.write('lr_1', 'Жауап');
    expect(drafts.of('lr_1')).to.deep.equal(first);
    drafts.write('lr_1', 'Басқа жауап');
    expect(drafts.of('lr_1')!.key).not.to.equal(first.key);
  });

  it('is an intent of its own after a certain no', () => {
    const drafts = new Drafts();
    drafts.write('lr_1', 'Жауап');
    const { key } = drafts.of('lr_1')!;
    drafts.renewKey('lr_1');
    expect(drafts.of('lr_1')!.text).to.equal('Жауап');
    expect(drafts.of('lr_1')!.key).not.to.equal(key);
  });

  it('is gone when nothing is left of it', () => {
    const drafts = new Drafts();
    drafts.write('lr_1', 'Жауап');
    drafts.write('lr_1', '  ');
    expect(drafts.any).to.equal(false);
  });
});

describe('A press of a button', () => {
  it('has the same key until its outcome is known', () => {
    const presses = new Presses();
    const key = presses.keyOf('assign me');
    expect(presses.keyOf('assign me')).to.equal(key);
    expect(presses.keyOf('assign nobody')).not.to.equal(key);
    presses.settled('assign me');
    expect(presses.keyOf('assign me')).not.to.equal(key);
  });
});
