import { el } from './element.ts';

/** Puts a file into the folder for downloads. It is never opened in the page. */
export function download(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  const link = el('a', { href, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
