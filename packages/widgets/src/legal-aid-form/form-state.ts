import type { Locale } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import type { OutboxItem } from '@amanat/sdk/outbox';
import type { KnownConfig } from '../element/contact/known-config.js';
import type { CallbackSlot } from '../element/contact/reached-by-phone.js';
import type { Answers } from './questions/answers.js';
import type { Circumstances, Setting } from './questions/circumstances.js';
import type { Sending, WaitingScreen } from './sending/sending.model.js';
import type { StatusAction, StatusScreen } from './receipt/status.model.js';
import type { AskedStep, FieldProblem } from './questions/steps.js';

/** One request that the person wants sent, and the key under which it is sent every time until it is accepted. */
export interface Intent {
  readonly key: string;
  readonly params: LegalRequestCreateParams;
  readonly answers: Answers;
  /** To be sent once the request is accepted. */
  readonly files: readonly File[];
}

/** The number of a request that was accepted while this page is open: of whom, only the time says. */
export interface SessionReceipt {
  readonly receipt: string;
  /** An instant. */
  readonly at: string;
}

export type FormScreen =
  /** At the entrance: nothing is asked yet, or the person went back to it. */
  | { readonly screen: 'start' }
  | {
      readonly screen: 'asking';
      readonly step: AskedStep;
      readonly problems: readonly FieldProblem[];
      /** The question was opened from the check of answers, and leads back to it. */
      readonly fromCheck: boolean;
    }
  | { readonly screen: 'check' }
  | { readonly screen: 'consent'; readonly sending: Sending; readonly problems: readonly FieldProblem[] }
  | WaitingScreen
  | {
      readonly screen: 'accepted';
      /** Absent when the request is stored but the answer could not be read. */
      readonly receipt: string | undefined;
      /** False once the number has been in view long enough on a phone that others use. */
      readonly shown: boolean;
      readonly saved: boolean;
      readonly problems: readonly FieldProblem[];
    };

/** What is kept through all screens. */
export interface Kept extends Circumstances {
  readonly answers: Answers;
  readonly files: readonly File[];
  readonly agreed: boolean;
  /** The request may wait on this device, sealed, when there is no line. */
  readonly keepOnDevice: boolean;
  readonly intent: Intent | undefined;
  /** All requests that wait or were just answered for, those of earlier pages too. */
  readonly outbox: readonly OutboxItem[];
  /** What a village specialist has sent for others, oldest first; empty when people write for themselves. */
  readonly receipts: readonly SessionReceipt[];
}

export type LegalAidState = Kept & (FormScreen | StatusScreen);

export type FormAction =
  | { readonly type: 'ask' }
  /** Answers of an earlier page, and the question they had come to. */
  | { readonly type: 'resume'; readonly answers: Answers; readonly step: AskedStep }
  | { readonly type: 'answer'; readonly answers: Partial<Answers> }
  | { readonly type: 'add-files'; readonly files: readonly File[] }
  | { readonly type: 'remove-file'; readonly file: File }
  | { readonly type: 'setting'; readonly setting: Setting }
  | { readonly type: 'slots'; readonly slots: readonly CallbackSlot[] }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'edit'; readonly step: AskedStep }
  | { readonly type: 'config'; readonly config: KnownConfig }
  | { readonly type: 'agree'; readonly agreed: boolean }
  /** `key`: a new random one, used when this is a new intent. */
  | { readonly type: 'send'; readonly key: string; readonly locale: Locale; readonly now: Date }
  | {
      readonly type: 'accepted';
      readonly key: string;
      readonly receipt: string | undefined;
      /** An instant. */
      readonly at: string;
    }
  | { readonly type: 'keep-on-device'; readonly keep: boolean }
  | { readonly type: 'outbox'; readonly items: readonly OutboxItem[] }
  | { readonly type: 'story-in-sms'; readonly wanted: boolean }
  /** A specialist goes on to the next person while this request waits. */
  | { readonly type: 'set-aside' }
  /** The number of a request that waited since an earlier page. */
  | { readonly type: 'show-left'; readonly key: string }
  | { readonly type: 'saved'; readonly saved: boolean }
  | { readonly type: 'show-receipt'; readonly shown: boolean }
  | { readonly type: 'start-over' }
  /** Everything is forgotten, at once, whatever is under way. */
  | { readonly type: 'wipe' };

export type LegalAidAction = FormAction | StatusAction;
