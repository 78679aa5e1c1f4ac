import type {
  LegalRequestTransitionParams,
  StaffLegalRequestList,
  StaffLegalRequestQuery,
} from '@amanat/sdk';

/** A line of the list: nothing personal. */
export type RequestLine = StaffLegalRequestList['data'][number];
export type Status = NonNullable<StaffLegalRequestQuery['status']>;
export type Addressee = NonNullable<StaffLegalRequestQuery['addressee']>;
export type Topic = NonNullable<StaffLegalRequestQuery['topic']>;
export type Step = LegalRequestTransitionParams['to'];

/** The end of an id: enough to tell requests apart on a screen and over a desk. */
export const shortId = (id: string): string => id.slice(-6);
