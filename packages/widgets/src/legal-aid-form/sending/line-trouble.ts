/** False when the server has answered and meant it: asking again would bring the same. */
export function isLineTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') {
    // What the device refused before anything was sent has no status either.
    return !(error instanceof Error) || error.name !== 'ValidationError';
  }
  return error.status >= 500 || error.status === 429;
}
