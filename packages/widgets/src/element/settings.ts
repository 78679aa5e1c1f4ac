/** What a page sets once for all its elements; each can also stand on an element. */
export interface PageSettings {
  /** Address of an Amanat server, for example `https://amanat.example.kz`. */
  endpoint?: string;
}

/** Set by a page that loads the elements as modules, instead of `data-endpoint` on a script tag. */
export const pageSettings: PageSettings = {};

/**
 * The server of this page. A page may move or merge its scripts, so the script tag is found by what it says
 * and not by where it stands, and only when an element asks.
 */
export function pageEndpoint(): string | undefined {
  const script = document.querySelector<HTMLScriptElement>('script[data-endpoint][src*="amanat"]');
  return pageSettings.endpoint ?? (script?.dataset['endpoint'] || undefined);
}
