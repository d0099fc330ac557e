/** An instant (ISO 8601) as day and minute in China's time: 2026-03-05 14:30. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return parts.format(date);
}

/** The day an instant falls on in China: YYYY-MM-DD. */
export function dayOfInstant(instant: string): string {
  return formatInstant(instant).slice(0, 10);
}
