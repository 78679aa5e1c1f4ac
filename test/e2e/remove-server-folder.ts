import { rmSync } from 'node:fs';
import { SERVER_FOLDER } from './server-folder.ts';

/** The server has stopped by now. */
export default function removeServerFolder(): void {
  rmSync(SERVER_FOLDER, { recursive: true, force: true });
}
