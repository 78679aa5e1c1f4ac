import type { LocalizedText } from '../source.js';

/** The two answers to a statement. */
export const AGREE: LocalizedText = { kk: 'Дұрыс', ru: 'Верно', en: 'True' };
export const DISAGREE: LocalizedText = { kk: 'Дұрыс емес', ru: 'Неверно', en: 'False' };
