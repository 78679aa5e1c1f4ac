/** An event of an element: it bubbles, and crosses shadow roots so that a page can listen anywhere above. */
export abstract class AmanatEvent extends Event {
  constructor(type: `amanat-${string}`, { cancelable = false }: { readonly cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
