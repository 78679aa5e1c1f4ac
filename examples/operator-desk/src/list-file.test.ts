/// <reference types="mocha" />
import { expect } from 'chai';
import { listFile } from './list-file.ts';
import type { RequestLine } from './request.ts';

const LINE: RequestLine = {
  id: 'lr_01',
  status: 'in-progress',
  topic: 'land',
  region: '100000000',
  language: 'kk',
  receivedAt: '2026-11-20T20:30:00Z',
  version: 3,
  assignee: '=Айгүл',
  due: { on: '2026-11-25', countedBy: 'work-calendar' },
  overdue: false,
  awaitsReply: true,
};

describe('The list as a file', () => {
  it('has the words and the times of the desk', () => {
    const [, row] = listFile('kk', [LINE]).split('\r\n');
    expect(row).to.equal(
      "lr_01,Маман қарап жатыр,Жер және баспана,Құқықтық көмек,Абай облысы,,kk,2026-11-21 01:30,2026-11-25,жоқ,иә,'=Айгүл",
    );
  });

  it('has nothing personal, even if a line brought it along', () => {
    const line = { ...LINE, name: 'Үмітгүл', contact: { phone: '+77012345678' } };
    for (const text of ['Үмітгүл', '77012345678']) expect(listFile('ru', [line])).not.to.contain(text);
  });
});
