/** The month after: '2026-12' gives '2027-01'. */
function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** All months from the first to the last that are given, in order: a month without anything has its place too. */
export function everyMonth(months: readonly string[]): readonly string[] {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) all.push(month);
  return all;
}
