import type { CaseRecordFacts } from '@xintu/declarations';
import { legalDay, type LegalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

import { repairEligibility } from './repair-eligibility.ts';

const penalty: CaseRecordFacts = {
  ...{ adverse: true, ended: false, underObjection: false, corrected: false },
  ...{ decidedOn: legalDay('2026-05-11'), publicityUntil: legalDay('2027-05-11') },
  lastRepairedOn: null,
  ...{ repairableFrom: legalDay('2026-08-12'), authorityKind: 'market', authorityName: '某局（演示）' },
};
const on = (day: string, change: Partial<CaseRecordFacts> = {}) =>
  repairEligibility({ ...penalty, ...change }, legalDay(day));
const reasons = (eligibility: ReturnType<typeof on>) => eligibility.obstacles.map(({ code }) => code);

describe('eligibility for repair', () => {
  it.each([
    ['2026-08-11', ['TOO_EARLY'], '2026-08-12'],
    ['2026-08-12', [], undefined],
    ['2026-08-13', [], undefined],
  ])('on %s: %j', (day, codes, first) => {
    const eligibility = on(day);
    expect(reasons(eligibility)).toEqual(codes);
    expect(eligibility.eligible).toBe(codes.length === 0);
    expect(eligibility.repairableFrom).toBe('2026-08-12');
    expect(eligibility.obstacles[0]?.day).toBe(first);
  });

  it('tells all that stands in the way, as data', () => {
    expect(reasons(on('2026-05-12', { ended: true, adverse: false }))).toEqual([
      'RECORD_ENDED',
      'NOT_ADVERSE',
      'TOO_EARLY',
    ]);
    expect(reasons(on('2027-01-01', { repairableFrom: null }))).toEqual(['NOT_REPAIRABLE']);
  });

  it.each<[kind: string, day: string, window: string]>([
    ['market', '2026-08-12', 'CREDIT_CHINA'],
    ['human-resources', '2026-08-12', 'CREDIT_CHINA'],
    ['culture', '2021-12-31', 'CREDIT_CHINA'],
    ['culture', '2022-01-01', 'OWN_COUNTER'],
    ['culture', '2022-01-02', 'OWN_COUNTER'],
    ['tax', '2026-08-12', 'OWN_COUNTER'],
  ])('of what a department of kind %s decided is applied for on %s at %s', (authorityKind, day, window) => {
    expect(on(day, { authorityKind }).window.code).toBe(window);
  });

  it.each([
    ['culture', '2026-02-28', ['REPAIRED_RECENTLY'], '2026-03-01'],
    ['culture', '2026-03-01', [], undefined],
    ['culture', '2026-03-02', [], undefined],
    // No rule of others knows such a bar, nor did theirs before it was in force.
    ['market', '2026-02-28', [], undefined],
  ])('of %s on %s, a year after a repair: %j', (authorityKind, day, codes, first) => {
    const repaired = { repairableFrom: legalDay('2025-01-01'), lastRepairedOn: legalDay('2025-03-01') };
    const eligibility = on(day, { ...repaired, authorityKind });
    expect(reasons(eligibility)).toEqual(codes);
    expect(eligibility.obstacles[0]?.day).toBe(first);
  });

  it('knows no bar after a repair before the rule was in force', () => {
    const repaired = { repairableFrom: legalDay('2021-01-01'), lastRepairedOn: legalDay('2021-06-01') };
    expect(reasons(on('2021-12-31', { ...repaired, authorityKind: 'culture' }))).toEqual([]);
  });

  it.each<[day: string, needs: number]>([
    ['2023-04-30', 0],
    ['2023-05-01', 4],
    ['2023-05-02', 4],
    ['2026-03-30', 4],
    ['2026-03-31', 4],
    ['2026-04-01', 2],
    ['2026-04-02', 2],
  ])('on %s needs %i papers, by the rule of that day', (day, needs) => {
    const { needs: found } = on(day);
    expect(found).toHaveLength(needs);
    for (const { basis, from, to } of found) {
      expect(basis).not.toBe('');
      const open: LegalDay = legalDay(day);
      expect(from <= open && (to === null || open <= to)).toBe(true);
    }
  });
});
