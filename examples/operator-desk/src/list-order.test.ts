/// <reference types="mocha" />
import { expect } from 'chai';
import { inOrder } from './list-order.ts';
import type { RequestLine } from './request.ts';

const line = (id: string, on?: string): RequestLine => ({
  id,
  status: 'received',
  topic: 'land',
  language: 'kk',
  receivedAt: '2026-11-20T05:00:00Z',
  version: 1,
  overdue: on !== undefined,
  ...(on !== undefined && { due: { on, countedBy: 'weekdays' } }),
});

describe('The order of the list', () => {
  it('puts the overdue first, the longest overdue before all, and then the newest', () => {
    const lines = [line('lr_5'), line('lr_4', '2026-11-20'), line('lr_3'), line('lr_2', '2026-11-18')];
    expect(inOrder(lines).map(({ id }) => id)).to.deep.equal(['lr_2', 'lr_4', 'lr_5', 'lr_3']);
  });

  it('shows a request once, as it was told last', () => {
    const told = [line('lr_1'), { ...line('lr_1'), status: 'closed' }];
    expect(inOrder(told).map(({ status }) => status)).to.deep.equal(['closed']);
  });
});
