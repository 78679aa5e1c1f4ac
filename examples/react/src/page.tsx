import { useEffect, useState } from 'react';
import { HotlineCard, MicrocreditCalculator } from '@amanat/react';
import type { LoanCalculatedEvent } from '@amanat/widgets';
import { LANGUAGE_NAMES, LOCALES, WORDS, tenge, type Locale } from './words.ts';

/** What the page keeps of an event: nothing that says who the visitor is. */
type Calculated = Pick<LoanCalculatedEvent, 'amountTenge' | 'months'>;

export function Page() {
  const [locale, setLocale] = useState<Locale>('kk');
  const [calculated, setCalculated] = useState<Calculated>();
  const words = WORDS[locale];

  // The elements follow the nearest `lang`; nothing has to be told to them.
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.akimat;
  }, [locale, words]);

  return (
    <>
      <header>
        <h1>{words.akimat}</h1>
        <div role="group" aria-label={words.languages}>
          {LOCALES.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={one === locale}
              onClick={() => setLocale(one)}
            >
              {LANGUAGE_NAMES[one]}
            </button>
          ))}
        </div>
      </header>
      <main>
        <p>{words.sample}</p>
        <HotlineCard withoutLanguageSwitch>
          <a slot="fallback" href="tel:111">
            111
          </a>
        </HotlineCard>
        <section aria-label={words.microcredit}>
          <p role="status">
            {calculated
              ? words.calculated(tenge(locale, calculated.amountTenge), calculated.months)
              : words.notYet}
          </p>
          <MicrocreditCalculator
            withoutLanguageSwitch
            years={5}
            onLoanCalculated={({ amountTenge, months }) => setCalculated({ amountTenge, months })}
          />
        </section>
      </main>
    </>
  );
}
