import type { PublicConfig } from '@amanat/sdk';

/** What the server says of itself, without which nobody can be asked for consent, and how far it is known. */
export type KnownConfig =
  | { readonly phase: 'unasked' | 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly config: PublicConfig };
