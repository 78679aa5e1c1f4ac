import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, ReactiveElement, type LitElement, type PropertyValues } from 'lit';
import { resolveLocale, type Locale } from '@amanat/l10n';
import { warnDeveloper } from './development.js';

/** What a server drew of an element, until its first drawing here has taken it over. */
export interface ServerDrawing {
  /** The language that the server drew in. */
  readonly locale: Locale;
  /** The element's first update, on the nodes that are there; `update`, anew, where another release drew something else. */
  draw(changed: PropertyValues, update: () => void): void;
  /** What the visitor typed and chose meanwhile is told to the element, as if it were typed now. */
  giveBack(): void;
}

/** What Lit keeps to itself and its own support for servers. */
interface Drawn extends ReactiveElement {
  readonly renderOptions: NonNullable<Parameters<typeof hydrate>[2]>;
  render(): unknown;
  /** Lit's support is on the page, and will take over in its own `update`. */
  readonly _$AG?: boolean;
  /** The same in its development build. */
  readonly _$needsHydration?: boolean;
}

/** `LitElement.update`, with `hydrate` in the place of `render`. No other Lit element of the page is touched. */
function takeOver(element: Drawn, root: ShadowRoot, changed: PropertyValues, update: () => void): void {
  if (element._$AG ?? element._$needsHydration) {
    update();
    return;
  }
  const { renderOptions } = element;
  // It was the server's `<style>`.
  renderOptions.renderBefore = null;
  renderOptions.isConnected = element.isConnected;
  const value = element.render();
  reactiveUpdate.call(element, changed);
  hydrate(value, root, renderOptions);
}

const reactiveUpdate = (ReactiveElement.prototype as unknown as { update: (changed: PropertyValues) => void })
  .update;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Reads what a server drew; undefined where it is not ours. */
export function readDrawing(element: LitElement, root: ShadowRoot): ServerDrawing | undefined {
  const section = root.querySelector('.root');
  if (!section) return undefined;
  const typed = [...root.querySelectorAll<Control>('input, textarea, select')].flatMap(typedInto);
  const { elementStyles } = element.constructor as typeof LitElement;
  return {
    locale: resolveLocale(section.getAttribute('lang')),
    draw(changed, update) {
      // The server's `<style>` stays, before them: it has what pieces that come later will bring.
      adoptStyles(root, elementStyles);
      try {
        takeOver(element as unknown as Drawn, root, changed, update);
      } catch (error) {
        warnDeveloper(`<${element.localName}> is drawn anew: ${String(error)}`);
        root.replaceChildren();
        update();
      }
    },
    giveBack: () => typed.forEach((again) => again()),
  };
}

/** The way to enter into a control once more what it holds now; none for one that is as the server drew it. */
function typedInto(control: Control): (() => void)[] {
  if (control instanceof HTMLSelectElement) {
    const { value, selectedOptions } = control;
    const drawn = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    return selectedOptions[0] === drawn
      ? []
      : [() => enter(control, 'change', () => (control.value = value))];
  }
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
    const { checked, defaultChecked } = control;
    // Of radios only the chosen one says something.
    if (checked === defaultChecked || (control.type === 'radio' && !checked)) return [];
    return [() => enter(control, 'change', () => (control.checked = checked))];
  }
  const { value, defaultValue } = control;
  return value === defaultValue ? [] : [() => enter(control, 'input', () => (control.value = value))];
}

function enter(control: Control, type: 'input' | 'change', set: () => void): void {
  if (!control.isConnected) return;
  set();
  control.dispatchEvent(new Event(type, { bubbles: true }));
}
