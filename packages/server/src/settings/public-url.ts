import { refuse, type Environment } from './environment.js';

/** Where visitors reach this server, without a slash at the end; null when nobody said it. */
export function readPublicUrl(env: Environment): string | null {
  const name = 'AMANAT_PUBLIC_URL';
  const text = env[name]?.trim();
  if (!text) return null;
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password || url.search || url.hash)
    return refuse(name, 'the address of this server as visitors reach it, such as https://amanat.example.kz');
  return url.href.replace(/\/+$/, '');
}
