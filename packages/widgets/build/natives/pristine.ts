/** What is taken from a realm that the page's scripts have not changed. */
type Realm = Window & typeof globalThis;

const CLASSES = [
  'Request',
  'Response',
  'Headers',
  'AbortController',
  'AbortSignal',
  'FormData',
  'ReadableStream',
] as const;
type Name = (typeof CLASSES)[number] | 'fetch';

/** Whether the browser made this function. A page that hides its own behind a Proxy is believed. */
function isNative(one: unknown): boolean {
  if (typeof one !== 'function') return false;
  try {
    return /\{\s*\[native code\]\s*\}\s*$/.test(Function.prototype.toString.call(one));
  } catch {
    return false;
  }
}

let frame: HTMLIFrameElement | undefined;

/**
 * The window of an empty frame of the same origin. It stays on the page: in a frame that is gone, promises never
 * settle. Undefined where a page lets no frame in.
 */
function pristineRealm(): Realm | undefined {
  if (frame?.isConnected && frame.contentWindow) return frame.contentWindow as Realm;
  try {
    frame = document.createElement('iframe');
    frame.hidden = true;
    frame.style.display = 'none';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    // Outside of the body, which some pages replace as they go on.
    document.documentElement.append(frame);
    return (frame.contentWindow as Realm | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function take(name: Name): unknown {
  const own: unknown = (globalThis as Partial<Realm>)[name];
  if (own === undefined || isNative(own)) return own;
  const theirs: unknown = (pristineRealm() as Partial<Realm> | undefined)?.[name];
  return isNative(theirs) ? theirs : own;
}

/** The classes of fetch, and fetch itself, as the browser made them; looked up at each use. */
export const pristine = {
  fetch(url: string, init: RequestInit): Promise<Response> {
    return (take('fetch') as (url: string, init: RequestInit) => Promise<Response>)(url, init);
  },
} as Pick<Realm, Name>;

for (const name of CLASSES) Object.defineProperty(pristine, name, { get: () => take(name) });
