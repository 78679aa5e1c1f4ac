import type { Confidence } from '../source.js';

/**
 * The claims that answers rest on, and how sure each is. A claim that is not here may not be asked about;
 * one of medium confidence is worded as somebody's word, not as the law's.
 */
export const FACT_CONFIDENCE: Readonly<Record<string, Confidence>> = {
  // Effective rate, ceilings, overpayment. The ceilings are those of early 2026: a lower one for mortgages was announced
  // for July 2026, and whether it came is not established.
  'rate-1': 'high',
  'rate-2': 'high',
  'rate-3': 'high',
  'rate-4': 'high',
  'rate-5': 'high',
  'rate-7': 'high',
  'rate-8': 'high',
  // Arrears: changing the terms, the ombudsman.
  'late-2': 'high',
  'late-3': 'high',
  'late-4': 'high',
  // The notary's executive inscription.
  'not-1': 'high',
  'not-2': 'medium',
  'not-3': 'medium',
  'not-4': 'high',
  // What a bailiff must leave.
  'bai-1': 'high',
  'bai-2': 'high',
  // Bankruptcy of citizens.
  'ban-1': 'high',
  'ban-2': 'high',
  'ban-3': 'high',
  'ban-4': 'high',
  'ban-5': 'high',
  'ban-6': 'high',
  'ban-7': 'medium',
  'ban-8': 'medium',
  // The voluntary credit ban.
  'stop-1': 'high',
  'stop-2': 'high',
  'stop-3': 'medium',
  'stop-check': 'high',
  // Pyramids, droppers, false transfers, false lenders, codes asked for by phone.
  'fr-1': 'high',
  'fr-2': 'high',
  'fr-3': 'high',
  'fr-4': 'high',
  'fr-5': 'high',
  'fr-6': 'high',
  'sms-code': 'high',
  // False bank staff on the phone, and a false boss in a messenger.
  'bank-caller': 'high',
  'boss-chat': 'high',
  // Saving, prices, spreading risk: the "Big Three" of Lusardi and Mitchell.
  'bud-2': 'high',
  'bud-3': 'high',
  'bud-4': 'high',
  // The S&P Global FinLit survey of 2014: rising prices, percentages, compound interest.
  'finlit-inflation': 'high',
  'finlit-numeracy': 'high',
  'finlit-compound': 'high',
  // How soon state-guaranteed legal advice is given.
  'law-1': 'high',
};
