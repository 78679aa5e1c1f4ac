import {
  createServer,
  request as forwardRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What can go wrong between a visitor and a server. Those that come `after` happen when the server has done its work:
 * whoever asks again must get the same answer, and not a second request.
 */
export const FAULTS = [
  /** The connection breaks before anything reaches the server. */
  'reset-before',
  /** The server has written, and the connection breaks before its answer. */
  'reset-after',
  /** The server has written, and its answer never comes. */
  'stall-headers',
  /** The head and half of the answer come, and then nothing more. */
  'stall-body',
  /** The connection breaks in the middle of the answer. */
  'truncated-body',
  /** The page of a captive portal, with 200. */
  'portal-200',
  /** A captive portal sends elsewhere. */
  'portal-302',
  '503',
  '429',
  /** The network delivers the request twice; the second answer goes back. */
  'duplicate',
  /** The whole answer comes, a few bytes at a time. */
  'slow-drip',
  /** The server has written, and a box on the way garbles its answer. */
  'garbage',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A request as it came to the proxy. */
export interface Passed {
  readonly method: string;
  readonly url: string;
  readonly fault: Fault | null;
}

export interface FaultProxy {
  /** `http://127.0.0.1:40001`: what to ask in place of the target. */
  readonly url: string;
  /** What came so far, preflights not counted. */
  readonly passed: readonly Passed[];
  /** The next request that matches meets this fault; called again, the one after it. Preflights pass. */
  next(fault: Fault, matching?: { readonly method?: string; readonly path?: string }): void;
  /** Every request meets this fault until `null`: the line is down. What `next` said comes first. */
  always(fault: Fault | null): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Milliseconds between two pieces of a slow answer; there are at most twenty. */
const DRIP_MS = 10;
const OF_ONE_CONNECTION: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
]);
/** So that a browser lets a page see it. A portal does not think of that. */
const READABLE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' };

/** A proxy in front of a real server that does to its connections what a bad line does. */
export async function startFaultProxy(targetUrl: string): Promise<FaultProxy> {
  const planned: { fault: Fault; matching: { readonly method?: string; readonly path?: string } }[] = [];
  const passed: Passed[] = [];
  let always: Fault | null = null;

  const faultFor = ({ method = '', url = '' }: IncomingMessage): Fault | null => {
    const index = planned.findIndex(
      ({ matching }) =>
        (matching.method ?? method) === method && (!matching.path || url.startsWith(matching.path)),
    );
    return index < 0 ? always : (planned.splice(index, 1)[0]?.fault ?? null);
  };

  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const fault = request.method === 'OPTIONS' ? null : faultFor(request);
      const { method = '', url = '' } = request;
      if (method !== 'OPTIONS') passed.push({ method, url, fault });
      await treat(fault, response, () => forward(targetUrl, request, body));
    })().catch(() => response.socket?.resetAndDestroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    next: (fault, matching = {}) => void planned.push({ fault, matching }),
    always: (fault) => void (always = fault),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function treat(
  fault: Fault | null,
  response: ServerResponse,
  ask: () => Promise<Answer>,
): Promise<void> {
  switch (fault) {
    case null:
      passOn(response, await ask());
      break;
    case 'reset-before':
      response.socket?.resetAndDestroy();
      break;
    case 'reset-after':
      await ask();
      response.socket?.resetAndDestroy();
      break;
    case 'stall-headers':
      await ask();
      break;
    case 'stall-body':
      halfOf(response, await ask());
      break;
    case 'truncated-body':
      halfOf(response, await ask());
      setTimeout(() => response.destroy(), 20);
      break;
    case 'portal-200':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Wi-Fi</title>');
      break;
    case 'portal-302':
      response.writeHead(302, { location: 'http://wi-fi.example/login' }).end();
      break;
    case '503':
      refuse(response, 503, 'unavailable');
      break;
    case '429':
      refuse(response, 429, 'rate-limited');
      break;
    case 'duplicate':
      await ask();
      passOn(response, await ask());
      break;
    case 'slow-drip':
      await drip(response, await ask());
      break;
    case 'garbage': {
      const answer = await ask();
      passOn(response, { ...answer, body: Buffer.concat([answer.body, Buffer.from('\u0000{"')]) });
    }
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, {
    ...READABLE,
    'retry-after': '1',
    'content-type': 'application/problem+json',
  });
  response.end(JSON.stringify({ type: `/problems/${code}`, title: 'A fault', status, code, requestId: 'r' }));
}

/** Without what belongs to the one connection, and with the length of the body as it is now. */
function headersFor(body: Buffer, headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const own = Object.entries(headers).filter(([name]) => !OF_ONE_CONNECTION.has(name));
  return { ...Object.fromEntries(own), ...(body.length > 0 && { 'content-length': body.length }) };
}

function passOn(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersFor(answer.body, answer.headers)).end(answer.body);
}

function halfOf(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersFor(answer.body, answer.headers));
  response.write(answer.body.subarray(0, answer.body.length >> 1));
}

async function drip(response: ServerResponse, answer: Answer): Promise<void> {
  response.writeHead(answer.status, headersFor(answer.body, answer.headers));
  const size = Math.max(1, Math.ceil(answer.body.length / 20));
  for (let start = 0; start < answer.body.length; start += size) {
    response.write(answer.body.subarray(start, start + size));
    await new Promise((resolve) => setTimeout(resolve, DRIP_MS));
  }
  response.end();
}

async function bodyOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function forward(targetUrl: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = headersFor(body, request.headers);
  return new Promise((resolve, reject) => {
    // Under the name that the visitor used: servers compare it with the site that asks.
    const options = { method: request.method, headers, agent: false as const };
    forwardRequest(new URL(request.url ?? '/', targetUrl), options, (answer) => {
      bodyOf(answer).then(
        (bytes) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
        reject,
      );
    })
      .on('error', reject)
      .end(body);
  });
}
