/** `fault`: something does not work. `note`: something that its webmaster may not have meant. */
export type Mark = 'plain' | 'note' | 'fault';

export interface Line {
  readonly mark: Mark;
  readonly text: string;
}

export interface Chapter {
  readonly title: string;
  readonly lines: readonly Line[];
}

export const plain = (text: string): Line => ({ mark: 'plain', text });
export const note = (text: string): Line => ({ mark: 'note', text });
export const fault = (text: string): Line => ({ mark: 'fault', text });

const SIGNS: Readonly<Record<Mark, string>> = { plain: '  ', note: '? ', fault: '! ' };

/** The report as it is mailed: `!` stands before what does not work, `?` before what may not be meant. */
export const asText = (chapters: readonly Chapter[]): string =>
  chapters
    .map(({ title, lines }) => [title, ...lines.map(({ mark, text }) => `${SIGNS[mark]}${text}`)].join('\n'))
    .join('\n\n');
