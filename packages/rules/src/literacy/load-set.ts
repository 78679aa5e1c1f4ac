import type { QuizSetId } from './set-ids.js';
import type { Question } from './types.js';

/**
 * Fetches the questions of one set, and no other. The same as `questionsOf`, for a page that has not loaded the bank.
 * Rejects with the error of the import when a file cannot be fetched.
 */
export async function loadSet(setId: QuizSetId): Promise<readonly Question[]> {
  switch (setId) {
    case 'short':
      return (await import('./short-set.js')).SHORT_QUESTIONS;
    case 'whole':
      return (await import('./sets.js')).WHOLE_BANK;
    case 'budget':
      return (await import('./bank/budget.js')).BUDGET_QUESTIONS;
    case 'loan':
      return (await import('./bank/loan.js')).LOAN_QUESTIONS;
    case 'debt':
      return (await import('./bank/debt.js')).DEBT_QUESTIONS;
    case 'bankruptcy':
      return (await import('./bank/bankruptcy.js')).BANKRUPTCY_QUESTIONS;
    case 'fraud':
      return (await import('./bank/fraud.js')).FRAUD_QUESTIONS;
    case 'stop-credit':
      return (await import('./bank/stop-credit.js')).STOP_CREDIT_QUESTIONS;
    case 'big-three':
      return (await import('./big-three.js')).BIG_THREE_QUESTIONS;
  }
}
