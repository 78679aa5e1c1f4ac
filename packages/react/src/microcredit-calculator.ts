'use client';
// Made by scripts/generate.mjs from the manifest of @amanat/widgets.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { AmanatLocaleChangeEvent, LoanCalculatedEvent, NeedHelpEvent } from '@amanat/widgets';
import '@amanat/widgets/define/microcredit-calculator';
import { MicrocreditCalculator as Element } from '@amanat/widgets/microcredit-calculator';

/** What an «Ауыл аманаты» loan will ask: the largest payment first, then the total, the overpayment, and the effective rate (ГЭСВ/ЖТСМ) as large as the nominal one. The limits follow the rules of the start date, which are named with their source. A plan may pay in the months when a household earns. It needs no server. */
export const MicrocreditCalculator = createComponent({
  react: React,
  tagName: 'amanat-microcredit-calculator',
  elementClass: Element,
  displayName: 'MicrocreditCalculator',
  events: {
    /** The visitor asks a lawyer: a question, with figures only where the visitor said so. */
    onNeedHelp: 'amanat-need-help' as EventName<NeedHelpEvent>,
    /** A new result: `amountTenge`, `months`, `largestPaymentTiyn`. */
    onLoanCalculated: 'amanat-loan-calculated' as EventName<LoanCalculatedEvent>,
    /** The visitor chose another language: `locale`. */
    onLocaleChange: 'amanat-locale-change' as EventName<AmanatLocaleChangeEvent>,
  },
});
