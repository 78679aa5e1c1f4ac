import { fault, type Line } from './report.js';

const seen = new Map<string, Line>();

interface Violation {
  readonly blockedURL: string | null;
  readonly effectiveDirective: string;
  readonly sourceFile: string | null;
  readonly sample: string | null;
}

/** A query may hold what names a person, and the report is meant to be sent. */
const withoutQuery = (address: string | null): string => (address ?? '').replace(/[?#].*/, '');

/** Ours: what was blocked, or what asked for it, has our name or one of our servers in it. */
function keep(
  { blockedURL, effectiveDirective, sourceFile, sample }: Violation,
  addresses: readonly string[],
): void {
  const where = `${blockedURL ?? ''} ${sourceFile ?? ''} ${sample ?? ''}`;
  if (!['amanat', ...addresses].some((address) => where.includes(address))) return;
  const what = [withoutQuery(blockedURL), sourceFile && `asked for by ${withoutQuery(sourceFile)}`]
    .filter(Boolean)
    .join(', ');
  const text = `${effectiveDirective} forbids ${what}`;
  seen.set(text, fault(text));
}

/**
 * Listens for what the page's Content-Security-Policy forbids us. What happened before is known only where the browser
 * keeps reports (Chromium).
 */
export function watchViolations(addresses: readonly string[], onNew: () => void): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    keep(
      {
        blockedURL: event.blockedURI,
        effectiveDirective: event.effectiveDirective,
        sourceFile: event.sourceFile,
        sample: event.sample,
      },
      addresses,
    );
    onNew();
  });
  if (!('ReportingObserver' in window)) return;
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports) if (body) keep(body as unknown as Violation, addresses);
      onNew();
    },
    { types: ['csp-violation'], buffered: true },
  ).observe();
}

export const violationLines = (): Line[] => [...seen.values()];
