import { request, type Agent, type IncomingMessage } from 'node:http';
import { newKey } from '../serving/legal-request.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

interface Send {
  readonly path: string;
  readonly body: unknown;
  /** Whom the proxy before the server says it is. */
  readonly from: string;
}

/** Posts to a server, and says how long its answer took. Rejects when the line breaks. */
export function send(url: string, agent: Agent, { path, body, from }: Send): Promise<Answer> {
  const started = performance.now();
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      'Idempotency-Key': newKey(),
      'X-Forwarded-For': from,
    };
    const sent = request(url + path, { method: 'POST', agent, headers }, (answer: IncomingMessage) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: said, ms: performance.now() - started }),
      );
      answer.on('error', reject);
    });
    sent.on('error', reject).end(text);
  });
}
