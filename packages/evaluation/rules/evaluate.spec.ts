import { legalDay } from '@xintu/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sampleScheme } from '../testing/index.ts';
import { evaluate, type EvaluationInput } from './evaluate.ts';
import type { EvaluatedRecord } from './evaluated-record.ts';
import { periodOf } from './period.ts';
import { placesOf, quantityOf } from './places.ts';

const day = legalDay('2026-06-30');
const grades = sampleScheme.grades.map(({ value }) => value);
const { computation } = sampleScheme;

let number = 0;
function aRecord(rest: Partial<EvaluatedRecord> = {}): EvaluatedRecord {
  number += 1;
  return {
    recordId: `record-${String(number).padStart(6, '0')}`,
    recordedFrom: '2026-01-02 00:00:00+00',
    type: 'penalty',
    decidedOn: legalDay('2026-06-30'),
    until: legalDay('2027-06-30'),
    ended: false,
    values: {},
    ...rest,
  };
}

const graded = (records: readonly EvaluatedRecord[], ranks: EvaluationInput['ranks'] = {}) =>
  evaluate(computation, grades, { day, records, ranks });

const penaltyOf = (severity: string, rest: Partial<EvaluatedRecord> = {}) =>
  aRecord({ values: { severity: [severity] }, ...rest });
const award = () => aRecord({ type: 'award', until: null });
const lateReport = (rest: Partial<EvaluatedRecord> = {}) =>
  aRecord({ type: 'report', until: null, values: { late: ['YES'] }, ...rest });

describe('a grade', () => {
  it.each<[string, readonly EvaluatedRecord[], number, string]>([
    ['nothing on file', [], 80, 'B'],
    ['one minor penalty of the day', [penaltyOf('MINOR')], 77, 'B'],
    ['a penalty without a class counts as the least', [aRecord()], 77, 'B'],
    ['two general ones', [penaltyOf('GENERAL'), penaltyOf('GENERAL')], 64, 'C'],
    [
      'three serious ones stop at the cap of 40',
      Array.from({ length: 3 }, () => penaltyOf('SERIOUS')),
      40,
      'C',
    ],
    ['two awards: exactly A', [award(), award()], 90, 'A'],
    ['three awards stop at the cap of 12', [award(), award(), award()], 92, 'A'],
    ['half points', [lateReport()], 77.5, 'B'],
  ])('%s', (_what, records, total, grade) => {
    expect(graded(records)).toMatchObject({ total, grade });
  });

  it.each([
    [1, 10],
    [50, 10],
    [51, 9.5],
    [100, 9.5],
    [101, 9],
    [1001, 0],
    [5000, 0],
  ])('place %i makes %d points: steps of 0.5 for each 50 places', (rank, points) => {
    const project = aRecord({ type: 'project', until: null, values: { amount: ['100'] } });
    const { total, explanation } = graded([project], { performance: rank });
    expect(total).toBe(80 + points);
    expect(explanation).toEqual([
      expect.objectContaining({ code: 'performance', points, rank, recordId: project.recordId }),
    ]);
  });

  it.each([
    ['2026-06-30', '2026-07-09', 20],
    ['2026-06-21', '2026-06-30', 2],
    ['2026-06-26', '2026-07-05', 12],
  ])('decays day by day: decided %s, shown until %s, takes %d of 20', (decidedOn, until, points) => {
    const record = penaltyOf('SERIOUS', { decidedOn: legalDay(decidedOn), until: legalDay(until) });
    expect(graded([record]).explanation).toEqual([
      expect.objectContaining({ points: -points, fullPoints: -20 }),
    ]);
  });

  it.each<[string, Partial<EvaluatedRecord>]>([
    ['repaired or revoked', { ended: true }],
    ['past its publicity', { until: legalDay('2026-06-29') }],
    ['decided later', { decidedOn: legalDay('2026-07-01') }],
  ])('what is %s neither counts nor is named', (_what, rest) => {
    expect(graded([penaltyOf('SERIOUS', { values: { categories: ['REVOKE_PERMIT'] }, ...rest })])).toEqual({
      ...{ total: 80, grade: 'B', direct: null, explanation: [] },
    });
  });

  it('a period leaves out what is older, to the day', () => {
    const within = lateReport({ decidedOn: legalDay('2025-07-01') });
    const before = lateReport({ decidedOn: legalDay('2025-06-30') });
    expect(graded([within, before]).explanation.filter(({ kind }) => kind === 'INDICATOR')).toEqual([
      expect.objectContaining({ recordId: within.recordId }),
    ]);
  });

  it('a direct grade holds whatever the points are, and names its record', () => {
    const revoked = aRecord({ values: { categories: ['REVOKE_PERMIT', 'FINE'], severity: ['MINOR'] } });
    const result = graded([revoked, award(), award(), award()]);
    expect(result).toMatchObject({ total: 89, grade: 'D', direct: 'revoked' });
    expect(result.explanation.at(-1)).toMatchObject({
      ...{ kind: 'DIRECT_GRADE', code: 'revoked', recordId: revoked.recordId, points: 0 },
    });
  });

  it('a ceiling lowers a better grade and leaves a worse one', () => {
    const awards = [award(), award(), award()];
    expect(graded([lateReport({ values: { late: ['YES'] } }), ...awards])).toMatchObject({ grade: 'B' });
    const bad = Array.from({ length: 3 }, () => penaltyOf('SERIOUS'));
    expect(graded([lateReport(), ...bad])).toMatchObject({ grade: 'D', direct: null });
  });
});

