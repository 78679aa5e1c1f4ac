/** Readers look for the end in the last kilobyte (ISO 32000-1, annex H.3.18). */
const TAIL_BYTES = 1024;
/** So many first bytes decide for a browser that guesses what a file is (WHATWG MIME Sniffing). */
const HEAD_BYTES = 1445;
const END = Buffer.from('%%EOF', 'latin1');
const ZIP_END = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1');
/** A ZIP reader looks for its end in so many last bytes: a record and its longest comment. */
const ZIP_TAIL_BYTES = 22 + 65_535;
const MARKUP = /<\s*(?:!doctype|html|head|body|script|svg|iframe)/i;

/** What runs, opens, sends or hides something; or locks the file, so that nobody can look inside. */
const REFUSED = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'Rendition',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Encrypt',
]);
const SPACE = String.raw`(?:[\s\0]|%[^\r\n]{0,40}[\r\n])*`;
const VALUE = String.raw`(?:<<|\d+\s+\d+\s+R\b)`;
/**
 * Short names turn up by chance in compressed pictures: they count with a value behind them that fits.
 * `/OpenAction [` is a page to open at, which office programs write into every file, and no action (ISO 32000-1, table 28).
 */
const REFUSED_WITH_VALUE: Readonly<Record<string, RegExp>> = {
  OpenAction: new RegExp(`^${SPACE}${VALUE}`),
  AA: new RegExp(`^${SPACE}${VALUE}`),
  XFA: new RegExp(`^${SPACE}(?:\\[|${VALUE})`),
  JS: new RegExp(String.raw`^${SPACE}(?:\d+\s+\d+\s+R\b|\([\x20-\x7e\s]{8}|<[\da-f\s]{8})`, 'i'),
};
const NAME = /\/([^\0-\x20()<>[\]{}/%]{2,127})/g;

const unescaped = (name: string) =>
  name.replaceAll(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** More than a real file of ten megabytes has. Millions of tiny ones would hold up everybody while they are read. */
const MAX_NAMES = 400_000;

function hasRefusedName(text: string): boolean {
  let names = 0;
  for (const { 1: written = '', 0: whole, index } of text.matchAll(NAME)) {
    if (++names > MAX_NAMES) return true;
    const name = written.includes('#') ? unescaped(written) : written;
    if (REFUSED.has(name)) return true;
    if (REFUSED_WITH_VALUE[name]?.test(text.slice(index + whole.length, index + whole.length + 64)))
      return true;
  }
  return false;
}

/**
 * The PDF, cut after its end; null when it is not whole, is encrypted, is another kind of file as well, or has a part
 * that acts. It looks at the bytes as they lie: what stands in compressed object streams is not seen, since nothing is
 * decompressed here. Author, dates and other properties stay in the file.
 */
export function checkPdf(bytes: Buffer): Buffer | null {
  if (!/^%PDF-[12]\.\d[\s%]/.test(bytes.toString('latin1', 0, 9))) return null;
  const end = bytes.lastIndexOf(END);
  if (end < bytes.length - TAIL_BYTES || end <= 0) return null;
  const whole = Buffer.concat([bytes.subarray(0, end + END.length), Buffer.from('\n')]);
  if (whole.includes(ZIP_END, Math.max(0, whole.length - ZIP_TAIL_BYTES))) return null;
  if (MARKUP.test(whole.toString('latin1', 0, HEAD_BYTES))) return null;
  return hasRefusedName(whole.toString('latin1')) ? null : whole;
}
