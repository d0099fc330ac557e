import { makeCreditCode, normaliseName } from '@xintu/kernel';

/** An invented organisation of the bench: the same number is always the same organisation. */
export interface BenchOrganisation {
  readonly number: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly formerName: string | null;
  /** Number of the organisation of which it is a branch. */
  readonly parent: number | null;
}

/** The organisation part of an invented code has six digits behind YY. */
export const MOST_ORGANISATIONS = 1_000_000;

const DIVISION = '433101';
const trades = ['餐饮', '建筑', '文化传媒', '旅行社', '商贸', '农业科技', '物业服务', '运输'] as const;
const hexadecimal = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** Identifier of an organisation: in the order of the numbers, as identifiers made one after the other are. */
export const subjectId = (number: number): string => `01990000-0000-7000-8000-${hexadecimal(number, 12)}`;

/** Every tenth organisation is a branch of the one nine before it. */
const parentOf = (number: number): number | null => (number % 10 === 9 ? number - 9 : null);

export function codeOf(number: number): string {
  return makeCreditCode('91', DIVISION, `YY${String(number).padStart(6, '0')}`);
}

export function organisationOf(number: number): BenchOrganisation {
  const trade = trades[number % trades.length] ?? trades[0];
  const parent = parentOf(number);
  const name = `吉首市第${String(number)}号${trade}有限公司${parent === null ? '' : '分公司'}（演示）`;
  return {
    number,
    id: subjectId(number),
    code: codeOf(number),
    name,
    formerName: number % 20 === 0 ? `吉首市第${String(number)}号${trade}经营部（演示）` : null,
    parent,
  };
}

/** How names are compared. */
export const normalisedName = (name: string): string => normaliseName(name);

/** Which codes are asked for: spread over all organisations, always the same ones in the same order. */
export function askedCodes(organisations: number, count: number): readonly string[] {
  const step = 7_919; // a prime far from any power of ten: neighbours in the list are far apart in the tables
  return Array.from({ length: Math.min(count, organisations) }, (_, index) =>
    codeOf((index * step) % organisations),
  );
}
