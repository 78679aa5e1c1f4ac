import { el } from './element.ts';
import type { Desk, Screen } from './screen.ts';
import type { Words } from './strings/words.ts';

/** For a member of the staff whose roles have no work here. */
export class NothingScreen implements Screen {
  readonly #desk: Pick<Desk, 'words'>;

  constructor(desk: Pick<Desk, 'words'>) {
    this.#desk = desk;
  }

  title({ list }: Words): string {
    return list.title;
  }

  draw(): Node {
    const { list, signIn } = this.#desk.words;
    return el('div', {}, el('h1', { id: 'title', tabIndex: -1 }, list.title), el('p', {}, signIn.noRole));
  }
}
