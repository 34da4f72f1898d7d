import type fc from "fast-check";

/** A door that anything can be pushed through: what is tried there, and what must hold of it. */
export type Target<T = unknown> = {
  name: string;
  /** Inputs of a hundred that go to this target. */
  share: number;
  inputs: fc.Arbitrary<T>;
  /** Throws if the input breaks something; what it is for a reader, in words, is in the error. */
  check: (input: T) => void;
};

/** Hides the type of the inputs, so that targets of different kinds make one list. */
export function target<T>(one: Target<T>): Target {
  // The cast holds because only inputs of its own arbitrary are checked.
  return { ...one, check: (input) => one.check(input as T) };
}
