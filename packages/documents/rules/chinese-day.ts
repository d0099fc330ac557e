/** A legal day as documents write it: 2026年5月12日; empty for none. */
export function chineseDay(day: string | null | undefined): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  return year === undefined ? '' : `${year}年${String(Number(month))}月${String(Number(date))}日`;
}
