import { formatList, monthName, type Locale } from '@amanat/l10n';

/** Months in running text: «қыркүйек, қазан», «сентябрь и октябрь». English keeps its capitals. */
export function monthList(locale: Locale, months: readonly number[]): string {
  return formatList(
    locale,
    months.map((month) => {
      const name = monthName(locale, month);
      return locale === 'en' ? name : name.toLowerCase();
    }),
  );
}

/** The month of an ISO day, 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));
