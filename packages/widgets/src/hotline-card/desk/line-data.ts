import { dialAddress, writtenChannels, type Hotline, type WrittenChannel } from '../hotline-card.model.js';

/** Whether a line's data say anything that no source says of 111. */
export const hasFurtherFacts = ({ languages, showsOnBill, whatHappens }: Hotline): boolean =>
  (languages ?? showsOnBill ?? whatHappens) !== undefined;

/** Where another phone is led: to the first way to write, since most write rather than call, or else to the number. */
export const otherPhoneAddress = (number: string, channels: readonly WrittenChannel[]): string =>
  writtenChannels(channels)[0]?.href ?? dialAddress(number);
