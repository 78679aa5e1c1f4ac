/**
 * A long number in groups that can be read out: `1234 5678 9012 3456 7`. Spaces already in it are dropped, so
 * grouping twice changes nothing. Give U+00A0 as the separator where the number must stay on one line.
 * @example
 * groupDigits('12345678'); // '1234 5678'
 */
export function groupDigits(value: string, size = 4, separator: ' ' | '\u00a0' = ' '): string {
  return value.replace(/\s/g, '').replace(new RegExp(`.{${size}}(?=.)`, 'g'), `$&${separator}`);
}
