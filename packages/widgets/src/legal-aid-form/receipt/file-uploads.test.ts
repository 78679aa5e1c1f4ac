import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { AmanatClient } from '@amanat/sdk';
import { createFileUploads } from './file-uploads.js';

const file = (name: string) => new File(['x'.repeat(100)], name, { lastModified: 1 });
const right = () => Promise.resolve('token');

/** A client whose uploads are settled by hand, in the order in which they were begun. */
function byHand() {
  const begun: { readonly name: string; settle: (error?: Error) => void; readonly signal: AbortSignal }[] =
    [];
  const upload = (_file: Blob, { name, signal }: { name: string; signal: AbortSignal }) =>
    new Promise((resolve, reject) =>
      begun.push({ name, signal, settle: (error) => (error ? reject(error) : resolve({})) }),
    );
  const client = { legalRequests: { attachments: { upload } } } as unknown as AmanatClient;
  let stored = 0;
  const uploads = createFileUploads({ client: () => Promise.resolve(client), onStored: () => stored++ });
  const phases = () => uploads.uploads.map(({ state }) => state.phase);
  return { uploads, begun, phases, stored: () => stored };
}

describe('Files on their way', () => {
  it('go one after another, and one that fails holds up none', async () => {
    const { uploads, begun, phases, stored } = byHand();
    uploads.add([file('a'), file('b')], '1', right);
    await waitUntil(() => begun.length === 1);
    expect(phases()).to.deep.equal(['sending', 'waiting']);
    begun[0]!.settle(new Error('network'));
    await waitUntil(() => begun.length === 2);
    begun[1]!.settle();
    await waitUntil(() => stored() === 1);
    expect(phases()).to.deep.equal(['failed', 'stored']);
  });

  it('stop at once, and go on when asked', async () => {
    const { uploads, begun, phases } = byHand();
    uploads.add([file('a'), file('b')], '1', right);
    await waitUntil(() => begun.length === 1);
    uploads.stop(1);
    expect(begun[0]!.signal.aborted).to.equal(true);
    await waitUntil(() => begun.length === 2);
    expect(phases()).to.deep.equal(['stopped', 'sending']);
    uploads.retry(1);
    begun[0]!.settle(new Error('aborted'));
    begun[1]!.settle();
    await waitUntil(() => begun.length === 3);
    expect(phases()).to.deep.equal(['sending', 'stored']);
  });

  it('take the place of themselves when chosen again', async () => {
    const { uploads, begun, phases } = byHand();
    uploads.add([file('a')], '1', right);
    await waitUntil(() => begun.length === 1);
    begun[0]!.settle(new Error('network'));
    await waitUntil(() => phases()[0] === 'failed');
    uploads.add([file('a')], '1', right);
    await waitUntil(() => begun.length === 2);
    expect(phases()).to.deep.equal(['sending']);
  });

  it('are told apart by their request, and those at rest are tidied away', async () => {
    const { uploads, begun } = byHand();
    uploads.add([file('a')], '1', right);
    uploads.add([file('a')], '2', right);
    await waitUntil(() => begun.length === 1);
    begun[0]!.settle();
    await waitUntil(() => begun.length === 2);
    expect(uploads.of('1').map(({ state }) => state.phase)).to.deep.equal(['stored']);
    uploads.tidy();
    expect(uploads.of('1')).to.have.length(0);
    expect(uploads.of('2').map(({ state }) => state.phase)).to.deep.equal(['sending']);
  });

  it('are forgotten in an instant', async () => {
    const { uploads, begun } = byHand();
    uploads.add([file('a')], '1', right);
    await waitUntil(() => begun.length === 1);
    uploads.clear();
    expect(uploads.uploads).to.have.length(0);
    expect(begun[0]!.signal.aborted).to.equal(true);
    begun[0]!.settle();
    await aTimeout(0);
    expect(uploads.uploads).to.have.length(0);
  });
});
