/**
 * Puts another page in the place of the one that the visitor sees, which in a frame is the one around all frames.
 * A frame may not be let; it then stays as it is, emptied and covered, and the cover says so.
 */
export function replacePage(address: string): void {
  const shown = window.top ?? window;
  try {
    shown.location.replace(address);
  } catch (error) {
    if (shown === window) throw error;
  }
}
