/** Computes a value when it is first read, and keeps it. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A list whose items are made one by one, each when it is first read.
 *
 * Shape:  behaves as the array of all items in every other way; an error of `make` comes when its item is read.
 */
export function lazyList<T, U>(items: readonly T[], make: (item: T) => U): U[] {
  const list: U[] = [];
  items.forEach((item, place) => {
    Object.defineProperty(list, place, { get: lazily(() => make(item)), enumerable: true });
  });
  return list;
}
