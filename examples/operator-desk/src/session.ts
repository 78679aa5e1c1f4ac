import { AmanatClient, type StaffMember } from '@amanat/sdk';

/** Somebody who is signed in. The token lives in the client, and in the tab's storage only where that was chosen. */
export interface Session {
  readonly client: AmanatClient;
  readonly member: StaffMember;
}

const STORED_AS = 'amanat-desk-token';

/** What a bearer token is made of (RFC 6750); anything else was pasted by mistake and is not sent. */
const TOKEN = /^[\w.~+/-]+=*$/;

/** Throws an AmanatError: AuthenticationError when the token is nobody's. Undefined when it cannot be a token. */
export async function signIn(token: string): Promise<Session | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const client = new AmanatClient({
    endpoint: location.origin,
    staffToken: token,
    // No script of anybody else runs here: see the content policy in site.ts.
    dangerouslyAllowBrowser: true,
  });
  return { client, member: await client.staff.me() };
}

/** The storage of this tab, where the browser lets us have it. */
function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

export const keptToken = (): string | null => tabStorage()?.getItem(STORED_AS) ?? null;
export const keepToken = (token: string): void => tabStorage()?.setItem(STORED_AS, token);
export const forgetToken = (): void => tabStorage()?.removeItem(STORED_AS);

export const canList = ({ roles }: Pick<StaffMember, 'roles'>): boolean =>
  canOpen({ roles }) || roles.includes('auditor');
export const canOpen = ({ roles }: Pick<StaffMember, 'roles'>): boolean =>
  ['intake', 'lawyer', 'operator'].some((role) => roles.includes(role));
export const canReadJournal = ({ roles }: StaffMember): boolean =>
  ['admin', 'auditor'].some((role) => roles.includes(role));
