/**
 * Makes a generator of numbers that look random and are the same for the same seed, on every machine.
 *
 * Shape:  a whole number in, a function out; each call gives the next number, from 0 to below 1.
 * Source: Mulberry32 of Tommy Ettinger, in the public domain: 32 bits of state, a full period.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
