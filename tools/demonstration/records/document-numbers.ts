import type { LegalDay } from '@xintu/kernel';

/** Document numbers as offices give them: counted by sign and year. */
export interface DocumentNumbers {
  /** The next number of a sign: 吉文旅罚字〔2025〕第12号 */
  document(sign: string, day: LegalDay): string;
  /** The next number of a register, of so many digits. */
  certificate(prefix: string, digits: number): string;
}

export function createDocumentNumbers(): DocumentNumbers {
  const counts = new Map<string, number>();
  const next = (key: string) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  return {
    document: (sign, day) => {
      const year = day.slice(0, 4);
      return `${sign}〔${year}〕第${next(`${sign} ${year}`)}号`;
    },
    certificate: (prefix, digits) => `${prefix}${String(next(prefix)).padStart(digits, '0')}`,
  };
}
