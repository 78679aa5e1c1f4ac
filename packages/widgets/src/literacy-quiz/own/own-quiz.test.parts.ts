/** A file beside the tests. `.JSON` in large letters: the test runner makes a module of all that ends in `.json`. */
export const fixtureAt = (name: string): string => new URL(`fixtures/${name}`, import.meta.url).href;

export const VILLAGE = fixtureAt('village.JSON');

/** No one listens there. */
export const DEAD_ADDRESS = 'http://127.0.0.1:9/quiz.json';
