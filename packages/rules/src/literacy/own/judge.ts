import type { LocalizedText } from '../../source.js';
import type { QuizFileProblem, QuizFileProblemCode } from './own-quiz.js';

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const LANGUAGES = ['kk', 'ru', 'en'] as const;
const ADDRESS = /^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/i;
const LONGEST_TEXT = 1000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Looks at values of unknown shape and notes what is wrong with them. Whatever it returns after a problem was noted is a
 * stand-in: nothing of a file with a problem is used.
 */
export class Judge {
  readonly problems: QuizFileProblem[] = [];

  note(pointer: string, code: QuizFileProblemCode): void {
    this.problems.push({ pointer, code });
  }

  /** An object with no fields but these. */
  fields(value: unknown, pointer: string, known: readonly string[]): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.note(pointer, value === undefined ? 'missing' : 'wrong-type');
      return {};
    }
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) this.note(`${pointer}/${escaped(name)}`, 'unknown-field');
    }
    return value as Fields;
  }

  list(
    value: unknown,
    pointer: string,
    { least, most }: { least: number; most: number },
  ): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.note(pointer, value === undefined ? 'missing' : 'wrong-type');
      return [];
    }
    if (value.length < least) this.note(pointer, 'too-short');
    if (value.length > most) this.note(pointer, 'too-long');
    return value.slice(0, most);
  }

  string(value: unknown, pointer: string, longest: number): string {
    if (typeof value !== 'string') {
      this.note(pointer, value === undefined ? 'missing' : 'wrong-type');
      return '';
    }
    if (value === '') this.note(pointer, 'too-short');
    if (value.length > longest) this.note(pointer, 'too-long');
    return value;
  }

  id(value: unknown, pointer: string): string {
    if (typeof value === 'string' && ID.test(value)) return value;
    this.note(pointer, value === undefined ? 'missing' : 'bad-id');
    return '';
  }

  ids(values: readonly { readonly id: string }[], pointer: string): void {
    // Not `entries()`: Prototype.js has its own.
    values.forEach(({ id }, index) => {
      const isSecond = values.slice(0, index).some((other) => other.id === id);
      if (id !== '' && isSecond) this.note(`${pointer}/${index}/id`, 'same-id-twice');
    });
  }

  /** A text in one language at least; where one is missing, the first that is there stands for it. */
  text(value: unknown, pointer: string): LocalizedText {
    const fields = this.fields(value, pointer, LANGUAGES);
    const given = LANGUAGES.filter((language) => fields[language] !== undefined);
    const [first] = given;
    if (first === undefined) {
      if (typeof value === 'object' && value !== null) this.note(pointer, 'no-language');
      return { kk: '', ru: '', en: '' };
    }
    for (const language of given) this.string(fields[language], `${pointer}/${language}`, LONGEST_TEXT);
    const inLanguage = (language: (typeof LANGUAGES)[number]) => String(fields[language] ?? fields[first]);
    return { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') };
  }

  address(value: unknown, pointer: string): string {
    const text = this.string(value, pointer, 2000);
    if (text !== '' && !ADDRESS.test(text)) this.note(pointer, 'not-an-address');
    return text;
  }
}

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
