import type { PageMark } from '../element/settings.js';
import { elementChapter, elementsOf, placeLines, type SeenElement } from './elements.js';
import { fault, note, plain, type Chapter, type Line } from './report.js';
import { serverLine } from './server.js';
import { violationLines } from './violations.js';

/** Without the query and the fragment: they may name a person. */
const pageAddress = () => location.origin + location.pathname;

const isOurs = ({ src, dataset }: HTMLScriptElement) =>
  /amanat|\/alone\//.test(src) || dataset['endpoint'] !== undefined;

function scriptLines(): Line[] {
  const remembered = (customElements as PageMark)[Symbol.for('amanat')] ?? [];
  const scripts = [...new Set([...remembered, ...document.querySelectorAll('script')])].filter(
    (script): script is HTMLScriptElement => script !== null && isOurs(script),
  );
  const lines = scripts.map((script) => {
    const { endpoint, configId } = script.dataset;
    return plain(
      [
        script.src || 'inside the page',
        `type ${script.type || 'classic'}`,
        endpoint !== undefined && `data-endpoint ${endpoint}`,
        configId !== undefined && `data-config-id ${configId}`,
        !script.isConnected && 'removed since',
      ]
        .filter(Boolean)
        .join(', '),
    );
  });
  if (scripts.length === 0) return [note('none: the elements came in a bundle of the page')];
  return scripts.length > 1 ? [...lines, note('more than one: the first that runs stays')] : lines;
}

/** Files that were asked for and never came: a blocker, a firewall, a dead line. Cross-origin files may hide it. */
function blockedLines(addresses: readonly string[]): Line[] {
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ name }) => ['amanat', ...addresses].some((address) => name.includes(address)))
    .filter((entry) => 'responseStatus' in entry && entry.responseStatus === 0 && entry.decodedBodySize === 0)
    .map(({ name }) => fault(`${name.replace(/[?#].*/, '')} did not arrive: blocked, or the line broke`));
}

interface PageSource {
  readonly endpoint: string | undefined;
  readonly from: string;
}

/** The settings of the copy that this report came with. If its base cannot run, there are none. */
async function pageSource(): Promise<PageSource> {
  const settings = await import('../element/settings.js').catch(() => undefined);
  return {
    endpoint: settings?.pageEndpoint(),
    from: settings?.pageSettings.endpoint ? 'pageSettings' : 'data-endpoint of the script tag',
  };
}

const endpointOf = (element: SeenElement): string | undefined =>
  element.endpoint || element.getAttribute('endpoint') || undefined;

/** The servers that the page speaks to. */
export async function addressesOf(own: ReadonlySet<Element>): Promise<string[]> {
  const { endpoint } = await pageSource();
  const all = [endpoint, ...elementsOf(document, own).map(endpointOf)];
  return [...new Set(all.filter((address) => address !== undefined))];
}

/** All that can be seen of our elements on this page. `tags` exist; `own` is what the report itself draws. */
export async function findings(tags: readonly string[], own: ReadonlySet<Element>): Promise<Chapter[]> {
  const page = await pageSource();
  const addresses = await addressesOf(own);
  const elements = elementsOf(document, own);
  const serverOf = (element: SeenElement) => {
    const ofElement = endpointOf(element);
    if (ofElement) return `server: ${ofElement}, from endpoint of the element`;
    return page.endpoint ? `server: ${page.endpoint}, from ${page.from}` : 'server: none set';
  };
  const chapters: Chapter[] = [
    {
      title: 'Page',
      lines: [
        plain(pageAddress()),
        plain(`<html lang="${document.documentElement.lang}">`),
        plain(navigator.userAgent),
      ],
    },
    { title: 'Script tags', lines: scriptLines() },
    ...elements.map((element) => elementChapter(element, tags, serverOf(element))),
    { title: 'Places (data-amanat)', lines: placeLines(tags) },
    { title: 'Servers', lines: await Promise.all(addresses.map(serverLine)) },
    { title: 'Content-Security-Policy', lines: violationLines() },
    { title: 'Files', lines: blockedLines(addresses) },
  ];
  if (elements.length === 0) chapters.push({ title: 'Elements', lines: [note('none on this page')] });
  return chapters.filter(({ lines }) => lines.length > 0);
}
