import { IDEMPOTENCY_REPLAYED_HEADER, fieldProblems } from '@amanat/contract';
import { OPERATIONS, type Operation, type OperationId } from '@amanat/contract/operations';
import { describeError } from '../log.js';
import { answerOnce, firstAnswer } from '../services/first-answer.js';
import { createOneByOne } from '../services/one-by-one.js';
import { Refusal } from '../services/refusal.js';
import type { Actor } from '../services/staff-tokens.js';
import type { Stores } from '../storage/open.js';
import type { App, AppContext, AppParts } from './app-env.js';
import { enter } from './enter.js';
import { requiredIdempotencyKey } from './idempotency.js';
import { canonicalJson, parseJson, readJson } from './json-body.js';
import type { Sender } from './limits.js';
import { publicAnswer } from './public-answer.js';
import { requiredVersion } from './if-match.js';

type OperationOf<Id extends OperationId> = Extract<(typeof OPERATIONS)[number], { id: Id }>;
type OutputOf<Schema> = Schema extends { _zod: { output: infer Output } } ? Output : undefined;
type FieldOf<Holder, Name extends string> = Holder extends Record<Name, infer Field> ? Field : undefined;

/** The names of the `{parameters}` of a path. */
type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** A request that the contract accepts. */
export interface Call<Id extends OperationId> {
  /** What stands in the address for each `{parameter}`. */
  readonly path: Readonly<Record<ParameterOf<OperationOf<Id>['path']>, string>>;
  readonly query: OutputOf<FieldOf<OperationOf<Id>, 'query'>>;
  readonly body: OutputOf<FieldOf<OperationOf<Id>, 'body'>>;
  /** Who asks, of the staff. */
  readonly actor: OperationOf<Id> extends { access: 'staff' } ? Actor : null;
  /** The version that the caller has read; null where the contract asks for none. */
  readonly version: OperationOf<Id> extends { needsVersion: true } ? number : null;
}
export type AnswerTo<Id extends OperationId> = OutputOf<FieldOf<OperationOf<Id>['success'], 'schema'>>;

/** A second address of an operation, which takes the same body in an envelope. */
export interface Envelope {
  readonly id: 'createSealedLegalRequest';
  /** The JSON text in it. Refuses with what is wrong with the envelope. */
  readonly open: (envelope: Call<'createSealedLegalRequest'>['body'], key: string) => Promise<string>;
}

interface ServeOptions<Id extends OperationId> {
  /**
   * Serves the address of an envelope in place of the operation's own. What is in it is then judged as if it had come
   * bare, under the same key: sent first in one way and then in the other, it is done once.
   */
  readonly envelope?: Envelope;
  /** True when the answer repeats the content of the legal request in the address. */
  readonly repeatsContent?: boolean;
  /** The legal request whose content the answer repeats, where the address does not name it. */
  readonly about?: (call: Call<Id>) => string | null | Promise<string | null>;
  /** Runs after the change is stored. */
  readonly afterwards?: () => Promise<void>;
  /** True when an old answer to everyone would mislead. */
  readonly changesByTheMinute?: boolean;
  /** Further headers of the answer, from what it says. */
  readonly headersOf?: (answer: AnswerTo<Id>) => Record<string, string>;
}

