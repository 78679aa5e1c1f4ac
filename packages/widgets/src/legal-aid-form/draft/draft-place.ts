import { html, nothing, type TemplateResult } from 'lit';
import { loadingNotice } from '../../element/problem-notice.js';
import { DRAFT_DATABASE, deviceDatabase, isOnDevice } from '../../element/kept-on-device.js';
import type { LegalAidState } from '../form-state.js';
import type { View } from '../view.js';
import type { DraftHost, DraftRoom } from './draft-room.js';

/** Where a draft is offered; what keeps and opens it is fetched when there is one, or when one is wanted. */
export interface DraftPlace {
  /** Looks for what an earlier page left. */
  look(): void;
  react(before: LegalAidState, state: LegalAidState): void;
  /** Below a question. */
  renderOffer(view: View, state: LegalAidState): TemplateResult | typeof nothing;
  /** At the entrance. */
  renderDoor(view: View, state: LegalAidState): TemplateResult | typeof nothing;
  enter(): void;
  /** Forgets the word; the draft stays on the device, locked. */
  forget(): void;
  wipe(): void;
}

/** Never on a phone that others use, nor for others, nor where the very topic is dangerous to be found with. */
export function mayKeepDraft({ sharedPhone, assisted, answers }: LegalAidState): boolean {
  return !sharedPhone && !assisted && answers.topic !== 'violence' && deviceDatabase() !== undefined;
}

export function createDraftPlace(host: DraftHost): DraftPlace {
  let room: DraftRoom | undefined;
  let isFailed = false;

  async function fetchRoom(): Promise<DraftRoom | undefined> {
    isFailed = false;
    try {
      const { createDraftRoom } = await import('./draft-room.js');
      room ??= createDraftRoom(host);
    } catch {
      isFailed = true;
    }
    host.redraw();
    return room;
  }

  async function lookForDraft(): Promise<void> {
    if (await isOnDevice(DRAFT_DATABASE)) await (await fetchRoom())?.look();
  }

  return {
    look: () => void lookForDraft(),

    react(before, state) {
      if (state.answers.topic === 'violence' && before.answers.topic !== 'violence') room?.settle();
      if (state.screen === 'accepted' && before.screen !== 'accepted') room?.settle();
      const moved = state.screen !== before.screen || stepOf(state) !== stepOf(before);
      if (moved && (state.screen === 'asking' || state.screen === 'check')) room?.follow();
    },

    renderOffer(view, state) {
      if (!mayKeepDraft(state)) return nothing;
      const words = view.strings.desk.draft;
      const onToggle = (event: Event) => {
        if ((event.target as HTMLDetailsElement).open && !room) void fetchRoom();
      };
      const inside = () => {
        if (room) return room.renderOffer(view);
        return isFailed ? html`<p><span>${words.notKept}</span></p>` : loadingNotice(view.locale);
      };
      return html`<details class="fold draft" @toggle=${onToggle}>
        <summary><span>${words.offer}</span></summary>
        <div class="fold-content">${inside()}</div>
      </details>`;
    },

    renderDoor: (view, state) => (room && mayKeepDraft(state) ? room.renderDoor(view) : nothing),
    enter: () => room?.enter(),
    forget() {
      room = undefined;
      void lookForDraft();
    },
    wipe: () => room?.destroy(),
  };
}

const stepOf = (state: LegalAidState) => (state.screen === 'asking' ? state.step : undefined);
