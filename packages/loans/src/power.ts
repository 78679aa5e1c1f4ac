/** base to a whole exponent below 2³¹ by + − × ÷ only: unlike Math.pow, these are the same to the last bit in every engine. */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) result *= square;
    square *= square;
  }
  return result;
}
