/** What a page sets once for all its elements; each can also stand on an element. */
export interface PageSettings {
  /** Address of an Amanat server, for example `https://amanat.example.kz`. */
  endpoint?: string;
  /** Name of a set of settings that the server keeps for this page. */
  configId?: string;
}

/** Set by a page that loads the elements as modules, instead of `data-endpoint` on a script tag. */
export const pageSettings: PageSettings = {};

/**
 * What the first copy on a page leaves there for all others: the scripts that it saw when it ran, the running one first.
 * It hangs under `Symbol.for('amanat')`: no name that a page could see or shadow.
 */
export type PageMark = CustomElementRegistry & Record<symbol, (HTMLScriptElement | null)[] | undefined>;

/** It says something for us. */
const speaks = ({ dataset }: HTMLScriptElement): boolean =>
  dataset['endpoint'] !== undefined || dataset['configId'] !== undefined;

/** A file of ours by its address. */
const ADDRESS = /amanat|\/alone\//;

/**
 * What ran when this file was evaluated: a classic script can only be known then. A module has no current script,
 * and a loader of scripts may have taken it away.
 */
const running = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);

/**
 * The script tag that brought the elements, wherever the page moved it, also when it has been removed since.
 * The tag that says something for us comes before one that merely has our address.
 */
export function ownScript(): HTMLScriptElement | undefined {
  if (typeof document === 'undefined') return undefined;
  const [first, ...seen] = (customElements as PageMark)[Symbol.for('amanat')] ?? [];
  const ran = running ?? first ?? undefined;
  if (ran && speaks(ran)) return ran;
  const ours = [...seen, ...document.querySelectorAll('script')].filter(
    (script) => script !== null && ADDRESS.test(script.src),
  ) as HTMLScriptElement[];
  return ours.find(speaks) ?? ran ?? ours[0];
}

/** The server of this page: `pageSettings`, or the script tag. */
export const pageEndpoint = (): string | undefined =>
  pageSettings.endpoint ?? (ownScript()?.dataset['endpoint'] || undefined);

/** The set of settings of this page: `pageSettings`, or the script tag. */
export const pageConfigId = (): string | undefined =>
  pageSettings.configId ?? (ownScript()?.dataset['configId'] || undefined);

/**
 * Where sheets cannot be adopted, Lit puts `<style>` into the shadow root, which a strict CSP lets pass with the page's
 * nonce only. No new global anywhere else.
 */
function lendNonce(): void {
  if (typeof document === 'undefined' || 'adoptedStyleSheets' in Document.prototype) return;
  const nonce = ownScript()?.nonce;
  if (nonce) Object.assign(window, { litNonce: nonce });
}
lendNonce();
