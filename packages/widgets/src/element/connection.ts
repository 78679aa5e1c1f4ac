import type { AmanatClient } from '@amanat/sdk';
import type { Outbox } from '@amanat/sdk/outbox';
import type { Locale } from '@amanat/l10n';
import { ELEMENT_STRINGS } from './element.strings.js';

/** A client for a server. The sdk, ky and zod are fetched here, at the moment of the first call. */
export async function connect(endpoint: string, locale: Locale): Promise<AmanatClient> {
  const { AmanatClient } = await import('@amanat/sdk');
  return new AmanatClient({ endpoint, locale });
}

/**
 * The outbox of a server. It and what seals requests are fetched here.
 * `disk`: requests may be kept on the device, and what earlier pages left there is taken over.
 */
export async function openOutboxOf(endpoint: string, locale: Locale, disk: boolean): Promise<Outbox> {
  const [client, { openOutbox }] = await Promise.all([
    connect(endpoint, locale),
    import('@amanat/sdk/outbox'),
  ]);
  return openOutbox({ client, disk });
}

/**
 * What to tell a person about a failed call. An sdk error brings its own words;
 * anything else (the sdk itself could not be fetched, say) is a missing connection.
 */
export function userMessageOf(error: unknown, locale: Locale): string {
  if (error instanceof Error && 'userMessage' in error && typeof error.userMessage === 'function') {
    return String((error.userMessage as (locale: Locale) => unknown)(locale));
  }
  return ELEMENT_STRINGS[locale].noConnection;
}
