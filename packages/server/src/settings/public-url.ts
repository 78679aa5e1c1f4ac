import { baseAddress, type Environment } from './environment.js';

/** Where visitors reach this server, without a slash at the end; null when nobody said it. */
export const readPublicUrl = (env: Environment): string | null =>
  baseAddress(
    env,
    'AMANAT_PUBLIC_URL',
    'the address of this server as visitors reach it, such as https://amanat.example.kz',
  );
