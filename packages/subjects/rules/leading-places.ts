import { divisionRows } from '@xintu/kernel/divisions';

/** A division's name at the beginning of an organisation's name. */
export interface LeadingPlaces {
  /** Short names of the places, the largest first: 湖南, 吉首. */
  readonly places: readonly string[];
  /** What follows them. */
  readonly rest: string;
}

const autonomous = /^(.{2,}?)(?:[\u4e00-\u9fff]{1,3}族|蒙古|维吾尔|哈萨克|柯尔克孜)*自治[区州县旗]$/;
const ending = /(?:特别行政区|地区|林区|特区|[省市县区州盟旗])$/;
const groups = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;
const SHORTEST = 2;

const shortOf = (name: string): string => {
  const short = autonomous.exec(name)?.[1] ?? name.replace(ending, '');
  return short.length < SHORTEST ? name : short;
};

/** Every way of writing a division, with its short name: computed at the first use. */
function readPlaces(): { readonly shorts: ReadonlyMap<string, string>; readonly longest: number } {
  const shorts = new Map<string, string>();
  for (const { name, level } of divisionRows()) {
    if (groups.test(name)) continue;
    const short = shortOf(name);
    shorts.set(name, short);
    // A district is rarely named without its ending, and then its name is many an organisation's own (和平, 新华).
    if (level !== 'COUNTY' || !/[^治]区$/.test(name)) {
      shorts.set(short, short);
      for (const suffix of ['省', '市', '县', '州', '区', '自治州', '自治县', '地区'])
        shorts.set(`${short}${suffix}`, short);
    }
  }
  return { shorts, longest: Math.max(...[...shorts.keys()].map((name) => name.length)) };
}

let places: ReturnType<typeof readPlaces> | null = null;

/** Takes the divisions off the beginning of a name; something of at least two characters is always left. */
export function takeLeadingPlaces(name: string): LeadingPlaces {
  places ??= readPlaces();
  const found: string[] = [];
  let rest = name;
  for (;;) {
    const taken = placeAt(rest, places);
    if (taken === null) return { places: found, rest };
    found.push(taken.short);
    rest = rest.slice(taken.length);
  }
}

function placeAt(text: string, { shorts, longest }: ReturnType<typeof readPlaces>) {
  for (let length = Math.min(longest, text.length - SHORTEST); length >= SHORTEST; length -= 1) {
    const short = shorts.get(text.slice(0, length));
    if (short !== undefined) return { short, length };
  }
  return null;
}
