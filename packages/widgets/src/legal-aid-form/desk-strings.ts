/** The words of what comes around the questions: sending, keeping, files, the conversation. */
export interface DeskStrings {
  readonly line: {
    /** At the first question, when the server cannot be reached. */
    readonly none: string;
    /** At the consent, whose text comes from the server. */
    readonly consentNeeds: string;
  };
  readonly keepOnDevice: { readonly label: string; readonly help: string };
  readonly waiting: {
    readonly title: string;
    readonly reasons: Readonly<Record<'offline' | 'no-line' | 'server-busy' | 'waiting', string>>;
    /** The server has said nothing yet. */
    readonly unconfirmed: string;
    readonly soon: string;
    readonly at: string;
    readonly trying: string;
    readonly tryNow: string;
    readonly onPage: string;
    readonly onDevice: string;
    /** The request is on the device, its files are not. */
    readonly filesOnPage: string;
    readonly until: string;
    readonly takeBack: string;
    /** A specialist goes on to the next person. */
    readonly nextPerson: string;
    readonly otherWays: string;
    readonly call: string;
    readonly sms: string;
    readonly smsTo: string;
    readonly smsToChosen: string;
    readonly smsTrace: string;
    readonly smsStory: string;
    readonly smsSubject: string;
    readonly print: string;
    readonly printed: string;
    readonly printedOn: string;
  };
  readonly refused: { readonly title: string; readonly correct: string; readonly nothingStored: string };
  readonly left: {
    readonly waits: string;
    readonly erase: string;
    readonly accepted: string;
    readonly show: string;
    readonly refused: string;
    readonly dismiss: string;
  };
  readonly draft: {
    readonly offer: string;
    readonly lead: string;
    readonly others: string;
    readonly filesNot: string;
    readonly word: string;
    readonly wordHint: string;
    readonly keep: string;
    readonly keeping: string;
    readonly kept: string;
    readonly goesOn: string;
    readonly erase: string;
    readonly found: string;
    readonly enterWord: string;
    readonly open: string;
    readonly opening: string;
    readonly wrong: (left: number) => string;
    readonly destroyed: string;
    readonly wordShort: string;
    readonly notKept: string;
    readonly opened: string;
  };
  readonly uploads: {
    readonly title: string;
    readonly safe: string;
    readonly states: Readonly<Record<'waiting' | 'sending' | 'stored' | 'stopped' | 'failed', string>>;
    readonly progress: string;
    readonly stop: string;
    readonly retry: string;
    readonly add: string;
    readonly addHint: (megabytes: number) => string;
    readonly again: string;
    /** A file at the server, not whole. */
    readonly unfinished: string;
    readonly none: string;
    readonly allStored: string;
    readonly someFailed: string;
  };
  readonly conversation: {
    readonly title: string;
    readonly mine: string;
    readonly theirs: string;
    readonly label: string;
    readonly hint: string;
    readonly send: string;
    readonly sending: string;
    readonly sent: string;
    readonly needed: string;
    readonly long: (excess: string) => string;
    readonly mayHaveArrived: string;
    readonly due: string;
    readonly dueWeekdays: string;
  };
  readonly receiptAids: {
    /** Before the digits, said one by one. */
    readonly spoken: string;
    readonly qr: string;
    readonly qrHint: string;
    readonly qrName: string;
  };
}
