import { normaliseName } from '@xintu/kernel';
import { pinyin } from 'pinyin-pro';

import { takeLeadingPlaces } from './leading-places.ts';
import { usualReadings } from './name-readings.ts';
import { simplifiedOf } from './simplified.ts';

/** What a name is made of, for telling similar names from others. */
export interface NameParts {
  /** As names compare equal. */
  readonly normalised: string;
  /** The same in simplified characters, without brackets. */
  readonly plain: string;
  /** Whether it is written in traditional characters, in part at least. */
  readonly isTraditional: boolean;
  /** Its brackets, in their order. */
  readonly brackets: string;
  /** Legal form, as it is written: 有限公司, 有限责任公司, …; '' where the name has none. */
  readonly form: string;
  /** Short names of the divisions in front, and of one in brackets. */
  readonly places: readonly string[];
  /** Signs of divisions (省, 市, 县, …) in the name, in their order. */
  readonly placeSigns: string;
  /** Characters that tell the name from others: without form and signs of divisions; runs of digits and letters whole. */
  readonly characters: readonly string[];
  /** How each of them sounds. */
  readonly sounds: readonly string[];
  /** Sounds without the places. */
  readonly coreSounds: readonly string[];
}

const signs = /[省市县区州镇乡]/g;
const brackets = /[()]/g;
const numerals: Readonly<Record<string, string>> = {
  ...{ 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5' },
  ...{ 六: '6', 七: '7', 八: '8', 九: '9' },
};
const tokens = /[0-9]+|[A-Z]+|./gsu;
const isHanzi = /\p{Script=Han}/u;

/** Reading of each hanzi without its neighbours: they may stand elsewhere in a similar name. */
const readings = new Map<string, string>();

function soundOf(token: string): string {
  if (!isHanzi.test(token)) return token;
  let reading = readings.get(token);
  if (reading === undefined) {
    reading = usualReadings[token] ?? pinyin(token, { toneType: 'none' }).replaceAll('ü', 'v');
    readings.set(token, reading);
  }
  return reading;
}

/** Legal forms by how they sound: a slip of the keyboard is found in them too. The longest first. */
const forms = [
  '股份有限责任公司',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '股份公司',
  '责任公司',
  '公司',
].map((name) => ({ name, sounds: [...name].map(soundOf) }));

/** Numbers tell one branch or school from the next: a number that differs is never a slip. */
export const isNumber = (sound: string): boolean => /^[0-9A-Z十百千]+$/.test(sound);

/** Written as digits, so that 第一 and 第1 are the same. */
const withDigits = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九]/g, (numeral) => numerals[numeral] ?? numeral);

interface Words {
  /** The first legal form; '' where there is none. */
  readonly form: string;
  readonly characters: readonly string[];
  readonly sounds: readonly string[];
}

/** Characters with their sounds, without legal forms. */
function wordsOf(text: string): Words {
  const all = withDigits(text.replaceAll(signs, '').replaceAll(brackets, '')).match(tokens) ?? [];
  const sounds = all.map(soundOf);
  const kept: number[] = [];
  let form = '';
  for (let position = 0; position < all.length;) {
    const found = formAt(sounds, position);
    if (found === null) kept.push(position);
    else if (form === '') form = found.name;
    position += found?.sounds.length ?? 1;
  }
  return {
    form,
    characters: kept.map((position) => all[position] ?? ''),
    sounds: kept.map((position) => sounds[position] ?? ''),
  };
}

const formAt = (sounds: readonly string[], from: number) =>
  forms.find((form) => form.sounds.every((sound, at) => sounds[from + at] === sound)) ?? null;

/** Takes a name apart. */
export function namePartsOf(name: string): NameParts {
  const normalised = normaliseName(name);
  const simplified = simplifiedOf(normalised);
  const { places, rest } = takeLeadingPlaces(simplified);
  const bracketed = /\(([^()]{2,})\)/.exec(rest);
  const inside = bracketed === null ? null : takeLeadingPlaces(`${bracketed[1] ?? ''}公司`);
  const isPlace = inside !== null && inside.rest === '公司' && inside.places.length > 0;
  const core = isPlace && bracketed !== null ? rest.replace(bracketed[0], '') : rest;
  return {
    ...wordsOf(simplified),
    normalised,
    plain: simplified.replaceAll(brackets, ''),
    isTraditional: simplified !== normalised,
    brackets: (simplified.match(brackets) ?? []).join(''),
    places: isPlace ? [...places, ...inside.places] : places,
    placeSigns: (simplified.match(signs) ?? []).join(''),
    coreSounds: wordsOf(core).sounds,
  };
}
