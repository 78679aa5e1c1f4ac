import { StartError } from './start-error.js';

/** `node:sqlite` without a flag. */
const [MAJOR, MINOR] = [22, 13];

/** Throws a {@link StartError} when `version`, such as `20.20.2`, is too old for this server. */
export function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return;
  throw new StartError(`Node ${version} is too old: this server needs ${MAJOR}.${MINOR} or later`);
}
