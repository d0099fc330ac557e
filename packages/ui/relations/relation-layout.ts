/** Where a subject stands in the picture; only proportions count, the picture is fitted into its box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Subjects on the innermost ring; each further ring holds this many more. */
const ringSize = 8;
/** The picture is wider than high, as screens and names are. */
const [ringWidth, ringHeight] = [260, 200] as const;

/**
 * Places for the subjects around the one in the middle, on rings from the inside out. The same subjects always stand at
 * the same places, so that a picture is recognised when one comes back.
 */
export function ringPlaces(count: number): readonly Place[] {
  const places: Place[] = [];
  for (let ring = 1; places.length < count; ring += 1) {
    const onRing = Math.min(count - places.length, ringSize * ring);
    // Every second ring is turned by half a step: names of neighbours do not stand above one another.
    const turn = ring % 2 === 0 ? 0.5 : 0;
    for (let index = 0; index < onRing; index += 1) {
      const angle = ((index + turn) / onRing) * 2 * Math.PI;
      places.push({ x: Math.cos(angle) * ringWidth * ring, y: Math.sin(angle) * ringHeight * ring });
    }
  }
  return places;
}

/** How many rings so many subjects need. */
export function ringCount(count: number): number {
  let rings = 0;
  for (let held = 0; held < count; held += ringSize * rings) rings += 1;
  return rings;
}
