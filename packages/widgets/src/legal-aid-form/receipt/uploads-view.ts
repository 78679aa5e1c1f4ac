import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent } from '@amanat/l10n';
import { userMessageOf } from '../../element/connection.js';
import { button } from '../../element/button.js';
import { isUnderWay, type FileUploads, type Upload } from './file-uploads.js';
import { isLineTrouble } from '../sending/line-trouble.js';
import { fileLabel, type View } from '../view.js';

/** The files of a request on their way. What becomes of them never casts doubt on the request. */
export function uploadsView(
  view: View,
  own: readonly Upload[],
  uploads: FileUploads,
): TemplateResult | typeof nothing {
  const words = view.strings.desk.uploads;
  if (own.length === 0) return nothing;
  return html`
    <section class="no-print uploading">
      ${
        own.every(({ state }) => state.phase === 'stored')
          ? nothing
          : html`<p class="meta"><span>${words.safe}</span></p>`
      }
      <ul class="uploads">
        ${own.map((upload) => html`<li>${uploadRow(view, upload, uploads)}</li>`)}
      </ul>
    </section>
  `;
}

function uploadRow(view: View, upload: Upload, uploads: FileUploads): TemplateResult {
  const { locale, strings } = view;
  const words = strings.desk.uploads;
  const { id, file, sent, state } = upload;
  const name = fileLabel(view, file.name, file.size);
  const isStopped = state.phase === 'stopped' || state.phase === 'failed';
  return html`
    <p class="file-name"><span>${name}</span></p>
    ${
      state.phase === 'stored'
        ? nothing
        : html`<progress
            aria-label="${words.progress}: ${file.name}"
            max=${file.size}
            .value=${sent}
          ></progress>`
    }
    <p class="upload-state">
      <span>${words.states[state.phase]}</span>
      ${
        state.phase === 'sending'
          ? html`<span>${formatPercent(locale, String(Math.floor((sent / file.size) * 100)))}</span>`
          : nothing
      }
    </p>
    ${
      state.phase === 'failed' && !isLineTrouble(state.error)
        ? html`<p class="meta"><span>${userMessageOf(state.error, locale)}</span></p>`
        : nothing
    }
    ${
      isUnderWay(upload)
        ? button({ label: words.stop, name: `${words.stop}: ${file.name}`, onClick: () => uploads.stop(id) })
        : nothing
    }
    ${
      isStopped
        ? button({
            label: words.retry,
            name: `${words.retry}: ${file.name}`,
            onClick: () => uploads.retry(id),
          })
        : nothing
    }
  `;
}

/** What to say aloud when the last file has come to rest; undefined while some are under way. */
export function uploadsSaid({ strings }: View, uploads: readonly Upload[]): string | undefined {
  if (uploads.length === 0) return undefined;
  if (uploads.some(isUnderWay)) return undefined;
  const { allStored, someFailed } = strings.desk.uploads;
  return uploads.every(({ state }) => state.phase === 'stored') ? allStored : someFailed;
}
