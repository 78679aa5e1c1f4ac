// A stranger's typed program, checked with the libraries' own declarations checked as well.
import { calculateSchedule, type Schedule, tenge } from '@amanat/loans';
import { formatTenge, type Locale } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules/regions';
import { AmanatClient, type AmanatError, isAmanatError, type LegalRequestCreated } from '@amanat/sdk';
import { openOutbox, type OutboxState } from '@amanat/sdk/outbox';
import { unwrapWebhook } from '@amanat/sdk/webhooks';
import { readConfig, startServer } from '@amanat/server';
import { HotlineCard, type LoanCalculatedEvent, MicrocreditCalculator } from '@amanat/widgets';
import '@amanat/widgets/define/hotline-card';

const locale: Locale = 'kk';
const schedule: Schedule = calculateSchedule({
  amountTiyn: tenge(1_000_000),
  annualRatePercent: '2.5',
  months: 12,
  startDate: '2026-03-15',
  method: 'annuity',
});
export const printed: string = formatTenge(locale, schedule.rows.length);
export const regions = REGIONS;

const client = new AmanatClient({ endpoint: 'https://amanat.example.kz' });
export const created = (): Promise<LegalRequestCreated> =>
  client.legalRequests.create(
    {
      topic: 'debt',
      contact: { channel: 'receipt' },
      language: 'kk',
      consent: { version: '1', givenAt: new Date().toISOString(), locale: 'kk' },
    },
    {},
  );
export const known = (error: unknown): AmanatError | undefined => (isAmanatError(error) ? error : undefined);
export const states = (): readonly OutboxState[] => openOutbox({ client }).items.map(({ state }) => state);
export const event = (body: string, headers: Headers) => unwrapWebhook({ body, headers, secret: 'whsec_' });
export const server = () => startServer({ config: readConfig(process.env) });

const card: HotlineCard = document.createElement('amanat-hotline-card');
const calculator: MicrocreditCalculator = document.createElement('amanat-microcredit-calculator');
calculator.addEventListener('amanat-loan-calculated', (calculated: LoanCalculatedEvent) =>
  console.log(calculated),
);
document.body.append(card, calculator);
// @ts-expect-error a wrong type is not taken: the declarations are really there
card.variant = 5;
