import { IDEMPOTENCY_REPLAYED_HEADER, fieldProblems } from '@amanat/contract';
import { OPERATIONS, type Operation, type OperationId } from '@amanat/contract/operations';
import { describeError } from '../log.js';
import { answerOnce } from '../services/first-answer.js';
import { Refusal } from '../services/refusal.js';
import type { Stores } from '../storage/open.js';
import type { App, AppContext, AppParts } from './app-env.js';
import { requiredIdempotencyKey } from './idempotency.js';
import { canonicalJson, readJson } from './json-body.js';
import { publicAnswer } from './public-answer.js';
import { requireStaff } from './staff-access.js';

type OperationOf<Id extends OperationId> = Extract<(typeof OPERATIONS)[number], { id: Id }>;
type OutputOf<Schema> = Schema extends { _zod: { output: infer Output } } ? Output : undefined;
type FieldOf<Holder, Name extends string> = Holder extends Record<Name, infer Field> ? Field : undefined;

/** A request that the contract accepts. */
export interface Call<Id extends OperationId> {
  /** What stands in the address for its one `{parameter}`; empty when it has none. */
  readonly pathId: string;
  readonly query: OutputOf<FieldOf<OperationOf<Id>, 'query'>>;
  readonly body: OutputOf<FieldOf<OperationOf<Id>, 'body'>>;
}
export type AnswerTo<Id extends OperationId> = OutputOf<OperationOf<Id>['success']['schema']>;

interface ServeOptions {
  /** True when the answer repeats the content of the legal request in the address. */
  readonly repeatsContent?: boolean;
  /** Runs after the change is stored. */
  readonly afterwards?: () => Promise<void>;
}

function operationWith(id: OperationId): Operation {
  const operation = OPERATIONS.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The contract has no operation ${id}`);
  return operation;
}

/** More would only make a long answer of a hostile body. */
const MAX_FIELD_PROBLEMS = 50;

function parsed(schema: NonNullable<Operation['body']>, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value, { reportInput: true });
  if (!success)
    throw new Refusal('invalid-request', fieldProblems(error.issues.slice(0, MAX_FIELD_PROBLEMS)));
  return data;
}

/** Query values are text; `limit` is the one number among them. */
const queryOf = (context: AppContext): Record<string, unknown> => {
  const query: Record<string, string> = context.req.query();
  return { ...query, ...(/^\d{1,9}$/.test(query['limit'] ?? '') && { limit: Number(query['limit']) }) };
};

/**
 * Puts one operation of the contract at its address. Everything that the contract says of it is done here: access,
 * key, media type, size, schemas, the one-time transaction, caching. What is left for `work` is to decide.
 * In an operation that changes something, `stores` belong to the transaction of its Idempotency-Key.
 */
export function serveOperation<Id extends OperationId>(
  app: App,
  parts: AppParts,
  id: Id,
  work: (call: Call<Id>, stores: Stores) => AnswerTo<Id> | Promise<AnswerTo<Id>>,
  options: ServeOptions = {},
): void {
  const { storage, config } = parts;
  const operation = operationWith(id);

  const readCall = async (context: AppContext) => {
    const json = operation.body && (await readJson(context.req.raw, config.bodyLimitBytes));
    const pathId = Object.values<string>(context.req.param())[0] ?? '';
    const call = {
      pathId,
      query: operation.query && parsed(operation.query, queryOf(context)),
      body: operation.body && parsed(operation.body, json),
    } as Call<Id>;
    return { call, content: canonicalJson([pathId, json ?? null]) };
  };

  app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
    if (operation.access === 'staff') await requireStaff(context.req.raw.headers, storage.staffTokens);
    const key = operation.mutates ? requiredIdempotencyKey(context.req.raw.headers) : null;
    const { call, content } = await readCall(context);
    const run = async (stores: Stores) => JSON.stringify(await work(call, stores));
    const { status } = operation.success;

    if (key === null) {
      const text = await run(storage);
      if (operation.method === 'GET' && operation.access === 'public')
        return publicAnswer(context.req.raw, text);
      return new Response(text, { status, headers: { 'Content-Type': 'application/json' } });
    }
    const about = options.repeatsContent ? call.pathId : null;
    const intent = { operation: id, key, content, about };
    const answer = await answerOnce(parts, intent, async (stores) => ({ status, text: await run(stores) }));
    // The change is stored: whatever fails from here on is no reason to answer that it is not.
    await options.afterwards?.().catch((error: unknown) => {
      parts.log.warn({ route: operation.path, error: describeError(error) }, 'failed afterwards');
    });
    return new Response(answer.text, {
      status: answer.status,
      headers: {
        'Content-Type': 'application/json',
        ...(answer.replayed && { [IDEMPOTENCY_REPLAYED_HEADER]: 'true' }),
      },
    });
  });
}
