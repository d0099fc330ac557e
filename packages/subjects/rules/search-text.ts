import { normaliseName, toHalfWidth } from '@xintu/kernel';
import { commonBigrams, commonSounds } from './common-bigrams.ts';
import { phoneticOf } from './phonetic.ts';

/**
 * How a text is searched.
 * - EMPTY: nothing was typed; filters alone decide
 * - NAME: hanzi, led by pairs of characters that are not common
 * - NAME_WALK: a single hanzi, or common pairs only: the beginning of names first, then any, up to a bound
 * - SOUND: pinyin or initials
 * - SOUND_WALK: the same, so common that the search stops at a bound
 * - CODE: a credit code, a registration number, or the beginning of one
 * - CODE_OR_SOUND: a few digits or letters that may be either
 * - NOTHING: no letter and no digit in it, or too long for a name
 */
export const searchShapes = [
  'EMPTY',
  'NAME',
  'NAME_WALK',
  'SOUND',
  'SOUND_WALK',
  'CODE',
  'CODE_OR_SOUND',
  'NOTHING',
] as const;
export type SearchShape = (typeof searchShapes)[number];

/** A text as it is searched; what a shape does not use is empty. */
export interface SearchText {
  readonly shape: SearchShape;
  /** in the form of the column that is compared: normalised name, sound, or code */
  readonly text: string;
  /** pairs of characters that lead the search */
  readonly bigrams: readonly string[];
  /** beginnings of keys: of credit codes, and of registration numbers */
  readonly keys: readonly [string, string];
  /** LIKE patterns over names' sounds */
  readonly patterns: readonly [string, string];
}

const MOST_CHARACTERS = 200;
/** Shorter sounds are compared with the beginnings of initials and pinyin only: inside, they stand in every name. */
const SHORTEST_PART = 3;
/** Beginning of a credit code: registering authority, category, division, then anything of the code's alphabet. */
const codeBeginning = /^[1-9ANY][1-9](?:\d{0,6}|\d{6}[0-9A-HJ-NPQRTUWXY]{1,10})$/;
/** From here on a text that may be a code is one. */
const SURELY_CODE = 8;

const nothing = { bigrams: [], keys: ['', ''], patterns: ['', ''] } as const;

/**
 * Reads what someone typed into the search.
 * @param common pairs of characters that never lead a search in this register
 */
export function readSearchText(typed: string, common: ReadonlySet<string> = commonBigrams): SearchText {
  const trimmed = typed.trim();
  if (trimmed === '') return { ...nothing, shape: 'EMPTY', text: '' };
  const text = normaliseName(trimmed);
  if (text.length > MOST_CHARACTERS || !/[\p{L}\p{N}]/u.test(text))
    return { ...nothing, shape: 'NOTHING', text };
  if (/\p{Script=Han}/u.test(text)) return readName(text, common);
  const compact = toHalfWidth(trimmed).replace(/[\s-]/g, '').toUpperCase();
  const sound = readSound(trimmed, common);
  if (!codeBeginning.test(compact) && !/^\d{15}$/.test(compact)) return sound;
  const keys = [compact, registrationKey(compact)] as const;
  if (compact.length >= SURELY_CODE) return { ...nothing, shape: 'CODE', text: compact, keys };
  return { ...nothing, shape: 'CODE_OR_SOUND', text: sound.text, keys, patterns: sound.patterns };
}

function readName(text: string, common: ReadonlySet<string>): SearchText {
  const characters = [...text];
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  const bigrams = [...new Set(pairs)].filter((pair) => !common.has(pair));
  return { ...nothing, shape: bigrams.length > 0 ? 'NAME' : 'NAME_WALK', text, bigrams };
}

function readSound(typed: string, common: ReadonlySet<string>): SearchText {
  const text = toHalfWidth(typed)
    .toLowerCase()
    .normalize('NFD')
    .replace(/u[\u0300-\u036F]*\u0308/g, 'v')
    .replace(/[^a-z0-9]/g, '');
  if (text === '') return { ...nothing, shape: 'NOTHING', text };
  if (text.length < SHORTEST_PART)
    return { ...nothing, shape: 'SOUND', text, patterns: [`${text}%`, `% ${text}%`] };
  const patterns = [`%${text}%`, `%${text}%`] as const;
  return { ...nothing, shape: isCommonSound(text, common) ? 'SOUND_WALK' : 'SOUND', text, patterns };
}

/** Sounds of each set of pairs, computed once. */
const soundsOfPairs = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function isCommonSound(text: string, common: ReadonlySet<string>): boolean {
  let sounds = soundsOfPairs.get(common);
  if (sounds === undefined) {
    sounds = new Set([...common].map((pair) => phoneticOf(pair).split(' ')[1] ?? ''));
    soundsOfPairs.set(common, sounds);
  }
  return sounds.has(text) || commonSounds.some((known) => known.includes(text));
}

/** Registration numbers are keyed by their registrar, which is also their beginning. */
function registrationKey(text: string): string {
  return text.length <= 6 ? `registration:${text}` : `registration:${text.slice(0, 6)}:${text}`;
}
