import { expect } from 'chai';
import fc from 'fast-check';
import { fieldProblems } from './field-problems.js';
import { LegalRequestCreateSchema, ReceiptParamsSchema } from './legal-requests.js';
import { LegalRequestTransitionSchema } from './staff-legal-requests.js';
import { ProgrammeQuerySchema } from './programmes.js';
import { QuizAttemptCreateSchema } from './quizzes.js';

const CANARY = 'CANARY';
/** Values that schemas refuse, all with a mark that must not come back. */
const marked = fc.oneof(
  fc.string().map((text) => CANARY + text),
  fc.constant({ channel: CANARY, [CANARY]: CANARY }),
  fc.constant({ channel: 'call', phone: CANARY, email: CANARY }),
  fc.constant({ version: `${CANARY} !`, givenAt: CANARY, locale: CANARY }),
  fc.constant([CANARY]),
  fc.constant(`${CANARY}\u0000`),
  fc.constant(CANARY.repeat(1000)),
);
const FIELDS = [
  'topic',
  'region',
  'district',
  'okrug',
  'contact',
  'name',
  'description',
  'language',
  'consent',
];

describe('field problems', () => {
  it('never carry a value', () => {
    const request = fc.dictionary(fc.constantFrom(...FIELDS), marked);
    fc.assert(
      fc.property(request, fc.boolean(), (params, reportInput) => {
        const parsed = LegalRequestCreateSchema.safeParse(params, { reportInput });
        expect(parsed.success).to.equal(false);
        const problems = fieldProblems(parsed.error?.issues ?? []);
        expect(problems).not.to.have.length(0);
        expect(JSON.stringify(problems)).not.to.contain(CANARY);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(marked, (value) => {
        for (const schema of [
          ReceiptParamsSchema,
          LegalRequestTransitionSchema,
          ProgrammeQuerySchema,
          QuizAttemptCreateSchema,
        ]) {
          for (const params of [
            value,
            { receipt: value, to: value, reply: value, on: value, version: value, answers: value },
          ]) {
            const parsed = schema.safeParse(params);
            // `answers` is a record: its keys are ids of questions, and stand in pointers.
            const problems = fieldProblems(parsed.error?.issues ?? []).filter(
              ({ pointer }) => !pointer.startsWith('/answers/'),
            );
            expect(JSON.stringify(problems)).not.to.contain(CANARY);
          }
        }
      }),
    );
  });

  it('say where, which rule and its limit', () => {
    const params = {
      topic: 'debts',
      okrug: '',
      description: 'a'.repeat(5001),
      contact: { channel: 'email', email: 'x' },
    };
    const parsed = LegalRequestCreateSchema.safeParse(params, { reportInput: true });
    expect(fieldProblems(parsed.error?.issues ?? [])).to.deep.equal([
      { pointer: '/topic', code: 'invalid-value' },
      { pointer: '/okrug', code: 'too-small', params: { minimum: 1 } },
      { pointer: '/contact/email', code: 'invalid-format', params: { format: 'email' } },
      { pointer: '/description', code: 'too-big', params: { maximum: 5000 } },
      { pointer: '/language', code: 'invalid-value' },
      { pointer: '/consent', code: 'required', params: { expected: 'object' } },
    ]);
  });

  it('name our fields, and never a key that the sender chose', () => {
    for (const key of ['a/b~c', '+77019138264', 'Айгүл']) {
      const parsed = QuizAttemptCreateSchema.safeParse({ version: '1', answers: { [key]: 'x' } });
      expect(fieldProblems(parsed.error?.issues ?? []).map(({ pointer }) => pointer)).to.deep.equal([
        '/answers/*',
      ]);
    }
  });
});
