/** A quarter of a year with its days. */
export interface Quarter {
  /** As it stands in the address: `2026-1`. */
  readonly key: string;
  readonly year: number;
  readonly quarter: number;
  readonly from: string;
  readonly to: string;
}

const lastDays = ['03-31', '06-30', '09-30', '12-31'] as const;

function quarterAt(index: number): Quarter {
  const [year, place] = [Math.floor(index / 4), index % 4];
  const month = String(place * 3 + 1).padStart(2, '0');
  return {
    ...{ key: `${year}-${place + 1}`, year, quarter: place + 1 },
    ...{ from: `${year}-${month}-01`, to: `${year}-${lastDays[place] ?? ''}` },
  };
}

/** The quarter of a day and those before it, newest first. */
export function quartersUntil(today: string, count = 8): readonly Quarter[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const index = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, back) => quarterAt(index - back));
}

/** The first day of the month so many months before a day. */
export function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
