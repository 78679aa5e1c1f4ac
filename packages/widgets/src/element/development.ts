const told = new Set<string>();

/**
 * Tells the page's developer, once, about something that was set wrongly and what was used instead.
 * Silent unless the page runs on this machine: visitors' consoles are not ours.
 */
export function warnDeveloper(message: string): void {
  if (
    typeof location === 'undefined' ||
    told.has(message) ||
    !/^(localhost|127\.|\[::1\])/.test(location.hostname)
  )
    return;
  told.add(message);
  console.warn(`[amanat] ${message}`);
}

/** `value` when it is one of `allowed`, else `fallback` with a warning. */
export function oneOf<const T extends string>(
  allowed: readonly T[],
  value: string,
  fallback: T,
  what: string,
): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  warnDeveloper(`${what}="${value}" is not one of ${allowed.join(', ')}; "${fallback}" is used`);
  return fallback;
}
