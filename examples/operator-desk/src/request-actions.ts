import { AmanatError, type StaffLegalRequest, type VersionedRequestOptions } from '@amanat/sdk';
import type { Draft } from './drafts.ts';
import type { RequestLine, Step } from './request.ts';
import type { Desk } from './screen.ts';
import { wordFor } from './strings/by-locale.ts';
import type { Words } from './strings/words.ts';

/** Something asked of the server on the version that is shown. */
export interface Action {
  readonly key: string;
  readonly send: (options: VersionedRequestOptions) => Promise<StaffLegalRequest>;
  /** The outcome is known: done, or refused for certain. */
  readonly settled: (done: boolean) => void;
  /** What to say when it is done. */
  readonly done: (words: Words, request: StaffLegalRequest) => string;
}

type Around = Pick<Desk, 'client' | 'presses' | 'drafts'>;

/** Gives a request to somebody, or with null back to the queue. */
export function assignAction(
  { client, presses }: Around,
  { id, version }: StaffLegalRequest,
  assignee: string | null,
): Action {
  const intent = `assign ${id} ${version} ${assignee ?? ''}`;
  return {
    key: presses.keyOf(intent),
    send: (options) => client.staff.legalRequests.assign(id, { assignee }, options),
    settled: () => presses.settled(intent),
    done: ({ actions }) => actions.assigned,
  };
}

/** Moves a request on. */
export function stepAction(
  { client, presses }: Around,
  { id, version }: StaffLegalRequest,
  to: Step,
): Action {
  const intent = `step ${id} ${version} ${to}`;
  return {
    key: presses.keyOf(intent),
    send: (options) => client.staff.legalRequests.transition(id, { to }, options),
    settled: () => presses.settled(intent),
    done: ({ actions, statuses }, { status }) => actions.moved(wordFor(statuses, status)),
  };
}

/** Sends a reply, and with it takes the step to "answered" where that was pressed. */
export function replyAction(
  { client, presses, drafts }: Around,
  { id }: StaffLegalRequest,
  { text, key }: Draft,
  andAnswered: boolean,
): Action {
  const { legalRequests } = client.staff;
  const intent = `answer with ${key}`;
  return {
    key: andAnswered ? presses.keyOf(intent) : key,
    send: (options) =>
      andAnswered
        ? legalRequests.transition(id, { to: 'answered', reply: text }, options)
        : legalRequests.reply(id, { text }, options),
    settled: (done) => {
      presses.settled(intent);
      // What was typed since is another reply.
      if (drafts.of(id)?.key !== key) return;
      if (done) drafts.drop(id);
      else drafts.renewKey(id);
    },
    done: ({ actions }) => actions.replySent,
  };
}

/** What became of an action that brought no answer to show. */
export type Failure =
  /** Somebody was faster, or the step is closed: the page is out of date. */
  | 'outdated'
  /** The server said no, and did nothing. */
  | 'refused'
  /** It is done, though the answer could not be read. */
  | 'done-unread'
  /** It may be done, or not. */
  | 'unknown';

const OUTDATED: ReadonlySet<string> = new Set(['changed-meanwhile', 'invalid-transition', 'version-missing']);

export function failureOf(error: unknown): Failure {
  if (!AmanatError.is(error)) return 'unknown';
  if (OUTDATED.has(error.code)) return 'outdated';
  if (error.code === 'committed') return 'done-unread';
  const { status = 0 } = error;
  // "Too many" is no answer to the request itself.
  return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unknown';
}

/** The line of the list that a request has become. */
export function lineOf(request: StaffLegalRequest): RequestLine {
  const { id, status, topic, addressee, language, receivedAt, version } = request;
  const { assignee, due, overdue, awaitsReply } = request;
  return { id, status, topic, addressee, language, receivedAt, version, assignee, due, overdue, awaitsReply };
}
