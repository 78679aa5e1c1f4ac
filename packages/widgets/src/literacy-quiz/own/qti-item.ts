import { LOCALES, type Locale } from '@amanat/l10n';

/**
 * What of QTI 3 (1EdTech) becomes a question: an assessment item with one choice or one order interaction, its right
 * response, and the inline feedback of its choices. Pictures, scripts and response processing are passed over.
 */

/** An item that cannot be a question, and why. */
export class QtiError extends Error {
  readonly code: 'not-an-item' | 'not-one-interaction' | 'no-right-response';
  constructor(code: QtiError['code']) {
    super(`QTI: ${code}`);
    this.code = code;
  }
}

const INTERACTIONS = ['qti-choice-interaction', 'qti-order-interaction'] as const;

/** A quiz file of items, each an XML document; judged like any other file by `readQuizFile`. Throws {@link QtiError}. */
export function quizFileOfQti(items: readonly Document[], id: string): unknown {
  const titles = items.map((item) => itemOf(item).getAttribute('title') ?? '');
  const [first] = items;
  return {
    amanatQuiz: 1,
    id,
    title: { [first ? languageOf(itemOf(first)) : 'kk']: titles.find((title) => title !== '') ?? id },
    questions: items.map((item, index) => questionOf(itemOf(item), `q${index + 1}`)),
  };
}

function itemOf(document: Document): Element {
  const root = document.documentElement;
  if (root.localName !== 'qti-assessment-item') throw new QtiError('not-an-item');
  return root;
}

function questionOf(item: Element, id: string): unknown {
  const interactions = all(item, '*').filter(({ localName }) => localName.endsWith('-interaction'));
  const [interaction] = interactions;
  const isKnown = INTERACTIONS.some((name) => name === interaction?.localName);
  if (!interaction || !isKnown || interactions.length > 1) throw new QtiError('not-one-interaction');
  const isOrder = interaction.localName === 'qti-order-interaction';
  const right = rightResponse(item, interaction.getAttribute('response-identifier'));
  const choices = all(interaction, 'qti-simple-choice');
  const language = languageOf(item);
  const idOf = (identifier: string) =>
    choices.findIndex((one) => one.getAttribute('identifier') === identifier);
  const rightIds = right.map((identifier) => optionId(idOf(identifier)));
  return {
    id,
    kind: isOrder ? 'order' : right.length > 1 || takesSeveral(interaction) ? 'multiple' : 'single',
    stem: { [language]: stemOf(item, interaction) },
    options: choices.map((choice, index) => ({
      id: optionId(index),
      text: { [language]: words(choice) },
      ...(!isOrder && rightIds.includes(optionId(index)) && { correct: true }),
      ...whyOf(choice, language),
    })),
    ...(isOrder && { rightOrder: rightIds }),
  };
}

const optionId = (index: number) => `o${index + 1}`;

const takesSeveral = (interaction: Element) => (interaction.getAttribute('max-choices') ?? '1') !== '1';

/** The identifiers of the right choices; of an order in the right order. */
function rightResponse(item: Element, name: string | null): readonly string[] {
  const declaration = all(item, 'qti-response-declaration').find(
    (one) => one.getAttribute('identifier') === name,
  );
  const [correct] = declaration ? all(declaration, 'qti-correct-response') : [];
  const values = correct ? all(correct, 'qti-value').map((value) => value.textContent.trim()) : [];
  if (values.length === 0) throw new QtiError('no-right-response');
  return values;
}

/** The prompt, with what stands before the interaction. */
function stemOf(item: Element, interaction: Element): string {
  const [body] = all(item, 'qti-item-body');
  const [prompt] = all(interaction, 'qti-prompt');
  const before = body ? words(body, interaction.localName) : '';
  return [before, prompt ? words(prompt) : ''].filter((text) => text !== '').join(' ');
}

function whyOf(choice: Element, language: Locale): { readonly why?: Partial<Record<Locale, string>> } {
  const [feedback] = all(choice, 'qti-feedback-inline');
  const text = feedback ? words(feedback) : '';
  return text === '' ? {} : { why: { [language]: text } };
}

/** What stands in an item and is not said with the question. */
const UNSAID = ['script', 'style', 'qti-rubric-block', 'qti-feedback-block', 'qti-feedback-inline'];

/** The text of an element without that of some others in it, in one line. */
function words(element: Element, without = ''): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      texts.push(node.nodeValue ?? '');
      return;
    }
    if (!(node instanceof Element)) return;
    const isInside = node !== element;
    if (isInside && (node.localName === without || UNSAID.includes(node.localName))) return;
    node.childNodes.forEach(walk);
    // Words of two paragraphs do not grow together.
    if (isInside && !isInline(node)) texts.push(' ');
  };
  walk(element);
  return texts.join('').replace(/\s+/g, ' ').trim();
}

const INLINE = ['a', 'b', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'q', 'abbr', 'code'];
const isInline = (element: Element) => INLINE.includes(element.localName);

function languageOf(item: Element): Locale {
  const tag = item.getAttribute('xml:lang') ?? '';
  return LOCALES.find((language) => tag.toLowerCase().startsWith(language)) ?? 'kk';
}

/** Elements by their local name, whatever the prefix of the file. */
function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}
