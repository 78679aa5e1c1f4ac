/** What a page sets once for all its elements; each can also stand on an element. */
export interface PageSettings {
  /** Address of an Amanat server, for example `https://amanat.example.kz`. */
  endpoint?: string;
}

/** The settings of this page, filled by the loader from its script tag. */
export const pageSettings: PageSettings = {};
