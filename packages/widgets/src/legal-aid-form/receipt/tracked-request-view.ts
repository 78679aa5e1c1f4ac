import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@amanat/l10n';
import type { LegalRequestTracked } from '@amanat/sdk';
import { button } from '../../element/button.js';
import type { LegalTopic } from '../questions/answers.js';
import { FILE_TYPES } from '../questions/chosen-files.js';
import { conversation, messageField, momentAt } from './conversation-view.js';
import type { FileUploads } from './file-uploads.js';
import type { Message } from './message.model.js';
import { randomKey } from './request-desk.js';
import { uploadsView } from './uploads-view.js';
import { fileLabel, type View } from '../view.js';

export interface TrackedParts {
  readonly request: LegalRequestTracked;
  readonly justWithdrawn: boolean;
  readonly message: Message;
  /** Digits only. */
  readonly receipt: string;
  readonly uploads: FileUploads;
  /** The largest file, in bytes; undefined when the server takes none. */
  readonly fileBytes: number | undefined;
  readonly onSendMessage: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The office has done with these: nothing can be added any more. */
const OVER: ReadonlySet<string> = new Set(['withdrawn', 'duplicate', 'closed']);

const BYTES_IN_MEGABYTE = 1024 * 1024;

/** Where a request stands: status, timeline, conversation and files. */
export function trackedRequestView(view: View, parts: TrackedParts): TemplateResult {
  const { locale, strings, dispatch, heading, subheading } = view;
  const { request, justWithdrawn } = parts;
  const words = strings.status;
  const nameOf = (status: string) => words.names[status] ?? words.names.unknown;
  const isWithdrawn = request.status === 'withdrawn';
  return html`
    ${heading(html`<span>${words.now}: ${nameOf(request.status)}</span>`)}
    ${justWithdrawn ? html`<p class="notice ok"><span>${strings.withdraw.done}</span></p>` : nothing}
    ${isWithdrawn ? nothing : html`<p><span>${words.topic}: ${topicName(view, request.topic)}</span></p>`}
    ${dueLine(view, request)} ${subheading(html`<span>${words.timeline}</span>`)}
    <ol class="timeline">
      ${request.timeline.map(
        ({ status, at }) => html`<li><span>${nameOf(status)}</span> ${momentAt(locale, at)}</li>`,
      )}
    </ol>
    ${isWithdrawn ? nothing : exchange(view, parts)}
    <div class="actions">
      ${button({ label: words.another, onClick: () => dispatch({ type: 'look-again' }) })}
      ${
        isWithdrawn
          ? nothing
          : button({
              label: strings.withdraw.start,
              onClick: () => dispatch({ type: 'ask-withdrawal', key: randomKey() }),
            })
      }
    </div>
  `;
}

function exchange(view: View, parts: TrackedParts): TemplateResult {
  const { request, message } = parts;
  const isOver = OVER.has(request.status);
  return html`
    ${conversation(view, request)} ${isOver ? nothing : messageField(view, message, parts.onSendMessage)}
    ${filesOf(view, parts, isOver)}
  `;
}

/** The day by which an answer is due, as far as the server's calendar reaches. */
function dueLine({ locale, strings }: View, { due, status }: LegalRequestTracked) {
  if (!due || status === 'answered' || OVER.has(status)) return nothing;
  const words = strings.desk.conversation;
  return html`
    <p>
      <span>${words.due}: </span
      ><time datetime=${due.on}><strong>${formatDate(locale, due.on, 'long')}</strong></time>
    </p>
    ${due.countedBy === 'weekdays' ? html`<p class="meta"><span>${words.dueWeekdays}</span></p>` : nothing}
  `;
}

function filesOf(view: View, parts: TrackedParts, isOver: boolean): TemplateResult | typeof nothing {
  const { strings, subheading } = view;
  const { attachments = [] } = parts.request;
  const words = strings.desk.uploads;
  const isAddable = !isOver && parts.fileBytes !== undefined;
  if (!isAddable && attachments.length === 0) return nothing;
  // One that is stored stands in the list above.
  const onTheirWay = parts.uploads.of(parts.receipt).filter(({ state }) => state.phase !== 'stored');
  const isUnfinished = attachments.some(({ state }) => state === 'uploading');
  return html`
    ${subheading(html`<span>${words.title}</span>`)}
    ${
      attachments.length === 0
        ? html`<p class="meta"><span>${words.none}</span></p>`
        : html`<ul class="attachments">
            ${attachments.map(
              ({ name, bytes, state }) => html`
                <li>
                  <span>${fileLabel(view, name, bytes)}</span>
                  <span class="meta">${state === 'uploading' ? words.unfinished : words.states.stored}</span>
                </li>
              `,
            )}
          </ul>`
    }
    ${
      isAddable
        ? html`
            ${isUnfinished ? html`<p><span>${words.again}</span></p>` : nothing}
            ${uploadsView(view, onTheirWay, parts.uploads)} ${addButton(view, parts)}
          `
        : nothing
    }
  `;
}

function addButton({ strings }: View, { fileBytes = 0, onFiles }: TrackedParts): TemplateResult {
  const words = strings.desk.uploads;
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    onFiles([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = '';
  };
  return html`
    <div class="actions">
      <label class="button file-button">
        <input
          id="add-file"
          class="visually-hidden"
          type="file"
          multiple
          accept=${FILE_TYPES}
          autocomplete="off"
          aria-describedby="add-file-hint"
          @change=${take}
        />
        <span>${words.add}</span>
      </label>
    </div>
    <p class="meta" id="add-file-hint">
      <span>${words.addHint(Math.floor(fileBytes / BYTES_IN_MEGABYTE))}</span>
    </p>
  `;
}

/** A topic that came after this page is shown as "something else". */
function topicName({ strings }: View, topic: string): string {
  return topic in strings.topics ? strings.topics[topic as LegalTopic].label : strings.topics.other.label;
}
