import type { Text } from '@xintu/kernel';

import { isNumber, type NameParts } from './name-parts.ts';

/** Two names that may mean the same organisation. */
export interface Similarity {
  /** From 0 to 1; only for the order in which candidates are shown, never for deciding between them. */
  readonly score: number;
  /** What differs, as an officer reads it. */
  readonly differences: readonly Text[];
}

/** A name with fewer sounds than this is too short for a slip in it to leave anything that tells it from others. */
const FEWEST_FOR_SLIP = 4;
/** The same of a name whose places are left out. */
const FEWEST_WITHOUT_PLACES = 3;

interface Difference {
  readonly text: Text;
  readonly cost: number;
}

const texts = {
  brackets: { zh: '括号不同', en: 'brackets differ' },
  traditional: { zh: '繁简字不同', en: 'traditional characters' },
  form: { zh: '组织形式不同', en: 'another legal form' },
  signs: { zh: '省市县等字样不同', en: 'signs of divisions (省, 市, 县) differ' },
  places: { zh: '行政区划写法不同或缺省', en: 'a division is written otherwise or left out' },
  writing: { zh: '书写不同', en: 'written otherwise' },
  order: { zh: '词序不同', en: 'parts in another order' },
} satisfies Record<string, Text>;

/**
 * Compares a name that was asked for with a known one.
 * @returns null where they are not similar: no slip of one character, no place left out explains the difference
 */
export function compareNames(asked: NameParts, known: NameParts): Similarity | null {
  const found = wordDifferences(asked, known);
  if (found === null) return null;
  const differences = [...found, ...lesserDifferences(asked, known)];
  if (differences.length === 0) differences.push({ text: texts.writing, cost: 0.01 });
  const cost = differences.reduce((sum, difference) => sum + difference.cost, 0);
  return { score: Math.max(0, 1 - cost), differences: differences.map(({ text }) => text) };
}

/** Differences in the words themselves; null: they are different names. */
function wordDifferences(asked: NameParts, known: NameParts): readonly Difference[] | null {
  const whole = multisetDifference(asked.sounds, known.sounds);
  if (whole.missing.length + whole.added.length === 0) return sameSounds(asked, known);
  const places = placeDifference(asked, known);
  if (places === null) return null;
  const core = multisetDifference(asked.coreSounds, known.coreSounds);
  if (core.missing.length + core.added.length === 0)
    return known.coreSounds.length < FEWEST_WITHOUT_PLACES ? null : [places, ...sameCharacters(asked, known)];
  return slip(asked, known, whole);
}

/** One place may be written where the other name has none; two different places make two organisations. */
function placeDifference(asked: NameParts, known: NameParts): Difference | null {
  const { missing, added } = multisetDifference(asked.places, known.places);
  if (missing.length > 0 && added.length > 0) return null;
  return { text: texts.places, cost: 0.08 + 0.04 * (missing.length + added.length) };
}

function slip(
  asked: NameParts,
  known: NameParts,
  { missing, added }: MultisetDifference,
): readonly Difference[] | null {
  const few = Math.min(asked.sounds.length, known.sounds.length) < FEWEST_FOR_SLIP;
  if (few || missing.length > 1 || added.length > 1 || [...missing, ...added].some(isNumber)) return null;
  const [written, meant] = [characterOf(asked, missing[0], known), characterOf(known, added[0], asked)];
  if (written !== null && meant !== null)
    return [
      {
        text: { zh: `一字之差：${written}—${meant}`, en: `one character: ${written} – ${meant}` },
        cost: 0.2,
      },
    ];
  if (meant !== null) return [{ text: { zh: `少一字：${meant}`, en: `${meant} is missing` }, cost: 0.18 }];
  return [{ text: { zh: `多一字：${written ?? ''}`, en: `${written ?? ''} is too much` }, cost: 0.18 }];
}

/** The character of a sound that the other name lacks. */
function characterOf(name: NameParts, sound: string | undefined, other: NameParts): string | null {
  if (sound === undefined) return null;
  const positions = name.sounds.flatMap((each, position) => (each === sound ? position : []));
  const characters = positions.map((position) => name.characters[position] ?? '');
  return characters.find((character) => !other.characters.includes(character)) ?? characters[0] ?? null;
}

const sameSounds = (asked: NameParts, known: NameParts): readonly Difference[] => [
  ...(asked.sounds.join(' ') === known.sounds.join(' ') ? [] : [{ text: texts.order, cost: 0.06 }]),
  ...sameCharacters(asked, known),
];

/** Other characters of the same sound. */
function sameCharacters(asked: NameParts, known: NameParts): readonly Difference[] {
  const { missing, added } = multisetDifference(asked.characters, known.characters);
  const sounded = missing.filter((character) => {
    const sound = asked.sounds[asked.characters.indexOf(character)];
    return added.some((other) => known.sounds[known.characters.indexOf(other)] === sound);
  });
  if (sounded.length === 0) return [];
  const pairs = sounded.join('、');
  const others = added
    .filter((character) => asked.sounds.includes(known.sounds[known.characters.indexOf(character)] ?? ''))
    .join('、');
  return [
    {
      text: { zh: `同音字：${pairs}—${others}`, en: `same sound: ${pairs} – ${others}` },
      cost: 0.07 * sounded.length,
    },
  ];
}

/** Differences that leave the words as they are. */
function lesserDifferences(asked: NameParts, known: NameParts): readonly Difference[] {
  const placesDiffer = asked.places.join() !== known.places.join();
  return [
    ...(asked.form === known.form ? [] : [{ text: texts.form, cost: 0.04 }]),
    ...(asked.placeSigns === known.placeSigns || placesDiffer ? [] : [{ text: texts.signs, cost: 0.02 }]),
    ...(asked.isTraditional === known.isTraditional ? [] : [{ text: texts.traditional, cost: 0.01 }]),
    ...(asked.plain === known.plain && asked.brackets !== known.brackets
      ? [{ text: texts.brackets, cost: 0.01 }]
      : []),
  ];
}

interface MultisetDifference {
  /** In the first only. */
  readonly missing: readonly string[];
  /** In the second only. */
  readonly added: readonly string[];
}

function multisetDifference(one: readonly string[], other: readonly string[]): MultisetDifference {
  const added = [...other];
  const missing = one.filter((item) => {
    const at = added.indexOf(item);
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  return { missing, added };
}