const days = fc.integer({ min: 0, max: 800 }).map((after) => {
  const instant = new Date(Date.UTC(2024, 11, 1) + after * 86_400_000);
  return legalDay(instant.toISOString().slice(0, 10));
});
const anyRecord: fc.Arbitrary<EvaluatedRecord> = fc
  .record({
    type: fc.constantFrom('penalty', 'report', 'award', 'project', 'other'),
    decidedOn: days,
    until: fc.option(days, { nil: null }),
    ended: fc.boolean(),
    severity: fc.constantFrom('MINOR', 'GENERAL', 'SERIOUS', 'UNHEARD'),
    category: fc.constantFrom('FINE', 'REVOKE_PERMIT'),
    late: fc.constantFrom('YES', 'NO'),
  })
  .map(({ severity, category, late, ...rest }) =>
    aRecord({
      ...rest,
      values: { severity: [severity], categories: [category], late: [late], amount: ['10'] },
    }),
  );
const files = fc.array(anyRecord, { maxLength: 25 });
const ranks = fc.option(fc.integer({ min: 1, max: 2_000 }), { nil: null });
const ranksOf = (rank: number | null) => (rank === null ? {} : { performance: rank });
const isBad = ({ type }: EvaluatedRecord) => type === 'penalty' || type === 'report';

describe('whatever is on file', () => {
  it('the order of records does not matter', () => {
    fc.assert(
      fc.property(files, ranks, fc.infiniteStream(fc.nat()), (records, rank, keys) => {
        const shuffled = records
          .map((record) => ({ record, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ record }) => record);
        expect(graded(shuffled, ranksOf(rank))).toEqual(graded(records, ranksOf(rank)));
      }),
    );
  });

  it('removing something bad never lowers the points or the grade', () => {
    fc.assert(
      fc.property(files, ranks, fc.nat(), (records, rank, which) => {
        const bad = records.filter(isBad);
        const removed = bad[which % Math.max(bad.length, 1)];
        const before = graded(records, ranksOf(rank));
        const after = graded(
          records.filter((record) => record !== removed),
          ranksOf(rank),
        );
        expect(after.total).toBeGreaterThanOrEqual(before.total);
        expect(grades.indexOf(after.grade)).toBeLessThanOrEqual(grades.indexOf(before.grade));
      }),
    );
  });

  it('caps and limits hold, and the points add up to the total', () => {
    fc.assert(
      fc.property(files, ranks, (records, rank) => {
        const { total, explanation } = graded(records, ranksOf(rank));
        for (const indicator of computation.indicators) {
          const sum = explanation
            .filter(({ code }) => code === indicator.code)
            .reduce((whole, { points }) => whole + Math.round(points * 100), 0);
          const most = Math.round((indicator.per === 'RANK' ? indicator.most : indicator.cap) * 100);
          expect(indicator.effect === 'DEDUCTION' ? -sum : sum).toBeGreaterThanOrEqual(0);
          expect(indicator.effect === 'DEDUCTION' ? -sum : sum).toBeLessThanOrEqual(most);
        }
        const sum = explanation.reduce((whole, { points }) => whole + Math.round(points * 100), 8_000);
        expect(Math.round(total * 100)).toBe(Math.min(12_000, Math.max(0, sum)));
      }),
    );
  });

  it('what ended is named nowhere, and every reason names a record of the file', () => {
    fc.assert(
      fc.property(files, ranks, (records, rank) => {
        const { explanation } = graded(records, ranksOf(rank));
        const counting = records.filter(
          ({ ended, until, decidedOn }) => !ended && decidedOn <= day && (until === null || until >= day),
        );
        const known = new Set(counting.map(({ recordId }) => recordId));
        expect(explanation.every(({ recordId }) => known.has(recordId))).toBe(true);
      }),
    );
  });
});

it('the largest is first, equal ones share a place, and who has nothing has none', () => {
  const places = placesOf(
    new Map([
      ['a', 5],
      ['b', 9],
      ['c', 5],
      ['d', 1],
    ]),
  );
  expect([...places].toSorted()).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 2],
    ['d', 4],
  ]);
  const [, , , performance] = computation.indicators;
  if (performance?.per !== 'RANK') throw new Error('the sample has changed');
  const project = (amount: string) => aRecord({ type: 'project', values: { amount: [amount] } });
  expect(quantityOf(performance, [project('10.5'), project('2')])).toBe(12.5);
  expect(quantityOf(performance, [])).toBeNull();
  expect(quantityOf({ ...performance, by: { count: true } }, [project('0'), project('0')])).toBe(2);
});

it.each([
  ['MONTHLY', '2026-11'],
  ['QUARTERLY', '2026Q4'],
  ['YEARLY', '2026'],
] as const)('a day belongs to a period: %s', (refresh, period) => {
  expect(periodOf(refresh, legalDay('2026-11-22'))).toBe(period);
});
