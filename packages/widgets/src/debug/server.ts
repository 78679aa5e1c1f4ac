import { fault, plain, type Line } from './report.js';

const QUIET_AFTER_MS = 12_000;

const told = new Map<string, Promise<Line>>();

/** Whether a server answers this page. It is asked once: the report is drawn anew whenever the page changes. */
export function serverLine(endpoint: string): Promise<Line> {
  const line = told.get(endpoint) ?? ask(endpoint);
  told.set(endpoint, line);
  return line;
}

/** In a webmaster's words. */
async function ask(endpoint: string): Promise<Line> {
  const of = (text: string) => `${endpoint}: ${text}`;
  try {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), QUIET_AFTER_MS);
    const response = await fetch(`${endpoint.replace(/\/+$/, '')}/v1/config`, {
      credentials: 'omit',
      signal: stop.signal,
    });
    const body = await response.text();
    clearTimeout(timer);
    if (response.status === 403 && body.includes('origin-not-allowed')) {
      return fault(of(`this site is not in AMANAT_ALLOWED_ORIGINS of the server; add ${location.origin}`));
    }
    if (!response.ok) return fault(of(`answers with status ${response.status}`));
    return body.includes('"operator"')
      ? plain(of('answers'))
      : fault(
          of('something answers, but it is no Amanat server (a proxy, or a sign-in page of the network?)'),
        );
  } catch {
    return fault(
      of('no answer: offline, a wrong address, a blocker, or connect-src of this page does not name it'),
    );
  }
}
