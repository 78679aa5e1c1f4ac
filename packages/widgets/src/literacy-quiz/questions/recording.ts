import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../element/button.js';
import type { PieceHost } from '../piece.js';
import { ROOM_STRINGS } from '../quiz-room.strings.js';

/** The one recording that may be heard at a time. */
export interface Recording {
  /** Of the question on show. */
  readonly state: 'silent' | 'playing' | 'missing';
  /** Plays the file at an address from its beginning, or stops it. */
  toggle(address: string): void;
  /** Falls silent, and forgets what was missing. */
  stop(): void;
}

export function createRecording(host: { redraw: () => void; onMissing: () => void }): Recording {
  let sound: HTMLAudioElement | undefined;
  let state: Recording['state'] = 'silent';

  function become(next: Recording['state']): void {
    state = next;
    if (next !== 'playing') {
      sound?.pause();
      sound = undefined;
      document.removeEventListener('visibilitychange', silenceWhenHidden);
    }
    host.redraw();
  }

  function silenceWhenHidden(): void {
    if (document.visibilityState === 'hidden') become('silent');
  }

  async function play(address: string): Promise<void> {
    const asked = new Audio(address);
    sound = asked;
    asked.addEventListener('ended', () => {
      if (sound === asked) become('silent');
    });
    document.addEventListener('visibilitychange', silenceWhenHidden);
    become('playing');
    try {
      await asked.play();
    } catch {
      // Stopped before it began is no fault; a file that is not there, or cannot be played, is.
      if (sound !== asked) return;
      become('missing');
      host.onMissing();
    }
  }

  return {
    get state() {
      return state;
    },
    toggle(address) {
      if (state === 'playing') become('silent');
      else void play(address);
    },
    stop() {
      if (state !== 'silent') become('silent');
    },
  };
}

/** `<audio-base>/<locale>/<questionId>.mp3` */
export function recordingAddress(audioBase: string, locale: string, questionId: string): string {
  return `${audioBase.replace(/\/+$/, '')}/${locale}/${encodeURIComponent(questionId)}.mp3`;
}

/** The button to hear a question; nothing where the page gave no recordings, or brought its own player. */
export function recordingView(
  recording: Recording,
  { host, questionId }: { host: PieceHost; questionId: string },
): TemplateResult | typeof nothing {
  const { audioBase } = host.settings();
  if (audioBase === undefined || hasOwnPlayer(host.element, questionId)) return nothing;
  const locale = host.locale();
  const strings = ROOM_STRINGS[locale];
  return html`
    ${button({
      label: recording.state === 'playing' ? strings.stopListening : strings.listen,
      onClick: () => recording.toggle(recordingAddress(audioBase, locale, questionId)),
    })}
    ${
      recording.state === 'missing'
        ? html`<p class="meta missing-recording"><span>${strings.noRecording}</span></p>`
        : nothing
    }
  `;
}

const playerSlot = (questionId: string) => `audio-${questionId}`;

function hasOwnPlayer(element: HTMLElement, questionId: string): boolean {
  return [...element.children].some((child) => child.slot === playerSlot(questionId));
}

/** Where the page's own player of a question stands. */
export function playerPlace(questionId: string): TemplateResult {
  return html`<slot name=${playerSlot(questionId)}></slot>`;
}

/** A player that is not on show any more would go on all the same. */
export function silencePlayer(element: HTMLElement, questionId: string): void {
  for (const child of element.children) {
    if (child.slot === playerSlot(questionId) && child instanceof HTMLMediaElement) child.pause();
  }
}
