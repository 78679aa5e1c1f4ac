import type { FileLimits } from './circumstances.js';
import type { FieldProblem } from './steps.js';

/** What a server takes, by its media type and, on phones that name none, by the end of the name. */
export const FILE_TYPES = 'image/jpeg,image/png,application/pdf';
const ENDING = /\.(jpe?g|png|pdf)$/i;

const isTaken = ({ type, name }: File) =>
  type === '' ? ENDING.test(name) : FILE_TYPES.split(',').includes(type);

/** The same file again: a second press, or the same photo found twice. */
const isSame = (a: File, b: File) =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** Adds what can be sent; says of each other file why it cannot, by its name and size alone. */
export function addFiles(
  chosen: readonly File[],
  more: readonly File[],
  limits: FileLimits,
): { readonly files: readonly File[]; readonly problems: readonly FieldProblem[] } {
  const files = [...chosen];
  const problems: FieldProblem[] = [];
  for (const file of more) {
    if (files.some((other) => isSame(other, file))) continue;
    const refused = (code: FieldProblem['code'], n?: number) =>
      problems.push({ field: 'files', code, file: { name: file.name, bytes: file.size }, ...(n && { n }) });
    if (!isTaken(file)) refused('file-type');
    else if (file.size === 0) refused('file-empty');
    else if (file.size > limits.bytes) refused('file-size', Math.floor(limits.bytes / 1024 / 1024));
    else if (files.length >= limits.count) refused('file-count', limits.count);
    else files.push(file);
  }
  return { files, problems };
}
