import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server received. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Milliseconds since the server started. */
  readonly at: number;
}

/** How the server treats one request. */
export type Fault = (response: ServerResponse) => void;

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Fault =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Fault =>
  json({ type: `/problems/${code}`, title: 'A title', status, code, requestId: 'req_1' }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
export const html =
  (contentType = 'text/html', status = 200): Fault =>
  (response) =>
    response.writeHead(status, { 'content-type': contentType }).end('<!doctype html><title>Sign in</title>');
/** Takes the request and says nothing. */
export const stall: Fault = () => undefined;
/** Sends the head and a part of the body, and then nothing. */
export const stallBody: Fault = (response) =>
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":');
/** Promises 100 bytes and closes after a few. */
export const truncate: Fault = (response) => {
  stallBody(response);
  setTimeout(() => response.destroy(), 20);
};
/** Whole as HTTP, cut as JSON. */
export const cutJson: Fault = (response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[');
export const reset: Fault = (response) => response.socket?.resetAndDestroy();
export const redirect =
  (location: string, status = 302): Fault =>
  (response) =>
    response.writeHead(status, { location }).end();

/** A server that treats the first request by the first fault, and so on; the last fault stays. */
export async function startFaultServer(...faults: [Fault, ...Fault[]]) {
  const received: Received[] = [];
  const started = performance.now();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const fault = faults[Math.min(received.length, faults.length - 1)]!;
      received.push({ method, url, headers, body, at: performance.now() - started });
      fault(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type FaultServer = Awaited<ReturnType<typeof startFaultServer>>;
