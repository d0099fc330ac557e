import type { CaseRecordFacts } from '@xintu/declarations';
import { legalDay, type LegalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

import { repairEligibility } from './repair-eligibility.ts';

const penalty: CaseRecordFacts = {
  ...{ adverse: true, ended: false, underObjection: false, corrected: false },
  ...{ decidedOn: legalDay('2026-05-11'), publicityUntil: legalDay('2027-05-11') },
  ...{ lastRepairedOn: null, falseStatementOn: null, brokenCommitmentOn: null },
  ...{ publicityProvisional: false, repaired: false },
  ...{ repairableFrom: legalDay('2026-08-12'), authorityKind: 'market', authorityName: '某局（演示）' },
};
const on = (day: string, change: Partial<CaseRecordFacts> = {}) =>
  repairEligibility({ ...penalty, ...change }, legalDay(day));
const reasons = (eligibility: ReturnType<typeof on>) => eligibility.obstacles.map(({ code }) => code);
const questions = (eligibility: ReturnType<typeof on>) => eligibility.questions.map(({ code }) => code);

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
  ])('of %s on %s, a year after a repair, asks %j', (authorityKind, day, codes, first) => {
    const repaired = { repairableFrom: legalDay('2025-01-01'), lastRepairedOn: legalDay('2025-03-01') };
    const eligibility = on(day, { ...repaired, authorityKind });
    expect(questions(eligibility)).toEqual(codes);
    expect(eligibility.questions[0]?.day).toBe(first);
  });

  it.each([
    ['falseStatementOn', 'FALSE_STATEMENT_BEFORE'],
    ['brokenCommitmentOn', 'REPAIR_COMMITMENT_BROKEN'],
  ] as const)('three years after %s: %s', (since, code) => {
    const facts = { repairableFrom: legalDay('2020-01-01'), [since]: legalDay('2024-05-10') };
    expect(questions(on('2027-05-09', facts))).toEqual([code]);
    expect(questions(on('2027-05-10', facts))).toEqual([]);
    expect(questions(on('2027-05-11', facts))).toEqual([]);
    // Its rule came with Order 58.
    expect(questions(on('2023-04-30', { ...facts, [since]: legalDay('2023-04-01') }))).toEqual([]);
  });

  it('is refused to nobody by a rule that is not confirmed', () => {
    const barred = {
      ...{ lastRepairedOn: legalDay('2026-08-01'), falseStatementOn: legalDay('2026-08-01') },
      ...{ brokenCommitmentOn: legalDay('2026-08-01'), authorityKind: 'culture' },
    };
    expect(on('2026-08-12', barred)).toMatchObject({ eligible: true, obstacles: [] });
    expect(questions(on('2026-08-12', barred))).toHaveLength(3);
    const early = on('2026-08-11', { publicityProvisional: true });
    expect(early).toMatchObject({ eligible: true, questions: [{ code: 'TOO_EARLY', day: '2026-08-12' }] });
    const never = on('2026-08-11', { publicityProvisional: true, repairableFrom: null });
    expect(never).toMatchObject({ eligible: true, questions: [{ code: 'NOT_REPAIRABLE' }] });
  });

  it('knows no bar after a repair before the rule was in force', () => {
    const repaired = { repairableFrom: legalDay('2021-01-01'), lastRepairedOn: legalDay('2021-06-01') };
    expect(questions(on('2021-12-31', { ...repaired, authorityKind: 'culture' }))).toEqual([]);
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
