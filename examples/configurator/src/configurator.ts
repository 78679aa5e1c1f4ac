import '@amanat/widgets/define/district-profile';
import '@amanat/widgets/define/figures';
import '@amanat/widgets/define/hotline-card';
import '@amanat/widgets/define/legal-aid-form';
import '@amanat/widgets/define/literacy-quiz';
import '@amanat/widgets/define/microcredit-calculator';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { comparator, LOCALES, resolveLocale, type Locale } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules/regions';
import { attributesOf, DOORS, ELEMENTS, elementOf, THEMES, type Choice } from './choice.ts';
import { coloursOf, isColour } from './contrast.ts';
import { addressField, isAddress, select, typed } from './fields.ts';
import { styles } from './configurator.styles.ts';
import { LETTER_LOCALES, letterOf, type LetterLocale } from './letter.ts';
import { snippetOf, type Release } from './snippets.ts';
import { FRAME_TITLES, STRINGS } from './strings.ts';

const WIDTHS = [320, 560, 960] as const;
const LANGUAGES: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Where our files and the server are when this page came from an Amanat server; elsewhere the webmaster says it. */
function startingChoice(): Choice {
  const here = location.protocol.startsWith('http') ? location.origin : 'https://';
  return {
    tag: 'amanat-microcredit-calculator',
    door: 'script',
    lang: '',
    region: '',
    theme: 'light',
    accent: null,
    files: `${here}/cdn`,
    endpoint: here,
    configId: '',
  };
}

/** Chooses an element and its settings; gives the code, a preview at three widths, and a letter to the webmaster. */
export class AmanatConfigurator extends LitElement {
  static override styles = styles;

  /** The language of this page; the one of the document when absent. */
  @property() locale: Locale = resolveLocale(document.documentElement.lang);
  @state() private choice: Choice = startingChoice();
  @state() private width: (typeof WIDTHS)[number] = 560;
  @state() private letterLocale: LetterLocale = 'kk';
  @state() private said = '';
  @state() private release: Release | undefined;

