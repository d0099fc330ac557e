import fc from 'fast-check';

/** Draws what a random question is made of; fast-check repeats and shrinks it. */
export interface Draw {
  /** A whole number from `least` to `most`. */
  readonly integer: (least: number, most: number) => number;
  /** True in about so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** All numbers alike: fast-check's liking for the ends of a range would make most questions tiny. */
const evenly = (least: number, most: number) => fc.noBias(fc.integer({ min: least, max: most }));

/** An arbitrary of whatever `make` makes of what it draws. */
export function drawn<Made>(make: (draw: Draw) => Made): fc.Arbitrary<Made> {
  return fc.gen().map((generate) => {
    const integer = (least: number, most: number) => generate(evenly, least, most);
    return make({
      integer,
      chance: (percent) => integer(1, 100) > 100 - percent,
      oneOf: (items) => {
        const item = items[integer(0, items.length - 1)];
        if (item === undefined) throw new Error('nothing to draw from');
        return item;
      },
    });
  });
}
