import type { ConsoleMessage, Page } from '@playwright/test';

const MARK = 'The page shows: ';

/** What stands on a page after it came, by an address or out of the browser's memory. */
export interface Shown {
  readonly address: string;
  /** All text and all that stands in fields, in the elements too. */
  readonly text: string;
  /** When it was told: reports can come late. */
  readonly at: number;
}

const shownBy = (message: ConsoleMessage) => JSON.parse(message.text().slice(MARK.length)) as Shown;

/**
 * Has the page itself tell what it shows each time it comes, once `sentence` is there or ten seconds have passed.
 * In Firefox, Playwright loses sight of a page that was reached by Back.
 */
export async function tellWhatIsShown(page: Page, sentence: string): Promise<void> {
  await page.addInitScript(
    ({ mark, awaited }) => {
      const textOf = (node: Node): string => {
        if (node instanceof HTMLInputElement && node.matches('[type=radio], [type=checkbox]'))
          return node.checked ? '✓' : '';
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value;
        if (node instanceof Text) return node.data.trim();
        const inside = node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [];
        return [...inside, ...node.childNodes].map(textOf).join(' ');
      };
      addEventListener('pageshow', () => {
        const since = performance.now();
        const look = setInterval(() => {
          const text = textOf(document.body);
          if (!text.includes(awaited) && performance.now() - since < 10_000) return;
          clearInterval(look);
          console.info(mark + JSON.stringify({ address: location.href, text, at: Date.now() }));
        }, 100);
      });
    },
    { mark: MARK, awaited: sentence },
  );
}

/** Presses Back and waits until the page has told what it shows. */
export async function goBack(page: Page): Promise<Shown> {
  const pressedAt = Date.now();
  const toldSince = (message: ConsoleMessage) =>
    message.text().startsWith(MARK) && shownBy(message).at >= pressedAt;
  const told = page.waitForEvent('console', toldSince);
  await page.evaluate(() => history.back());
  const shown = shownBy(await told);
  // From here on the page can be seen again.
  await page.goto('/empty.html');
  return shown;
}
