import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penaltyFields, procedures, severities } from './enumerations.ts';
import { fixedPublicity, type FixedPublicityRow } from './fixed-publicity.rule.ts';
import { addDays, addMonths, legalDay } from './legal-day.ts';
import { penaltyCategories } from './penalty-categories.ts';
import { penaltyPublicity, type PenaltyPublicityInput } from './penalty-publicity.rule.ts';
import { penaltyPublicityVersions } from './publicity.versions.ts';

const today = legalDay('2026-11-22');

function aPenalty(decidedOn: string, rest: Partial<PenaltyPublicityInput> = {}): PenaltyPublicityInput {
  return {
    decidedOn: legalDay(decidedOn),
    procedure: 'ORDINARY',
    severity: null,
    categories: ['FINE'],
    field: 'OTHER',
    ...rest,
  };
}

describe('which version of the publicity of penalties answers', () => {
  it.each([
    ['2017-07-30', 'V2017', 'NO_RULE_IN_FORCE'],
    ['2017-07-31', 'V2017', 'PERIOD_BY_RULE'],
    ['2019-06-30', 'V2017', 'PERIOD_BY_RULE'],
    ['2019-07-01', 'V2019', 'PERIOD_BY_RULE'],
    ['2023-04-30', 'V2019', 'PERIOD_BY_RULE'],
    ['2023-05-01', 'V2023', 'PERIOD_BY_RULE'],
    ['2026-03-31', 'V2023', 'PERIOD_BY_RULE'],
  ])('decided on %s: %s, %s', (decidedOn, version, reason) => {
    const decision = penaltyPublicity(aPenalty(decidedOn, { severity: 'GENERAL' }), legalDay('2026-03-31'));
    expect(decision).toMatchObject({ reason, rule: { code: 'penalty-publicity', version } });
  });

  it('from 2026-04-01 it is the rule of 2026', () => {
    expect(penaltyPublicity(aPenalty('2026-04-01', { severity: 'GENERAL' }), today)).toEqual({
      decision: 'PUBLISH',
      reason: 'PERIOD_BY_RULE',
      rule: { code: 'penalty-publicity', version: 'V2026' },
      until: '2027-04-01',
      repairableFrom: '2026-07-02',
      provisional: false,
    });
  });
});

describe('V2026 (NDRC Order 36 of 2025)', () => {
  it.each([
    ['GENERAL', '2027-05-31', '2026-09-01'],
    ['SERIOUS', '2029-05-31', '2027-06-01'],
    ['SPECIAL', '2029-05-31', '2027-06-01'],
  ] as const)('%s as stated: until %s, repair from %s', (severity, until, repairableFrom) => {
    expect(penaltyPublicity(aPenalty('2026-05-31', { severity }), today)).toMatchObject({
      decision: 'PUBLISH',
      until,
      repairableFrom,
      provisional: false,
    });
  });

  it.each([
    [{ severity: 'MINOR' }, 'MINOR'],
    [{ procedure: 'SIMPLIFIED' }, 'SIMPLIFIED_PROCEDURE'],
    [{ procedure: 'SIMPLIFIED', severity: 'SERIOUS' }, 'SIMPLIFIED_PROCEDURE'],
    [{ categories: ['WARNING'] }, 'WARNING_OR_CRITICISM_ONLY'],
    [{ categories: ['WARNING', 'CRITICISM'] }, 'WARNING_OR_CRITICISM_ONLY'],
  ] as const)('%o is not published: %s', (rest, reason) => {
    expect(penaltyPublicity(aPenalty('2026-05-31', rest), today)).toMatchObject({
      decision: 'NOT_PUBLISHED',
      reason,
      until: null,
      repairableFrom: null,
    });
  });

  it.each([
    [['REVOKE_PERMIT'], '2029-05-31', false],
    [['FINE', 'RESTRICT_OCCUPATION'], '2029-05-31', false],
    [['CONFISCATE_GOODS'], '2027-05-31', false],
    [['FINE', 'CONFISCATE_GOODS'], '2027-05-31', true],
  ] as const)('%o derives a class: until %s', (categories, until, provisional) => {
    const decision = penaltyPublicity(aPenalty('2026-05-31', { categories }), today);
    expect(decision).toMatchObject({ decision: 'PUBLISH', until, provisional });
  });

  it.each([
    [['FINE']],
    [['FINE', 'WARNING']],
    [['CONFISCATE_GAINS']],
    [['CONFISCATE_GAINS', 'CONFISCATE_GOODS']],
    [['SUSPEND_PERMIT']],
    [['STOP_BUSINESS']],
    [[]],
  ] as const)('%o derives none: a to-do for the authority, never guessed', (categories) => {
    expect(penaltyPublicity(aPenalty('2026-05-31', { categories }), today)).toMatchObject({
      decision: 'UNDETERMINED',
      reason: 'SEVERITY_MISSING',
      until: null,
    });
  });
});

describe('V2023 (NDRC Order 58)', () => {
  const then = legalDay('2026-03-31');

  it.each([
    ['OTHER', '2024-08-16', false],
    [null, '2024-08-16', true],
    ['FOOD', '2025-05-16', false],
    ['DRUG', '2025-05-16', false],
    ['SPECIAL_EQUIPMENT', '2025-05-16', false],
    ['WORK_SAFETY', '2025-05-16', false],
    ['FIRE', '2025-05-16', false],
  ] as const)('field %s: repair from %s', (field, repairableFrom, provisional) => {
    expect(penaltyPublicity(aPenalty('2024-05-15', { field }), then)).toMatchObject({
      decision: 'PUBLISH',
      until: '2027-05-15',
      repairableFrom,
      provisional,
    });
  });
});

