import { ConfigIdSchema, type SiteSettings } from '@amanat/contract';
import { jsonIn, refuse, type Environment } from './environment.js';

/** Attributes by tag, by config-id. */
export type SettingsOfSites = ReadonlyMap<string, SiteSettings['elements']>;

const NAME = 'AMANAT_SITES_FILE';
const TAG = /^(\*|amanat-[a-z]+(-[a-z]+)*)$/;
const ATTRIBUTE = /^[a-z]+(-[a-z]+)*$/;
/** What would run, restyle or rename an element, or send a page's requests elsewhere. */
const NOT_FROM_HERE = /^(on.*|style|class|id|slot|part|is|endpoint|config-id)$/;
const LONGEST_VALUE = 300;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The file of the operator: `{"<config-id>": {"elements": {"<tag or *>": {"<attribute>": "<value>"}}}}`; nothing without
 * one. Refuses a file that says anything else, by the place of its first mistake.
 */
export function readSiteSettings(env: Environment): SettingsOfSites {
  const file = env[NAME];
  if (!file) return new Map();
  const given: unknown = jsonIn(NAME, file);
  if (!isObject(given)) return refuse(NAME, 'a JSON object with a set of settings for every config-id');
  return new Map(
    Object.entries(given).map(([id, settings]) => {
      if (!ConfigIdSchema.safeParse(id).success)
        return refuse(NAME, `config-ids of a-z, 0-9 and -, at most 64 characters; not "${id}"`);
      const elements: unknown = isObject(settings) ? settings['elements'] : undefined;
      if (
        !isObject(settings) ||
        Object.keys(settings).some((key) => key !== 'elements') ||
        !isObject(elements)
      )
        return refuse(NAME, `only "elements" in "${id}"`);
      return [
        id,
        Object.fromEntries(Object.entries(elements).map(([tag, of]) => [tag, attributesOf(id, tag, of)])),
      ];
    }),
  );
}

function attributesOf(id: string, tag: string, given: unknown): Record<string, string> {
  if (!TAG.test(tag)) return refuse(NAME, `tags of ours or * in "${id}"; not "${tag}"`);
  if (!isObject(given)) return refuse(NAME, `attributes by name for ${tag} in "${id}"`);
  return Object.fromEntries(
    Object.entries(given).map(([attribute, value]) => {
      const at = `${attribute} of ${tag} in "${id}"`;
      if (!ATTRIBUTE.test(attribute) || NOT_FROM_HERE.test(attribute))
        return refuse(NAME, `attributes that a page may be told; not ${at}`);
      if (typeof value !== 'string' || value.length > LONGEST_VALUE)
        return refuse(NAME, `a text of at most ${LONGEST_VALUE} characters for ${at}`);
      return [attribute, value];
    }),
  );
}
