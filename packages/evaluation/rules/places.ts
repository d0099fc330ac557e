import type { RankIndicator } from '@xintu/declarations';

import type { EvaluatedRecord } from './evaluated-record.ts';

/** What an organisation's records come to for an indicator that ranks; null: it has none, and no place. */
export function quantityOf({ by }: RankIndicator, records: readonly EvaluatedRecord[]): number | null {
  if (records.length === 0) return null;
  if ('count' in by) return records.length;
  const numbers = records
    .flatMap(({ values }) => (values[by.sumOf] ?? []).map(Number))
    .filter(Number.isFinite);
  const sum = numbers.reduce((whole, number) => whole + number, 0);
  return sum > 0 ? sum : null;
}

/** Places from 1, for the largest; equal quantities share a place, and the next ones are left out. */
export function placesOf(quantities: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sorted = [...quantities].sort(([, one], [, other]) => other - one);
  const places = new Map<string, number>();
  let [place, before] = [0, Number.NaN];
  sorted.forEach(([who, quantity], index) => {
    if (quantity !== before) [place, before] = [index + 1, quantity];
    places.set(who, place);
  });
  return places;
}
