/** A row of the divisions, as the kernel's reference data give it. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
}

/** A name that a place had, and the code of the division in which it lies now. */
export interface FormerPlace {
  readonly name: string;
  readonly now: string;
}

/** Names in a text, each with the division that it means. */
interface NameFinder {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, string>;
}

/** Rows of GB/T 2260 that group counties but are no places. */
const groups = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;
const provinceEnding = /(?:壮族|回族|维吾尔)?(?:省|市|自治区|特别行政区)$/;
const endings = ['市', '县', '区'] as const;

/** Divisions by the names under which registrations write them. */
export class PlaceIndex {
  readonly #divisions: readonly Division[];
  readonly #former: readonly FormerPlace[];
  readonly #byCode: ReadonlyMap<string, Division>;
  readonly #provinces: readonly { code: string; name: string; short: string }[];
  readonly #provinceByText = new Map<string, string | null>();
  readonly #regionByText = new Map<string, string | null>();
  readonly #counties = new Map<string, NameFinder>();
  readonly #prefectures = new Map<string, NameFinder>();

  constructor(divisions: readonly Division[], former: readonly FormerPlace[]) {
    this.#divisions = divisions.filter(({ name }) => !groups.test(name));
    this.#former = former;
    this.#byCode = new Map(divisions.map((division) => [division.code, division]));
    this.#provinces = this.#divisions
      .filter(({ level }) => level === 'PROVINCE')
      .map(({ code, name }) => ({ code, name, short: name.replace(provinceEnding, '') }));
  }

  isCounty(code: string): boolean {
    return this.#byCode.get(code)?.level === 'COUNTY';
  }

  /** Province by its full or short name. */
  province(text: string | null): string | null {
    if (text === null) return null;
    return kept(this.#provinceByText, text, () => {
      const found = this.#provinces.find(({ name, short }) => name === text || short === text);
      return found?.code ?? null;
    });
  }

  /** Province that an address begins with. */
  provinceOfAddress(address: string): string | null {
    return (
      this.#provinces.find(({ name, short }) => address.startsWith(name) || address.startsWith(short))
        ?.code ?? null
    );
  }

  /** Prefecture, else county, that a region's text begins the name of, within the province where it is known. */
  region(province: string | null, text: string): string | null {
    if (text.length < 2) return null;
    return kept(this.#regionByText, `${province ?? ''} ${text}`, () => {
      const within = this.#divisions.filter(
        ({ code }) => province === null || code.startsWith(province.slice(0, 2)),
      );
      const past = this.#former.filter(
        ({ name, now }) =>
          name.startsWith(text) && (province === null || now.startsWith(province.slice(0, 2))),
      );
      return (
        only(within.filter(({ level, name }) => level === 'PREFECTURE' && name.startsWith(text))) ??
        only(within.filter(({ level, name }) => level === 'COUNTY' && name.startsWith(text))) ??
        only(past.map(({ now }) => ({ code: now, name: text })))
      );
    });
  }

  /** First prefecture that an address names in full. */
  prefectureOfAddress(province: string | null, address: string): string | null {
    const finder = kept(this.#prefectures, province ?? '', () =>
      nameFinder(
        this.#divisions
          .filter(
            ({ level, code }) =>
              level === 'PREFECTURE' && (province === null || code.startsWith(province.slice(0, 2))),
          )
          .flatMap(({ code, name }) =>
            [name, ...shortened(name)].map((text): [string, string] => [text, code]),
          ),
      ),
    );
    return find(finder, address);
  }

  /** First county of a prefecture or province that an address names; within a province only by unique names. */
  countyOfAddress(scope: string, address: string): string | null {
    return find(
      kept(this.#counties, scope, () => this.#countyFinder(scope)),
      address,
    );
  }

  #countyFinder(scope: string): NameFinder {
    const prefix = scope.endsWith('0000') ? scope.slice(0, 2) : scope.slice(0, 4);
    const counties = this.#divisions.filter(
      ({ level, code }) => level === 'COUNTY' && code.startsWith(prefix),
    );
    const taken = new Set(
      this.#divisions.filter(({ code }) => code.startsWith(scope.slice(0, 2))).map(({ name }) => name),
    );
    const names = counties.flatMap(({ code, name, parentCode }): [string, string][] => {
      if (name.length <= 2) return this.#shortNames(name, parentCode).map((text) => [text, code]);
      const others = endings
        .map((ending) => `${name.slice(0, -1)}${ending}`)
        .filter((text) => !taken.has(text));
      return [name, ...shortened(name), ...others].map((text) => [text, code]);
    });
    const past = this.#former.filter(
      ({ now, name }) => now.startsWith(prefix) && this.isCounty(now) && !taken.has(name),
    );
    return nameFinder([...names, ...past.map(({ name, now }): [string, string] => [name, now])]);
  }

  /** 城区, 道县: too short to be told from other words unless the prefecture stands before them. */
  #shortNames(name: string, parentCode: string | null): string[] {
    const parent = this.#byCode.get(parentCode ?? '')?.name ?? '';
    return [`${parent}${name}`, ...(name.endsWith('县') ? [`^${name}`, `省${name}`] : [])];
  }
}

/** 新晃侗族自治县 is written 新晃县 as well, 湘西土家族苗族自治州 湘西州 and 湘西自治州. */
function shortened(name: string): string[] {
  const parts = /^(.{2,}?)(?:[\u4e00-\u9fff]{1,3}族|蒙古族?|维吾尔|哈萨克|柯尔克孜)+自治([州县旗])$/.exec(
    name,
  );
  return parts === null ? [] : [`${parts[1]}${parts[2]}`, `${parts[1]}自治${parts[2]}`];
}

/** Finder of names; a name that means several divisions means none. `^` in front: only at the beginning. */
function nameFinder(names: readonly (readonly [string, string])[]): NameFinder {
  const codes = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [name, code] of names) {
    const plain = name.replace('^', '');
    if ((codes.get(plain) ?? code) !== code) ambiguous.add(plain);
    codes.set(plain, code);
  }
  const usable = [...new Set(names.map(([name]) => name))].filter(
    (name) => !ambiguous.has(name.replace('^', '')),
  );
  usable.sort((first, second) => second.length - first.length);
  return { pattern: usable.length === 0 ? /(?!)/ : new RegExp(usable.join('|')), codes };
}

function find({ pattern, codes }: NameFinder, text: string): string | null {
  const found = pattern.exec(text);
  return found === null ? null : (codes.get(found[0]) ?? null);
}

function only(found: readonly { code: string }[]): string | null {
  const codes = new Set(found.map(({ code }) => code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Texts of regions repeat; odd ones are too many to keep. */
const MOST_KEPT = 5_000;

function kept<Value>(store: Map<string, Value>, key: string, find: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = find();
  if (store.size < MOST_KEPT) store.set(key, value);
  return value;
}
