import { listCallbackSlots } from '../services/callback-slots.js';
import type { App, AppParts } from './app-env.js';
import { serveOperation } from './operation.js';

export function serveCallbackSlots(app: App, parts: AppParts): void {
  serveOperation(app, parts, 'listCallbackSlots', (_, stores) => listCallbackSlots({ ...parts, stores }), {
    changesByTheMinute: true,
  });
}
