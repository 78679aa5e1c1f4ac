import { html, nothing, type TemplateResult } from 'lit';
import { FILE_TYPES } from './chosen-files.js';
import { fileLimitsOf } from './circumstances.js';
import type { QuestionParts } from './question.js';
import { fileLabel, wordsOf, type View } from '../view.js';

/** Documents and photos. They stay in the memory of the page until the request is accepted. */
export function filesView(view: View, parts: QuestionParts): TemplateResult {
  const { strings, heading } = view;
  const words = strings.files;
  const limits = fileLimitsOf(parts);
  const wrong = parts.problems.filter(({ field }) => field === 'files');
  return html`
    ${heading(html`<span>${strings.questions.files}</span>`)}
    <div class="field ${wrong.length > 0 ? 'invalid' : ''}">
      <div class="hint" id="files-hint">
        ${
          limits
            ? html`<p><span>${words.limits(limits.count, Math.floor(limits.bytes / 1024 / 1024))}</span></p>`
            : nothing
        }
        <p><span>${words.cleaned}</span></p>
      </div>
      <div id="files-error">
        ${wrong.map((problem) => html`<p class="error"><span>${wordsOf(view, problem)}</span></p>`)}
      </div>
      <div class="actions">
        ${fileButton(view, { id: 'files', label: words.add, isWrong: wrong.length > 0 })}
        ${fileButton(view, { id: 'photo', label: words.photo, isWrong: false })}
      </div>
    </div>
    ${parts.files.length > 0 ? chosenList(view, parts.files) : nothing}
  `;
}

/**
 * The browser's own control speaks the browser's language: the label is the button, the control lies under it unseen.
 * The one for photos opens the camera of a phone, where a list of files has no camera in it.
 */
function fileButton(
  { dispatch }: View,
  { id, label, isWrong }: { id: 'files' | 'photo'; label: string; isWrong: boolean },
): TemplateResult {
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    dispatch({ type: 'add-files', files: [...(input.files ?? [])] });
    // So that the same file can be chosen again after it was taken off the list.
    input.value = '';
  };
  return html`<label class="button file-button ${id}">
    <input
      id=${id}
      class="visually-hidden"
      type="file"
      accept=${id === 'photo' ? 'image/jpeg,image/png' : FILE_TYPES}
      capture=${id === 'photo' ? 'environment' : nothing}
      ?multiple=${id === 'files'}
      autocomplete="off"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'files-hint files-error' : 'files-hint'}
      @change=${take}
    />
    <span>${label}</span>
  </label>`;
}

function chosenList(view: View, files: readonly File[]): TemplateResult {
  const { strings, dispatch, subheading } = view;
  const words = strings.files;
  return html`
    ${subheading(html`<span>${words.chosen}</span>`)}
    <ul class="files">
      ${files.map((file) => {
        const label = fileLabel(view, file.name, file.size);
        return html`<li>
          <span>${label}</span>
          <button
            type="button"
            class="text-button"
            aria-label="${words.remove}: ${label}"
            @click=${() => dispatch({ type: 'remove-file', file })}
          >
            ${words.remove}
          </button>
        </li>`;
      })}
    </ul>
  `;
}
