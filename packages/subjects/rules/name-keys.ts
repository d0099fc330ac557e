import { isNumber, type NameParts } from './name-parts.ts';

/** Longer names have no keys with one sound left out: a slip in them leaves enough other keys apart. */
const MOST_SOUNDS = 24;

/**
 * Keys under which a name is kept and looked for: two names that share none are not similar. Each key is a number for
 * a set of sounds whatever their order: all sounds of the name; those without its places; the latter with the last
 * place; and all but one. So a name is found with other signs of divisions, another form, other characters of the same
 * sound, its parts swapped, its places left out, or one character wrong, missing or too many.
 */
export function nameKeys({ sounds, coreSounds, places }: NameParts): readonly number[] {
  const keys = new Set([keyOf(sounds), keyOf(coreSounds)]);
  const last = places.at(-1);
  if (last !== undefined) keys.add(keyOf([...coreSounds, `@${last}`]));
  if (sounds.length <= MOST_SOUNDS)
    for (const [position, sound] of sounds.entries())
      if (!isNumber(sound)) keys.add(keyOf(sounds.filter((_, other) => other !== position)));
  return [...keys];
}

/** FNV-1a of the sounds in alphabetical order, as PostgreSQL's integer. */
function keyOf(sounds: readonly string[]): number {
  let hash = 0x811c9dc5;
  const text = sounds.toSorted().join(' ');
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
