const PATTERN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads an instant as a person writes it: a day (its first moment), or a day and a time; in Asia/Shanghai unless
 * another zone is given. Null when it is none.
 */
export function readInstant(text: string): Date | null {
  const [, day, time = '00:00', seconds = ':00', zone = '+08:00'] = PATTERN.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  const instant = new Date(
    `${day}T${time}${seconds}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`,
  );
  if (Number.isNaN(instant.getTime())) return null;
  // JavaScript reads 30 February as a day in March: a day that does not come back as it was is none.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? instant : null;
}
