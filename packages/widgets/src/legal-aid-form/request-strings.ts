import type { ContactChannel, LegalTopic, SafeHours } from './answers.js';
import type { AskedStep, ProblemCode } from './steps.js';

/** A choice and the plain line under it. */
export interface ChoiceText {
  readonly label: string;
  readonly help?: string;
}

export interface RequestStrings {
  readonly step: (n: number, total: number) => string;
  readonly next: string;
  readonly back: string;
  /** The question of each step. */
  readonly questions: Readonly<Record<AskedStep, string>>;
  readonly topics: Readonly<Record<LegalTopic, ChoiceText>>;
  readonly where: {
    readonly hint: string;
    readonly region: string;
    readonly district: string;
    readonly okrug: string;
    readonly notSaid: string;
    readonly unavailable: string;
  };
  readonly channels: Readonly<Record<ContactChannel, ChoiceText>>;
  readonly reach: {
    readonly phone: string;
    readonly phoneHint: string;
    readonly email: string;
    readonly emailHint: string;
    readonly name: string;
    readonly nameHint: string;
    /** The question when the person comes back with the receipt: only a name is left to ask. */
    readonly nameOnly: string;
  };
  readonly safety: {
    readonly hours: string;
    readonly hoursOf: Readonly<Record<SafeHours, string>>;
    readonly leaveMessage: ChoiceText;
    readonly sayWho: ChoiceText;
    readonly yes: string;
    readonly no: string;
  };
  readonly story: {
    readonly label: string;
    readonly hint: string;
    readonly left: (characters: string) => string;
  };
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly edit: string;
    readonly notSaid: string;
    readonly place: string;
    readonly contact: string;
    readonly goOn: string;
  };
  readonly consent: {
    readonly title: string;
    readonly who: string;
    readonly kept: string;
    readonly days: (days: number) => string;
    readonly thirdParties: string;
    readonly crossBorder: string;
    readonly publication: string;
    readonly version: string;
    readonly agree: string;
    readonly withdraw: string;
    readonly send: string;
    readonly sendAgain: string;
    readonly sending: string;
    readonly notSent: string;
    readonly keptHere: string;
    readonly answersKept: string;
    readonly demonstration: string;
  };
  readonly receipt: {
    readonly title: string;
    readonly number: string;
    readonly keep: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly print: string;
    readonly saved: string;
    readonly another: string;
    readonly storedWithoutNumber: string;
    readonly answerToYou: string;
  };
  readonly status: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly look: string;
    readonly looking: string;
    readonly now: string;
    readonly topic: string;
    readonly timeline: string;
    readonly replies: string;
    readonly noReplies: string;
    /** By status of the contract; `unknown` for one that came later than this page. */
    readonly names: Readonly<Record<string, string>> & { readonly unknown: string };
    readonly another: string;
  };
  readonly withdraw: {
    readonly start: string;
    readonly title: string;
    readonly destroys: string;
    readonly stays: string;
    readonly confirm: string;
    readonly keep: string;
    readonly sending: string;
    readonly done: string;
  };
  readonly problems: Readonly<Record<ProblemCode, (n: number) => string>>;
}
