import { CEILINGS, firstLoadOf } from '../packaging/first-load.ts';

/** Prints the brotli size of each element's first load beside its ceiling. */
export function printSizes(): void {
  console.log('\nFirst load, brotli 11, kB (ceiling)');
  for (const { chunks, kB } of CEILINGS) {
    const { bytes } = firstLoadOf(...chunks);
    console.log(`  ${(bytes / 1000).toFixed(1).padStart(5)} (${kB})  ${chunks.join(', ') || 'loader'}`);
  }
}