describe('V2019 (527号) and V2017', () => {
  it.each([
    ['2019-08-01', 'GENERAL', '2020-08-01', '2019-11-02'],
    ['2019-08-01', 'SERIOUS', '2022-08-01', '2020-02-02'],
    ['2019-08-01', 'SPECIAL', '2022-08-01', null],
    ['2018-05-01', 'GENERAL', '2019-05-01', null],
    ['2017-08-01', 'SERIOUS', '2020-08-01', null],
  ] as const)('decided %s, %s: until %s, repair from %s', (decidedOn, severity, until, repairableFrom) => {
    expect(penaltyPublicity(aPenalty(decidedOn, { severity }), today)).toMatchObject({
      until,
      repairableFrom,
    });
  });

  it('without a class there is no answer', () => {
    expect(penaltyPublicity(aPenalty('2020-01-01'), today)).toMatchObject({ decision: 'UNDETERMINED' });
  });
});

describe('when a later version reaches an older record', () => {
  const decided = aPenalty('2024-05-15', { severity: 'GENERAL' });

  it('nothing changes until the later version is in force', () => {
    expect(penaltyPublicity(decided, legalDay('2026-03-31'))).toMatchObject({
      until: '2027-05-15',
      rule: { version: 'V2023' },
      provisional: false,
    });
  });

  it('then the earlier end holds, provisionally', () => {
    expect(penaltyPublicity(decided, legalDay('2026-04-01'))).toMatchObject({
      until: '2025-05-15',
      rule: { version: 'V2026' },
      provisional: true,
    });
  });

  it('one that ends before the later version begins is not touched by it', () => {
    const ending = (decidedOn: string) =>
      penaltyPublicity(aPenalty(decidedOn, { severity: 'GENERAL' }), today);
    expect(ending('2022-04-30')).toMatchObject({ until: '2023-04-30', provisional: false });
    expect(ending('2022-05-01')).toMatchObject({ until: '2023-05-01', provisional: true });
  });

  it('a later version that can’t tell the class is left out, and the result is provisional', () => {
    expect(penaltyPublicity(aPenalty('2024-05-15'), today)).toMatchObject({
      decision: 'PUBLISH',
      until: '2027-05-15',
      rule: { version: 'V2023' },
      provisional: true,
    });
  });

  it('what the later version does not publish is not published', () => {
    expect(penaltyPublicity(aPenalty('2024-05-15', { severity: 'MINOR' }), today)).toMatchObject({
      decision: 'NOT_PUBLISHED',
      reason: 'MINOR',
    });
  });
});

describe('always', () => {
  const input = fc.record({
    decidedOn: fc.nat(4000).map((days) => addDays(legalDay('2017-01-01'), days)),
    procedure: fc.constantFrom(...procedures, null),
    severity: fc.constantFrom(...severities, null),
    categories: fc.uniqueArray(fc.constantFrom(...penaltyCategories)),
    field: fc.constantFrom(...penaltyFields, null),
  });

  it('publicity ends within three years, and time can only shorten it', () => {
    fc.assert(
      fc.property(input, fc.nat(2000), fc.nat(2000), (penalty, first, second) => {
        const before = penaltyPublicity(penalty, addDays(penalty.decidedOn, first));
        const after = penaltyPublicity(penalty, addDays(penalty.decidedOn, first + second));
        expect(before.until === null).toBe(before.decision !== 'PUBLISH');
        if (before.until !== null) expect(before.until <= addMonths(penalty.decidedOn, 36)).toBe(true);
        if (before.decision !== 'PUBLISH') expect(after).toEqual(before);
        else if (after.until !== null) expect(after.until <= (before.until ?? '')).toBe(true);
      }),
    );
  });

  it('versions follow one another without a gap', () => {
    for (const [index, row] of penaltyPublicityVersions.entries()) {
      const next = penaltyPublicityVersions[index + 1];
      expect(row.to === null ? undefined : addDays(row.to, 1)).toBe(next?.from);
    }
  });
});

describe('fixed publicity of a sector', () => {
  const row: FixedPublicityRow = {
    version: 'TEST',
    basis: '演示规则',
    article: '第一条',
    from: legalDay('2018-01-01'),
    to: null,
    confirmed: true,
    shortestMonths: 6,
    longestMonths: 36,
    minimumMonths: 3,
  };
  const decide = (months: number | null, rest: Partial<FixedPublicityRow> = {}) =>
    fixedPublicity(
      {
        ruleCode: 'test-publicity',
        versions: [{ ...row, ...rest }],
        decidedOn: legalDay('2026-01-31'),
        months,
      },
      today,
    );

  it.each([
    [5, '2026-07-31', false],
    [6, '2026-07-31', false],
    [7, '2026-08-31', false],
    [35, '2028-12-31', false],
    [36, '2029-01-31', false],
    [37, '2029-01-31', false],
    [null, '2026-07-31', true],
  ])('%s months: until %s', (months, until, provisional) => {
    expect(decide(months)).toMatchObject({
      decision: 'PUBLISH',
      until,
      repairableFrom: '2026-05-01',
      provisional,
    });
  });

  it('is provisional on an unconfirmed number, and silent where no rule was in force', () => {
    expect(decide(6, { confirmed: false })).toMatchObject({ provisional: true });
    expect(decide(6, { from: legalDay('2026-02-01') })).toMatchObject({
      decision: 'NOT_PUBLISHED',
      reason: 'NO_RULE_IN_FORCE',
    });
  });
});