export function operationWith(id: OperationId): Operation {
  const operation = OPERATIONS.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The contract has no operation ${id}`);
  return operation;
}

/** The address of an operation as the router takes it. */
export const addressOf = (id: OperationId): string => operationWith(id).path.replaceAll(/\{(\w+)\}/g, ':$1');

/** What is left to decide of a call; `prepared` is what `before` made of it. */
type Work<Id extends OperationId, Prepared> = (
  call: Call<Id>,
  stores: Stores,
  prepared: Prepared,
) => AnswerTo<Id> | Promise<AnswerTo<Id>>;

interface PreparingOptions<Id extends OperationId, Prepared> extends ServeOptions<Id> {
  /**
   * Runs once the call is admitted, and before the transaction: for what is slow or waits for somebody else. A transaction
   * holds up every other request on SQLite. Not run for a client that only asks again for what was done.
   */
  readonly before: (call: Call<Id>, sender: Sender) => Promise<Prepared>;
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
 * limits, key, media type, size, schemas, proof of work, receipt, the one-time transaction, caching. What is left for
 * `work` is to decide. A `receipt` in the body was proven by then.
 * In an operation that changes something, `stores` belong to the transaction of its Idempotency-Key.
 */
export function serveOperation<Id extends OperationId>(
  app: App,
  parts: AppParts,
  id: Id,
  work: Work<Id, undefined>,
  options?: ServeOptions<Id> & { readonly before?: never },
): void;
export function serveOperation<Id extends OperationId, Prepared>(
  app: App,
  parts: AppParts,
  id: Id,
  work: Work<Id, Prepared>,
  options: PreparingOptions<Id, Prepared>,
): void;
export function serveOperation<Id extends OperationId, Prepared>(
  app: App,
  parts: AppParts,
  id: Id,
  work: Work<Id, Prepared | undefined>,
  options: ServeOptions<Id> & Partial<PreparingOptions<Id, Prepared>> = {},
): void {
  const { storage, config } = parts;
  const { envelope } = options;
  const oneByOne = createOneByOne();
  const operation = operationWith(id);
  const atAddress = envelope ? operationWith(envelope.id) : operation;

  const readBody = async (context: AppContext, key: string | null) => {
    const json = operation.body && (await readJson(context.req.raw, config.bodyLimitBytes));
    if (!envelope || !atAddress.body || key === null) return json;
    const sealed = parsed(atAddress.body, json) as Call<'createSealedLegalRequest'>['body'];
    return parseJson(await envelope.open(sealed, key));
  };

  const readCall = async (context: AppContext, actor: Actor | null, key: string | null) => {
    const json = await readBody(context, key);
    const path: Record<string, string> = context.req.param();
    const call = {
      path,
      actor,
      version: operation.needsVersion ? requiredVersion(context.req.raw.headers) : null,
      query: operation.query && parsed(operation.query, queryOf(context)),
      body: operation.body && parsed(operation.body, json),
    } as Call<Id>;
    // Of the staff, a key is its owner's only: nobody is answered with what somebody else was shown.
    const content = canonicalJson([path, json ?? null, ...(actor ? [actor.name] : [])]);
    const about = options.repeatsContent ? (path['id'] ?? null) : await options.about?.(call);
    return { call, about: about ?? null, content };
  };

  app.on(atAddress.method, addressOf(atAddress.id as OperationId), async (context) => {
    const { headers } = context.req.raw;
    const { sender, actor } = await enter(context, parts, operation);
    const key = operation.mutates ? requiredIdempotencyKey(headers) : null;
    const { call, about, content } = await readCall(context, actor, key);
    const admission = context.get('admission');
    const admit = () => admission.admit(operation, headers, sender, call.body);
    const run = async (stores: Stores, prepared: Prepared | undefined) =>
      JSON.stringify(await work(call, stores, prepared));
    const { status } = operation.success;
    const headersOf = (text: string): Record<string, string> => ({
      'Content-Type': 'application/json',
      ...options.headersOf?.(JSON.parse(text) as AnswerTo<Id>),
    });

    const inTurn = <Result>(work: () => Promise<Result>) => admission.inTurn(operation, sender, work);

    if (key === null) {
      const text = await inTurn(async () => {
        await admit();
        return run(storage, await options.before?.(call, sender));
      });
      if (operation.method === 'GET' && operation.access === 'public')
        return publicAnswer(context.req.raw, text, options.changesByTheMinute);
      return new Response(text, { status, headers: headersOf(text) });
    }
    const intent = { operation: id, key, content, about };
    const answerTo = async () => {
      const known = await firstAnswer(parts, intent);
      if (known) return known;
      await admit();
      const prepared = await options.before?.(call, sender);
      return answerOnce(parts, intent, async (stores) => ({ status, text: await run(stores, prepared) }));
    };
    const answer = await oneByOne(key, () => inTurn(answerTo));
    // The change is stored: whatever fails from here on is no reason to answer that it is not.
    await options.afterwards?.().catch((error: unknown) => {
      parts.log.warn({ route: operation.path, error: describeError(error) }, 'failed afterwards');
    });
    return new Response(answer.text, {
      status: answer.status,
      headers: {
        ...headersOf(answer.text),
        ...(answer.replayed && { [IDEMPOTENCY_REPLAYED_HEADER]: 'true' }),
      },
    });
  });
}
