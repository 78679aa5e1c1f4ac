import { Refusal } from '../services/refusal.js';

/** The version in `If-Match: "7"`. Refuses with `version-missing` when there is none such. */
export function requiredVersion(headers: Headers): number {
  const [, version] = /^"(\d{1,9})"$/.exec(headers.get('If-Match')?.trim() ?? '') ?? [];
  if (version === undefined) throw new Refusal('version-missing');
  return Number(version);
}
