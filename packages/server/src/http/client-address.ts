import ipaddr from 'ipaddr.js';

/** Where requests come from that came through no socket, as in tests. */
const NO_SOCKET = 'none';

/**
 * What counts as one sender. Of an IPv6 address the first 64 bits: whoever has one address there has all the others.
 * Null when it is not an address.
 */
function network(text: string): string | null {
  if (!ipaddr.isValid(text)) return null;
  // ::ffff:192.0.2.1 is 192.0.2.1, seen by a socket for both kinds.
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4) return address.toString();
  const prefix = address.parts.slice(0, 4).map((part) => part.toString(16));
  return `${prefix.join(':')}::/64`;
}

/** An entry of X-Forwarded-For, which some proxies write with a port. */
const withoutPort = (entry: string): string =>
  /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1] ?? entry.replace(/^([\d.]+):\d+$/, '$1');

/** Headers that are looked up by name, however they were read. */
export type HeaderNames = Pick<Headers, 'get' | 'has'>;

/**
 * Who sends, as far as counting goes: never logged, and stored only as a keyed hash.
 * Each of the `trustedProxies` before this server adds on the right of X-Forwarded-For whom it saw; what stands further
 * left, the sender may have written. A request that did not pass all of them is counted by its socket.
 * With 0, a proxy that nobody told of is taken at its word all the same: else one visitor could shut out all the others.
 */
export function senderAddress(
  headers: HeaderNames,
  socketAddress: string | undefined,
  trustedProxies: number,
): string {
  const seen = (headers.get('X-Forwarded-For') ?? '').split(',').map((entry) => withoutPort(entry.trim()));
  const proxies = trustedProxies || Number(isUntoldProxy(headers, socketAddress));
  const forwarded = proxies > 0 ? seen.at(-proxies) : undefined;
  return network(forwarded ?? '') ?? network(socketAddress ?? '') ?? NO_SOCKET;
}

/** Whether a neighbour on this network says for whom it asks, though the server was told of no proxy. */
export const isUntoldProxy = (headers: HeaderNames, socketAddress: string | undefined): boolean =>
  headers.has('X-Forwarded-For') &&
  socketAddress !== undefined &&
  ipaddr.isValid(socketAddress) &&
  ['loopback', 'private', 'uniqueLocal'].includes(ipaddr.process(socketAddress).range());
