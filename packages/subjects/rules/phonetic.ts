import { pinyin, polyphonic } from 'pinyin-pro';
import { readingsAfter, usualReadings } from './name-readings.ts';

/** How many characters on each side decide the reading of a character that has several. */
const CONTEXT = 1;
/** Readings kept in memory at most; beyond it the store starts anew, so that memory stays flat. */
const MOST_CONTEXTS = 60_000;

const hanzi = /\p{Script=Han}/u;
/** One reading for each character that has only one. Bounded by the number of hanzi. */
const singleReadings = new Map<string, string | null>();
const contextReadings = new Map<string, string>();

/**
 * How a name sounds, as it is searched: initials, a space, and the whole pinyin, both without tones, separators and
 * brackets. ü is written v; letters and digits stand for themselves. A character of several readings has one here:
 * the one that its neighbours suggest.
 * @example phoneticOf('吉首市（演示）') // 'jssys jishoushiyanshi'
 */
export function phoneticOf(name: string): string {
  const characters = [...name.normalize('NFKC')];
  let initials = '';
  let full = '';
  for (let index = 0; index < characters.length; index += 1) {
    const syllable = readingAt(characters, index);
    initials += syllable.charAt(0);
    full += syllable;
  }
  return `${initials} ${full}`;
}

function readingAt(characters: readonly string[], index: number): string {
  const character = characters[index] ?? '';
  let single = singleReadings.get(character);
  if (single === undefined) {
    single = singleReading(character);
    singleReadings.set(character, single);
  }
  return single ?? readingInContext(characters, index, character);
}

/** The only reading of a character; '' for a sign; null when its neighbours decide. */
function singleReading(character: string): string | null {
  if (/^[A-Za-z0-9]$/.test(character)) return character.toLowerCase();
  const usual = usualReadings[character];
  if (usual !== undefined) return usual;
  if (!hanzi.test(character)) return '';
  const [readings] = polyphonic(character, { toneType: 'none', type: 'array' });
  const distinct = new Set((readings ?? []).map(latin));
  return distinct.size > 1
    ? null
    : latin([...distinct][0] ?? '') || latin(pinyin(character, { toneType: 'none' }));
}

function readingInContext(characters: readonly string[], index: number, character: string): string {
  const fixed = readingsAfter[character]?.[characters[index - 1] ?? ''];
  if (fixed !== undefined) return fixed;
  const start = afterCompany(characters, index) ? index : Math.max(0, index - CONTEXT);
  const context = characters.slice(start, index + CONTEXT + 1);
  const key = `${index - start}${context.join('')}`;
  let reading = contextReadings.get(key);
  if (reading === undefined) {
    const readings = pinyin(context.join(''), { toneType: 'none', type: 'array' });
    reading = latin(readings[index - start] ?? '');
    if (contextReadings.size >= MOST_CONTEXTS) contextReadings.clear();
    contextReadings.set(key, reading);
  }
  return reading;
}

/** 公司 ends a name within the name: 公司长沙 is not read as 司长 (director). */
function afterCompany(characters: readonly string[], index: number): boolean {
  return characters[index - 2] === '公' && characters[index - 1] === '司';
}

/** Letters only, ü as v; '' for what has no reading. */
function latin(syllable: string): string {
  return syllable
    .replaceAll('ü', 'v')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
