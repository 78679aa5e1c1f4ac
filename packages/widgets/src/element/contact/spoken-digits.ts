import { groupDigits } from '@amanat/l10n';

/** How many digits of a receipt stand together, on paper and in speech. */
const GROUP = 4;

/** A receipt as it is written down. */
export const groupedReceipt = (receipt: string): string => groupDigits(receipt, GROUP);

/** Digit by digit, a pause after each group: a long number read as millions cannot be written down. */
export function spokenReceipt(receipt: string): string {
  return groupedReceipt(receipt)
    .split(' ')
    .map((group) => group.split('').join(' '))
    .join('. ');
}
