import type { Attachment, StaffLegalRequest } from '@amanat/sdk';
import { el } from './element.ts';
import type { Words } from './strings/words.ts';

/** The files of a request: taken to the disk, never opened in a page that holds a token. */
export function filesView(
  { attachments = [] }: Pick<StaffLegalRequest, 'attachments'>,
  words: Words,
  take: (file: Attachment) => void,
): HTMLElement | undefined {
  if (attachments.length === 0) return undefined;
  const { files, download, uploading } = words.request;
  return el(
    'section',
    {},
    el('h2', {}, files),
    el(
      'ul',
      { className: 'files' },
      attachments.map((file) =>
        el(
          'li',
          {},
          file.state === 'stored'
            ? el(
                'button',
                { type: 'button', id: `file-${file.id}`, onclick: () => take(file) },
                download(file.name),
              )
            : `${file.name} (${uploading})`,
          ' ',
          el('span', { className: 'meta' }, size(file.bytes)),
        ),
      ),
    ),
  );
}

/** By the units that are written alike in all three languages. */
const size = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))}\u00a0KB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')}\u00a0MB`;
