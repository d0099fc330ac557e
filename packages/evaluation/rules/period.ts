import type { SchemeRefresh } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';

/** 评价周期 to which a day belongs: `2026-11`, `2026Q4` or `2026`. */
export function periodOf(refresh: SchemeRefresh, day: LegalDay): string {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  switch (refresh) {
    case 'MONTHLY':
      return `${year}-${month}`;
    case 'QUARTERLY':
      return `${year}Q${String(Math.ceil(Number(month) / 3))}`;
    case 'YEARLY':
      return year;
  }
}
