import { expect } from 'chai';
import { path } from './path.js';

describe('path', () => {
  it('keeps the template beside the address', () => {
    const id = 'money basics/1';
    expect(path`/v1/quizzes/${{ id }}/attempts`).to.deep.equal({
      template: '/v1/quizzes/{id}/attempts',
      concrete: '/v1/quizzes/money%20basics%2F1/attempts',
    });
  });

  it('does not let an encoded dot segment pass as one', () => {
    expect(path`/v1/quizzes/${{ id: '%2e%2e' }}`).to.have.property('concrete', '/v1/quizzes/%252e%252e');
  });

  for (const id of ['.', '..', '\ud800']) {
    it(`refuses ${JSON.stringify(id)}, without repeating it`, () => {
      expect(path`/v1/quizzes/${{ id }}`).to.deep.equal({
        template: '/v1/quizzes/{id}',
        problems: [{ pointer: '/id', code: 'invalid-segment' }],
      });
    });
  }

  it('refuses an empty or a missing value', () => {
    const missing = { id: undefined as unknown as string };
    for (const parameter of [{ id: '' }, missing]) {
      expect(path`/v1/quizzes/${parameter}`).to.deep.include({
        problems: [{ pointer: '/id', code: 'required' }],
      });
    }
  });
});
