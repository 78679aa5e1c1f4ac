import type { nothing, TemplateResult } from 'lit';
import type { View } from '../view.js';
import { createDraftKeeper } from './draft-keeper.js';
import { openDraftShelf } from './draft-shelf.js';
import { readDraft, writeDraft, type Unfinished } from './draft-text.js';
import { draftDoor, draftOffer, type DraftParts } from './draft-view.js';

/** What the draft asks of the room it belongs to. */
export interface DraftHost {
  readonly view: () => View;
  readonly redraw: () => void;
  readonly focusOn: (selector: string) => void;
  readonly announce: (message: string) => void;
  /** The answers of now. */
  readonly unfinished: () => Unfinished;
  readonly onOpened: (unfinished: Unfinished) => void;
}

/** The answers of an unfinished request, kept on this device because the person chose it. */
export interface DraftRoom {
  look(): Promise<void>;
  /** The answers have changed. */
  follow(): void;
  renderOffer(view: View): TemplateResult;
  renderDoor(view: View): TemplateResult | typeof nothing;
  /** Enter in the field of the word. */
  enter(): void;
  /** What this page has kept or opened is destroyed; a draft that stays locked is left alone. */
  settle(): void;
  destroy(): void;
}

export function createDraftRoom(host: DraftHost): DraftRoom {
  const keeper = createDraftKeeper({ shelf: openDraftShelf(), now: () => Date.now() });
  let word = '';

  keeper.subscribe(host.redraw);

  async function keep(): Promise<void> {
    const given = word;
    await keeper.keep(given, writeDraft(host.unfinished()));
    const { state } = keeper;
    const words = host.view().strings.desk.draft;
    if (state.phase === 'kept') {
      word = '';
      host.announce(words.goesOn);
    } else if (state.phase === 'none' && state.problem) {
      host.announce(state.problem === 'word-short' ? words.wordShort : words.notKept);
      host.focusOn('#draft-word');
    }
    host.redraw();
  }

  async function open(): Promise<void> {
    const text = await keeper.open(word);
    const { state } = keeper;
    const words = host.view().strings.desk.draft;
    word = '';
    if (text === undefined) {
      if (state.phase === 'locked') {
        host.announce(words.wrong(state.left));
        host.focusOn('#draft-word');
      } else if (state.phase === 'destroyed') host.announce(words.destroyed);
      host.redraw();
      return;
    }
    const unfinished = readDraft(text);
    if (!unfinished) {
      keeper.destroy();
      return;
    }
    host.announce(words.opened);
    host.onOpened(unfinished);
  }

  const parts = (): DraftParts => ({
    state: keeper.state,
    word,
    onWord: (typed) => {
      word = typed;
    },
    onKeep: () => void keep(),
    onOpen: () => void open(),
    onErase: () => destroy(),
  });

  function destroy(): void {
    word = '';
    keeper.destroy();
  }

  return {
    look: () => keeper.look(),
    follow() {
      if (keeper.state.phase === 'kept') void keeper.update(writeDraft(host.unfinished()));
    },
    renderOffer: (view) => draftOffer(view, parts()),
    renderDoor: (view) => draftDoor(view, parts()),
    enter() {
      if (keeper.state.phase === 'locked') void open();
      else if (keeper.state.phase === 'none') void keep();
    },
    settle() {
      if (keeper.state.phase === 'kept' || keeper.state.phase === 'keeping') destroy();
    },
    destroy,
  };
}
