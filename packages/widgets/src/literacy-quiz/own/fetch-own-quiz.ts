import { warnDeveloper } from '../../element/development.js';
import { readQuizFile, type OwnQuiz, type QuizFileProblem } from '@amanat/rules/literacy/quiz-file';
import { QtiError, quizFileOfQti } from './qti-item.js';

/** What became of a quiz of the page's own. */
export type OwnQuizRead =
  | { readonly kind: 'quiz'; readonly quiz: OwnQuiz }
  /** The file is here, and something is wrong in it. */
  | { readonly kind: 'faulty'; readonly address: string; readonly problems: readonly FileProblem[] }
  /** The file is not here: a wrong address, a page that may not read it, no line. */
  | { readonly kind: 'missing'; readonly address: string };

export type FileProblem =
  QuizFileProblem | { readonly pointer: string; readonly code: 'not-json' | QtiError['code'] };

/** Judges what a page gave as a property. */
export function readOwnQuiz(value: unknown, address = ''): OwnQuizRead {
  const read = readQuizFile(value);
  return 'quiz' in read
    ? { kind: 'quiz', quiz: read.quiz }
    : { kind: 'faulty', address, problems: read.problems };
}

/**
 * Reads the quiz at `src`: one JSON file, or one or more QTI 3 items (`.xml`) with spaces between their addresses, which
 * stand beside the page. It never rejects.
 */
export async function fetchOwnQuiz(src: string, base: string): Promise<OwnQuizRead> {
  const addresses = src.split(/\s+/).filter((address) => address !== '');
  const [first = ''] = addresses;
  try {
    const isQti = addresses.some((address) => /\.xml([?#]|$)/i.test(address));
    if (isQti) return await fetchItems(addresses, base);
    const text = await get<string>(first, base, 'text');
    return readText(text, first);
  } catch (error) {
    return { kind: 'missing', address: error instanceof Missing ? error.address : first };
  }
}

function readText(text: string, address: string): OwnQuizRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    warnDeveloper(`${address} is not JSON: ${error instanceof Error ? error.message : ''}`);
    return { kind: 'faulty', address, problems: [{ pointer: '', code: 'not-json' }] };
  }
  return readOwnQuiz(value, address);
}

async function fetchItems(addresses: readonly string[], base: string): Promise<OwnQuizRead> {
  const items = await Promise.all(
    addresses.map((address) => get<Document | null>(address, base, 'document')),
  );
  // Not `entries()`: Prototype.js has its own.
  for (let index = 0; index < items.length; index++) {
    const [item, address] = [items[index], addresses[index] ?? ''];
    try {
      if (!item) throw new QtiError('not-an-item');
      quizFileOfQti([item], 'own');
    } catch (error) {
      if (!(error instanceof QtiError)) throw error;
      return { kind: 'faulty', address, problems: [{ pointer: '', code: error.code }] };
    }
  }
  const whole = items.filter((item) => item !== null);
  return readOwnQuiz(quizFileOfQti(whole, 'own'), addresses.join(' '));
}

class Missing extends Error {
  readonly address: string;
  constructor(address: string) {
    super(address);
    this.address = address;
  }
}

const PATIENCE_MS = 20_000;

/**
 * By XMLHttpRequest and not by `fetch`: it gives XML as a document, which no policy of trusted types stands against, and
 * old pages put something of their own in the place of `fetch`.
 */
function get<Answer>(address: string, base: string, responseType: 'text' | 'document'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new Missing(address));
    request.open('GET', new URL(address, base));
    request.responseType = responseType;
    request.timeout = PATIENCE_MS;
    if (responseType === 'document') request.overrideMimeType('application/xml');
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as Answer);
      else fail();
    };
    request.onerror = request.ontimeout = request.onabort = fail;
    request.send();
  });
}
