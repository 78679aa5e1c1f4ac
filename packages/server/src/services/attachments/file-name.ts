/** Controls, and marks that turn the direction of text: `exe.gpj` can be made to read as `jpg.exe`, and back. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name without folders and without what cannot be seen; null when nothing is left of it. */
export function plainFileName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replaceAll(INVISIBLE, '')
      .replace(/^[.\s]+/, '')
      .trim() || null
  );
}

/** A header value that offers the file for saving and never opens it (RFC 6266, RFC 8187). */
export function asDownload(name: string): string {
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
