import { divisionRows } from '@xintu/kernel/divisions';

/** A county of the prefecture, as names and addresses mention it. */
export interface Place {
  /** GB/T 2260 */
  readonly code: string;
  /** 吉首市 */
  readonly name: string;
  /** 吉首 */
  readonly short: string;
  /** How many of the organisations sit there. */
  readonly weight: number;
}

export const PREFECTURE = '433100';
/** The county whose departments hand in as well. */
export const CITY = '433101';

const shareOfCity = 9;
/** The eight counties of the prefecture; the city first. */
export const places: readonly Place[] = divisionRows()
  .filter(({ parentCode }) => parentCode === PREFECTURE)
  .map(({ code, name }) => ({
    code,
    name,
    short: name.replace(/[市县]$/, ''),
    weight: code === CITY ? shareOfCity : 1.5,
  }));

/** Streets of which every town has some. */
export const streets = [
  '人民路',
  '建设路',
  '团结路',
  '民族路',
  '文化路',
  '商业街',
  '滨河路',
  '迎宾大道',
  '工业大道',
] as const;
