import { openApiDocument } from '@amanat/contract/openapi';
import fc from 'fast-check';

/** As much of JSON Schema as the contract uses. */
interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly pattern?: string;
  readonly format?: string;
  readonly maximum?: number;
}

export interface FuzzedOperation {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With `{parameters}`. */
  readonly path: string;
  readonly query: readonly string[];
  /** Bodies that fit the schema; null where none is taken. */
  readonly body: fc.Arbitrary<unknown> | null;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly { readonly in: string; readonly name: string }[];
            readonly requestBody?: { readonly content: Readonly<Record<string, { schema: JsonSchema }>> };
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}
const document = openApiDocument() as unknown as Document;

export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('\0', '\ud800', '\udc00', '__proto__', 'constructor', '', ' ', '9'.repeat(400), '\u202e'),
);
export const anyJson = fc.oneof(
  fc.jsonValue({ noUnicodeString: false, maxDepth: 6 }),
  anyText,
  fc.constantFrom(1e308, -0, 2 ** 53, null, true, [], {}),
);

/** Long repetitions cost time and find nothing that shorter ones do not. */
const short = (pattern: string) =>
  pattern.replaceAll(/\{(\d+),(\d+)\}/g, (_, least: string, most: string) => {
    const from = Number(least);
    return `{${from},${Math.min(Number(most), from + 20)}}`;
  });

function fittingText({ pattern, format }: JsonSchema): fc.Arbitrary<unknown> {
  if (format === 'email') return fc.emailAddress();
  if (format === 'date') return fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
  if (format === 'date-time') return fc.constantFrom('2026-01-15T06:00:00Z', '2026-01-15T06:00:00.000Z');
  return pattern === undefined ? anyText : fc.stringMatching(new RegExp(short(pattern)));
}

function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const named = document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (!named) throw new Error(`No schema ${schema.$ref}`);
    return fitting(named);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(fitting));
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {});
      if (fields.length === 0) return fc.dictionary(fc.string(), anyJson, { maxKeys: 5 });
      const model = Object.fromEntries(fields.map(([name, field]) => [name, fitting(field)]));
      return fc.record(model, { requiredKeys: [...(schema.required ?? [])] });
    }
    case 'array':
      return fc.array(fitting(schema.items ?? {}), { maxLength: 5 });
    case 'string':
      return fittingText(schema);
    case 'integer':
      return fc.integer({ min: 1, max: Math.min(schema.maximum ?? 1000, 1_000_000) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anyJson;
  }
}

export const FUZZED: readonly FuzzedOperation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
    const schema = requestBody?.content['application/json']?.schema;
    return {
      method: method.toUpperCase() as FuzzedOperation['method'],
      path,
      query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      body: schema ? fitting(schema) : null,
    };
  }),
);

/** Every place in a JSON value, as the names on the way to it. */
function placesOf(value: unknown, way: readonly string[] = []): string[][] {
  const here = [[...way]];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([name, member]) => placesOf(member, [...way, name]))];
}

function changedAt(value: unknown, [name, ...rest]: readonly string[], change: unknown): unknown {
  if (name === undefined) return change;
  const members = Object.entries(value as object).map(([key, member]): [string, unknown] => [
    key,
    key === name ? changedAt(member, rest, change) : member,
  ]);
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** A body that fits but for one place, and now and then in all. */
export const almost = (body: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.tuple(body, fc.nat(), anyJson, fc.nat(19)).map(([value, place, change, luck]) => {
    if (luck === 0) return JSON.stringify(value);
    const places = placesOf(value);
    return JSON.stringify(changedAt(value, places[place % places.length] ?? [], change));
  });

/** Bytes that begin as a request and were changed on the way: some cut, some replaced, some put in. */
export const brokenRequest = (requests: readonly string[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(
      fc.constantFrom(...requests),
      fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.uint8Array({ maxLength: 12 })), { maxLength: 4 }),
    )
    .map(([text, changes]) => {
      let bytes = Buffer.from(text, 'latin1');
      for (const [place, cut, inserted] of changes) {
        const at = place % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + cut)]);
      }
      return bytes;
    });
