import type { Locale } from '@amanat/l10n';
import type {
  ContactChannel,
  ForWhom,
  LegalTopic,
  Need,
  SafeHours,
  WhoMayAnswer,
} from './questions/answers.js';
import type { DeskStrings } from './desk-strings.js';
import type { AskedStep, ProblemCode } from './questions/steps.js';

/** A choice and the plain line under it. */
export interface ChoiceText {
  readonly label: string;
  readonly help?: string;
}

export interface RequestStrings {
  /** What comes around the questions. */
  readonly desk: DeskStrings;
  readonly step: (n: number, total: number) => string;
  readonly next: string;
  readonly back: string;
  /** The question of each step. */
  readonly questions: Readonly<Record<AskedStep, string>>;
  readonly specialist: { readonly label: string; readonly hint: string };
  readonly topics: Readonly<Record<LegalTopic, ChoiceText>>;
  readonly forWhom: Readonly<Record<ForWhom, ChoiceText>>;
  readonly relation: { readonly label: string; readonly hint: string; readonly agrees: ChoiceText };
  readonly where: {
    /** The question when the request is for someone else. */
    readonly ofOther: string;
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
  readonly slot: {
    readonly label: string;
    readonly hint: string;
    /** None of the hours on offer. */
    readonly other: string;
    readonly full: string;
  };
  readonly hoursOf: Readonly<Record<SafeHours, string>>;
  readonly safety: {
    readonly whoAnswers: string;
    readonly whoReads: string;
    readonly whoOf: Readonly<Record<WhoMayAnswer, string>>;
    readonly leaveMessage: ChoiceText;
    readonly sayWho: ChoiceText;
    readonly sayWhoInSms: ChoiceText;
    readonly yes: string;
    readonly no: string;
  };
  readonly codeword: { readonly label: string; readonly hint: string };
  readonly story: {
    readonly label: string;
    readonly hint: string;
    readonly left: (characters: string) => string;
  };
  readonly files: {
    readonly limits: (count: number, megabytes: number) => string;
    readonly cleaned: string;
    readonly add: string;
    readonly photo: string;
    readonly chosen: string;
    readonly remove: string;
    /** Said when the list changes. */
    readonly count: (files: number) => string;
    readonly kilobytes: (size: string) => string;
    readonly megabytes: (size: string) => string;
  };
  readonly needs: {
    readonly language: string;
    readonly languages: Readonly<Record<Locale, string>>;
    readonly what: string;
    readonly hint: string;
    readonly of: Readonly<Record<Need, string>>;
  };
  readonly iin: {
    readonly label: string;
    readonly hint: string;
    readonly warning: string;
    /** The check digit or the day in it is not right; such numbers exist. */
    readonly doubtful: string;
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
    /** What a village specialist ticks. */
    readonly readAloud: string;
    readonly withdraw: string;
    readonly send: string;
    readonly sending: string;
    readonly answersKept: string;
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
    /** In place of the number, on a phone that others use. */
    readonly hidden: string;
    readonly showAgain: string;
    /** What a village specialist sees: the numbers of all people of the session. */
    readonly all: string;
    readonly allLead: string;
    readonly next: string;
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
  /** `file`: the name and the size of one that was refused. */
  readonly problems: Readonly<Record<ProblemCode, (n: number, file: string) => string>>;
}