  #choose(changes: Partial<Choice>): void {
    this.choice = { ...this.choice, ...changes };
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('choice') && isAddress(this.choice.files)) void this.#readRelease(this.choice.files);
  }

  protected override updated(): void {
    this.lang = this.locale;
    this.#draw();
  }

  /** The hashes of the files, where they can be had. */
  async #readRelease(files: string): Promise<void> {
    if (this.#releaseOf === files) return;
    this.#releaseOf = files;
    try {
      const answer = await fetch(`${files}/release.json`, { credentials: 'omit' });
      const release = answer.ok ? ((await answer.json()) as Release) : undefined;
      if (this.#releaseOf === files) this.release = release;
    } catch {
      this.release = undefined;
    }
  }
  #releaseOf = '';

  /** The chosen element itself, as wide as asked for. */
  #draw(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!stage) return;
    const { accent, theme, tag } = this.choice;
    const drawn = stage.firstElementChild;
    const wanted = new Map(
      attributesOf(this.choice).filter(([name]) => name !== 'endpoint' || isAddress(this.choice.endpoint)),
    );
    const element = (drawn?.localName === tag ? drawn : document.createElement(tag)) as HTMLElement;
    for (const name of ['lang', 'region', 'theme', 'endpoint', 'config-id']) {
      const value = wanted.get(name);
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    stage.style.setProperty('inline-size', `${this.width}px`);
    const colours = accent !== null && theme !== 'auto' ? coloursOf(accent, theme) : null;
    for (const [name, value] of [
      ['--amanat-accent', colours?.accent],
      ['--amanat-accent-hover', colours?.hover],
      ['--amanat-on-accent', colours?.onAccent],
      ['--amanat-accent-soft', colours?.soft],
    ] as const)
      element.style.setProperty(name, value ?? '');
    if (element !== drawn) stage.replaceChildren(element);
  }

  async #copy(text: string): Promise<void> {
    const strings = STRINGS[this.locale];
    try {
      await navigator.clipboard.writeText(text);
      this.said = strings.copied;
    } catch {
      this.said = strings.notCopied;
    }
  }

  protected override render(): TemplateResult {
    const strings = STRINGS[this.locale];
    const code = snippetOf(this.choice, this.release);
    const letter = letterOf(this.choice, code, this.letterLocale);
    return html`
      <div class="page">
        <header>
          <div>
            <h1>${strings.title}</h1>
            <p class="hint">${strings.lead}</p>
          </div>
          <div class="row" role="group" aria-label=${strings.language}>
            ${LOCALES.map(
              (locale) =>
                html`<button
                  type="button"
                  lang=${locale}
                  aria-pressed=${locale === this.locale}
                  @click=${() => (this.locale = locale)}
                >
                  ${LANGUAGES[locale]}
                </button>`,
            )}
          </div>
        </header>
        <div class="columns">
          <form class="sheet" @submit=${(event: Event) => event.preventDefault()}>${this.#fields()}</form>
          <div class="sheet">
            <h2>${strings.code}</h2>
            <pre id="code" tabindex="0" aria-label=${strings.code}>${code}</pre>
            <div class="row">
              <button type="button" @click=${() => void this.#copy(code)}>${strings.copyCode}</button>
              <span role="status">${this.said}</span>
            </div>
            <h2>${strings.preview}</h2>
            <div class="row" role="group" aria-label=${strings.preview}>
              ${WIDTHS.map(
                (width) =>
                  html`<button
                    type="button"
                    aria-pressed=${width === this.width}
                    @click=${() => (this.width = width)}
                  >
                    ${strings.width(width)}
                  </button>`,
              )}
            </div>
            <div class="stage ${this.choice.theme}"><div class="place" lang=${this.locale}></div></div>
            <h2>${strings.letter}</h2>
            <div class="row" role="group" aria-label=${strings.letterLanguage}>
              ${LETTER_LOCALES.map(
                (locale) =>
                  html`<button
                    type="button"
                    lang=${locale}
                    aria-pressed=${locale === this.letterLocale}
                    @click=${() => (this.letterLocale = locale)}
                  >
                    ${LANGUAGES[locale]}
                  </button>`,
              )}
            </div>
            <pre class="letter" lang=${this.letterLocale} tabindex="0" aria-label=${strings.letter}>
${letter}</pre>
            <div class="row">
              <button type="button" @click=${() => void this.#copy(letter)}>${strings.copyLetter}</button>
            </div>
          </div>
        </div>
      </div>
    `;
  }

  #fields(): TemplateResult {
    const strings = STRINGS[this.locale];
    const { choice, locale } = this;
    const inOrder = comparator(locale);
    const regions = REGIONS.map(({ kato, name }) => ({ value: kato, label: name[locale] })).sort(
      (one, other) => inOrder(one.label, other.label),
    );
    return html`
      ${select(
        'tag',
        strings.element,
        choice.tag,
        ELEMENTS.map(({ tag }) => ({ value: tag, label: FRAME_TITLES[tag][locale] })),
        (tag) => this.#choose({ tag: elementOf(tag as Choice['tag']).tag }),
      )}
      <fieldset>
        <legend>${strings.way}</legend>
        ${DOORS.map(
          (door) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="door"
                .checked=${choice.door === door}
                @change=${() => this.#choose({ door })}
              />
              <span>${strings.ways[door]}</span></label
            >`,
        )}
      </fieldset>
      ${select(
        'language',
        strings.language,
        choice.lang,
        [
          { value: '', label: strings.asThePage },
          ...LOCALES.map((one) => ({ value: one, label: LANGUAGES[one] })),
        ],
        (lang) => this.#choose({ lang: lang as Choice['lang'] }),
      )}
      ${
        elementOf(choice.tag).takesRegion
          ? select(
              'region',
              strings.region,
              choice.region,
              [{ value: '', label: strings.noRegion }, ...regions],
              (region) => this.#choose({ region }),
            )
          : nothing
      }
      ${select(
        'theme',
        strings.theme,
        choice.theme,
        THEMES.map((theme) => ({ value: theme, label: strings.themes[theme] })),
        (theme) => this.#choose({ theme: theme as Choice['theme'] }),
      )}
      ${this.#colourField()}
      ${addressField('files', strings.files, strings.filesHint, choice.files, false, strings.addressWrong, (files) => this.#choose({ files }))}
      ${addressField(
        'server',
        strings.server,
        strings.serverHint,
        choice.endpoint,
        true,
        strings.addressWrong,
        (endpoint) => this.#choose({ endpoint }),
      )}
      <div class="field">
        <label for="config-id">${strings.configId}</label>
        <input
          id="config-id"
          type="text"
          autocomplete="off"
          pattern="[a-z0-9][a-z0-9\\-]*"
          aria-describedby="config-id-hint"
          .value=${choice.configId}
          @input=${(event: Event) =>
            this.#choose({
              configId: typed(event)
                .toLowerCase()
                .replaceAll(/[^a-z0-9-]/g, ''),
            })}
        />
        <span class="hint" id="config-id-hint">${strings.configIdHint}</span>
      </div>
    `;
  }

  #colourField(): TemplateResult {
    const strings = STRINGS[this.locale];
    const { accent, theme } = this.choice;
    if (theme === 'auto') return html`<p class="hint">${strings.colourNotInAuto}</p>`;
    return html`
      <div class="field">
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${accent !== null}
            @change=${(event: Event) =>
              this.#choose({ accent: (event.target as HTMLInputElement).checked ? '#0b6b6e' : null })}
          />
          <span>${strings.ownColour}</span></label
        >
        ${
          accent === null
            ? nothing
            : html`<label for="colour">${strings.colour}</label>
                <input
                  id="colour"
                  type="color"
                  aria-describedby="colour-hint"
                  .value=${accent}
                  @input=${(event: Event) => {
                    if (isColour(typed(event))) this.#choose({ accent: typed(event) });
                  }}
                />
                <span class="hint" id="colour-hint" role="status"
                  >${coloursOf(accent, theme).isMoved ? strings.colourMoved : strings.colourHolds}</span
                >`
        }
      </div>
    `;
  }
}

if (!customElements.get('amanat-configurator'))
  customElements.define('amanat-configurator', AmanatConfigurator);

declare global {
  interface HTMLElementTagNameMap {
    'amanat-configurator': AmanatConfigurator;
  }
}
