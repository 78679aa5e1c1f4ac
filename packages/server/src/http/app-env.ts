import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import type { KeyRing } from '../secrecy/key-ring.js';
import type { Clock } from '../services/clock.js';
import type { Storage } from '../storage/open.js';
import type { Admission } from './admission.js';
import type { TurnedAway } from './turned-away.js';

/** Everything the application is made of, passed in, so that tests run it in process. */
export interface AppParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly config: Config;
  readonly log: Log;
  /** Whom the server refuses before the application is asked. */
  readonly turnedAway?: TurnedAway;
  /** When it aborts, streams end: the server is about to stop. */
  readonly closing?: AbortSignal;
}

export interface AppEnv {
  /** Of the socket, where there is one. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    admission: Admission;
    requestId: string;
    /** The template of the address; never the address itself. */
    route: string;
  };
}
export type App = Hono<AppEnv>;
export type AppContext = Context<AppEnv>;
