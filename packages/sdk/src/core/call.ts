import { IDEMPOTENCY_KEY_HEADER, parseIdempotencyKey, UploadTokenParamsSchema } from '@amanat/contract';
import { AuthenticationError, RequestValidationError } from './errors.js';
import type { CallContext } from './error-from-answer.js';
import { createIdempotencyKey } from './idempotency-key.js';
import { jsonText } from './json-text.js';
import { runsInBrowser } from './options.js';
import type { Path } from './path.js';
import { type Params, type Schema, validParams } from './validate.js';

/** What one operation of the contract is asked. */
export interface Question {
  readonly path: Path;
  readonly query?: Params<Readonly<Record<string, string | number | undefined>>>;
  /** Sent with POST; a question without a body and without a part is a GET. */
  readonly body?: Params<object>;
  /** A part of a file, sent with PUT. */
  readonly part?: { readonly bytes: Blob; readonly uploadToken: string };
  /** Changes something: sent with an idempotency key. A POST that changes nothing keeps its body out of addresses. */
  readonly mutates?: boolean;
  readonly staff?: boolean;
  /** About the files of a request: who may ask is told by an upload token. */
  readonly uploads?: boolean;
  /** The version that was read, for `If-Match`; refused here when the caller forgot it. */
  readonly version?: number | undefined;
  /** The ETag of the answer that is known, null when none is: an answer that is the same comes without its body. */
  readonly known?: string | null;
  /** The answer that the browser's cache has, however old, goes before a new one. */
  readonly cached?: boolean;
}

/** A question, and the form of its answer. */
export interface Call<Answer> extends Question {
  readonly answer: Schema<Answer>;
}

/** What goes over the wire in each attempt of a call, always the same. */
export interface Sent {
  readonly url: string;
  readonly method: Method;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
}
type Method = 'GET' | 'POST' | 'PUT';

/** Who asks, and where. */
export interface Sender {
  readonly endpoint: string;
  readonly staffToken: string | undefined;
  /** Of this one intent; a new one when undefined. */
  readonly idempotencyKey: string | undefined;
}

export const methodOf = ({ body, part }: Question): Method => (part ? 'PUT' : body ? 'POST' : 'GET');

/**
 * What a question looks like on the wire. Throws RequestValidationError when the contract would refuse it, and
 * AuthenticationError when it needs a staff token that the client has not.
 */
export function compose(question: Question, sender: Sender, context: CallContext): Sent {
  const { path, query, body, part } = question;
  if ('problems' in path) throw new RequestValidationError(path.problems, context);
  const url = sender.endpoint + path.concrete + (query ? queryString(validParams(query, context)) : '');
  // A GET with no more than this needs no preflight.
  const headers: Record<string, string> = { accept: 'application/json' };
  if (question.staff) {
    if (!sender.staffToken) throw new AuthenticationError({ ...context, code: 'staff-token-missing' });
    headers['authorization'] = `Bearer ${sender.staffToken}`;
  }
  if ('version' in question) headers['if-match'] = entityTag(question.version, context);
  // A page's own cache knows the ETag, and asks with it without a preflight.
  if (question.known && !runsInBrowser()) headers['if-none-match'] = question.known;
  if (question.mutates) headers[IDEMPOTENCY_KEY_HEADER] = checkedKey(sender.idempotencyKey, context);
  const method = methodOf(question);
  if (part) {
    const given = { uploadToken: part.uploadToken };
    const { uploadToken } = validParams({ schema: UploadTokenParamsSchema, given }, context);
    headers['authorization'] = `Upload ${uploadToken}`;
    headers['content-type'] = 'application/octet-stream';
    return { url, method, headers, body: part.bytes };
  }
  if (!body) return { url, method, headers };
  headers['content-type'] = 'application/json';
  return { url, method, headers, body: jsonText(validParams(body, context)) };
}

function entityTag(version: number | undefined, context: CallContext): string {
  if (version !== undefined && Number.isSafeInteger(version) && version >= 0) return `"${version}"`;
  const code = version === undefined ? 'required' : 'invalid-type';
  throw new RequestValidationError([{ pointer: '/version', code }], context);
}

function checkedKey(given: string | undefined, context: CallContext): string {
  const key = parseIdempotencyKey(given ?? createIdempotencyKey());
  if (key !== null) return key;
  throw new RequestValidationError([{ pointer: '/idempotencyKey', code: 'invalid-format' }], context);
}

function queryString(query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}
