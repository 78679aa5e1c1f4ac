import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export interface IpAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name, as the system knows it. */
export type Resolve = (hostname: string) => Promise<readonly IpAddress[]>;

export const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true });

/** The address may not be sent to, or its name is not known. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';
}

const LOOK_UP_TIMEOUT_MS = 5000;

/** A look-up of a name cannot be cut off; it can be waited for no longer. */
async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The name was not found in time')), LOOK_UP_TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const bare = (hostname: string) => hostname.toLowerCase().replace(/^\[|\]$/g, '');

/** Public IPv6 addresses begin with these three bits (RFC 4291, 2.4; IANA has given out no others). */
const isGlobal = (address: ipaddr.IPv6) => ((address.parts[0] ?? 0) & 0xe000) === 0x2000;

/** Everything that is not an address of the public network: private, loopback, link-local, mapped, translated, … */
function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return address.range() === 'unicast' && (address instanceof ipaddr.IPv4 || isGlobal(address));
}

/**
 * The addresses that a webhook may be sent to, resolved now: connect to these and to no others, for the name may mean
 * something else a moment later. Throws {@link AddressRefused} when the address is not https, has a name and password
 * in it, or when any address of its host is not public. `privateHosts` are spared all but the password.
 */
export async function safeAddresses(
  url: URL,
  privateHosts: readonly string[],
  resolve: Resolve = resolveBySystem,
): Promise<readonly IpAddress[]> {
  const host = bare(url.hostname);
  const trusted = privateHosts.some((privateHost) => bare(privateHost) === host);
  if (url.username || url.password) throw new AddressRefused('credentials');
  if (url.protocol !== 'https:' && !(trusted && url.protocol === 'http:')) throw new AddressRefused('scheme');
  // new URL() has already written 127.1, 0x7f000001 and 2130706433 as 127.0.0.1.
  const literal = ipaddr.isValid(host) ? [{ address: host, family: host.includes(':') ? 6 : 4 }] : null;
  const addresses = literal ?? (await inTime(resolve(host)).catch(() => []));
  if (addresses.length === 0) throw new AddressRefused('unknown');
  if (!trusted && !addresses.every(({ address }) => isPublic(address))) throw new AddressRefused('private');
  return addresses;
}
