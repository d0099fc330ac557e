/** A generator of numbers that are always the same for the same seed. Nothing of it is secret or truly random. */
export interface Random {
  /** The next number, from 0 up to but not 1. */
  next(): number;
  /** A whole number from `from` up to and including `to`. */
  between(from: number, to: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** One of the items. @throws RangeError when there is none */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, each as likely as its weight says. @throws RangeError when there is none */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item;
}

/** FNV-1a of the text: a seed of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** @param seed a name: what is made under it is the same in every run and on every machine */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  // mulberry32: small, and good enough to spread invented data.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, between(0, items.length - 1)),
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1);
      if (found === undefined) throw new RangeError('there is nothing to choose from');
      return found[0];
    },
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('there is nothing to choose from');
  return item;
}
