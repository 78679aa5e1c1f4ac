const waiting = new Map<Element, (element: Element) => void>();

const near =
  'IntersectionObserver' in window
    ? new IntersectionObserver(
        (sights) =>
          sights.forEach(({ isIntersecting, target }) => {
            if (isIntersecting) arrive(target);
          }),
        { rootMargin: '600px' },
      )
    : undefined;

function arrive(element: Element): void {
  near?.unobserve(element);
  waiting.get(element)?.(element);
  waiting.delete(element);
}

// Paper has no screen to come near to.
addEventListener('beforeprint', () => [...waiting.keys()].forEach(arrive));

/** Calls `then` when the element comes near the screen, or the page is about to be printed; at once where nothing can tell. */
export function whenNear(element: Element, then: (element: Element) => void): void {
  waiting.set(element, then);
  if (near) near.observe(element);
  else arrive(element);
}
