/** The three origins of a host page: the site itself, the place of our files, and the server. */
export interface Origins {
  readonly site: string;
  readonly files: string;
  readonly server: string;
}

/** The first of three ports in a row: another one for a second run beside the first. */
const PORT = Number(process.env['HOSTS_PORT'] ?? 8131);

/** Where the tests find the host pages, our files and the server. */
export const ORIGINS: Origins = {
  site: `http://localhost:${PORT}`,
  files: `http://localhost:${PORT + 1}`,
  server: `http://localhost:${PORT + 2}`,
};

/** The site by a name that is not this machine's own: there browsers take http for what it is. */
export const INSECURE_SITE = ORIGINS.site.replace('localhost', 'akimat.test');

/** The address of a server that is not there. */
export const DEAD = 'http://localhost:1';

export const portOf = (origin: string): number => Number(new URL(origin).port);
