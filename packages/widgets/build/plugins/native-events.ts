import { exactReplacements } from './exact-replacements.ts';

/**
 * The elements' events extend the browser's `Event`, by way of `CustomEvent`: MooTools puts a class of its own in the
 * place of `window.Event`, and every event of ours would throw.
 */
export const nativeEvents = exactReplacements('native-events', [
  {
    module: 'widgets/src/element/amanat-event.ts',
    find: 'AmanatEvent extends Event {',
    put: 'AmanatEvent extends (Object.getPrototypeOf(CustomEvent) as typeof Event) {',
  },
]);
