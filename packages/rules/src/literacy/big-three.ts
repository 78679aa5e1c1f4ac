import type { LocalizedText, Source } from '../source.js';
import { compoundInterest, oneCompany } from './bank/big-three.js';
import { inflation } from './bank/short-set/budget.js';
import { bigThree, finLitKazakhstan } from './sources.js';
import type { Question } from './types.js';

/**
 * Interest, inflation and risk: three questions asked in surveys all over the world, in the published order. The
 * score is the number of right answers, 0 to 3; "I don't know" is an answer, and no point. The translations are ours.
 */
export const BIG_THREE_QUESTIONS: readonly Question[] = [compoundInterest, inflation, oneCompany];

/** Shown wherever the three questions are. */
export const BIG_THREE_ATTRIBUTION: { readonly text: LocalizedText; readonly source: Source } = {
  text: {
    kk: 'Сұрақтардың авторлары – А. Лусарди мен О. Митчелл. Аудармасы ресми емес.',
    ru: 'Авторы вопросов — А. Лусарди и О. Митчелл. Перевод неофициальный.',
    en: 'The questions are by A. Lusardi and O. Mitchell. The translations are unofficial.',
  },
  source: bigThree,
};

/** One published figure to set beside a score. */
export interface Orientation {
  /** Out of 100 adults. */
  readonly percent: number;
  /** When people were asked. */
  readonly year: number;
  readonly text: LocalizedText;
  readonly source: Source;
}

/**
 * The only published average of Kazakhstan that was found. It comes from another survey with other questions, asked of
 * a sample of adults: it may stand beside a score, and may not be turned into a rank or a percentile of the visitor.
 */
export const KAZAKHSTAN_ORIENTATION: Orientation = {
  percent: 40,
  year: 2014,
  text: {
    kk: 'Бағдар үшін бір сан: Қазақстандағы ересектердің 40 пайызы қаржылық сауатты деп танылған. Бұл – 2014 жылғы S&P Global FinLit зерттеуінің дерегі. Ондағы сұрақтар басқа болған. Сондықтан өз нәтижеңізді онымен тікелей салыстырмаңыз.',
    ru: 'Для ориентира: финансово грамотными признали 40 процентов взрослых Казахстана. Это данные исследования S&P Global FinLit 2014 года. Вопросы там были другие. Поэтому напрямую со своим результатом не сравнивайте.',
    en: 'For orientation: 40 percent of adults in Kazakhstan were found financially literate. This is from the S&P Global FinLit survey of 2014. Its questions were different. So do not compare your result with it directly.',
  },
  source: finLitKazakhstan,
};
