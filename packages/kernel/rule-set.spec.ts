import { describe, expect, it } from 'vitest';
import { addDays, legalDay } from './legal-day.ts';
import { isYuan, type Yuan } from './money.ts';
import { penaltyPublicity, type PenaltyPublicityInput } from './penalty-publicity.rule.ts';
import { type FineThreshold, type PenaltyRuleSet, publishedPenaltyRules } from './publicity.versions.ts';

const yuan = (text: string): Yuan => {
  if (!isYuan(text)) throw new RangeError(text);
  return text;
};
const aPenalty = (decidedOn: string, rest: Partial<PenaltyPublicityInput> = {}): PenaltyPublicityInput => ({
  ...{ decidedOn: legalDay(decidedOn), procedure: 'ORDINARY', severity: null, categories: ['FINE'] },
  ...{ field: 'OTHER', ...rest },
});

/** Each period of each version: the last day shown, and the first day of repair, of a decision in the middle of a month. */
describe('the periods of every version, by the day', () => {
  it.each([
    ['V2017', '2018-03-15', 'MINOR', '2019-03-15', null],
    ['V2017', '2018-03-15', 'GENERAL', '2019-03-15', null],
    ['V2017', '2018-03-15', 'SERIOUS', '2021-03-15', null],
    ['V2017', '2018-03-15', 'SPECIAL', '2021-03-15', null],
    ['V2019', '2020-03-15', 'MINOR', '2021-03-15', '2020-06-16'],
    ['V2019', '2020-03-15', 'GENERAL', '2021-03-15', '2020-06-16'],
    ['V2019', '2020-03-15', 'SERIOUS', '2023-03-15', '2020-09-16'],
    ['V2019', '2020-03-15', 'SPECIAL', '2023-03-15', null],
    ['V2023', '2024-03-15', 'MINOR', '2027-03-15', '2024-06-16'],
    ['V2023', '2024-03-15', 'GENERAL', '2027-03-15', '2024-06-16'],
    ['V2023', '2024-03-15', 'SERIOUS', '2027-03-15', '2024-06-16'],
    ['V2023', '2024-03-15', null, '2027-03-15', '2024-06-16'],
    ['V2026', '2026-04-15', 'GENERAL', '2027-04-15', '2026-07-16'],
    ['V2026', '2026-04-15', 'SERIOUS', '2029-04-15', '2027-04-16'],
    ['V2026', '2026-04-15', 'SPECIAL', '2029-04-15', '2027-04-16'],
  ] as const)(
    '%s, decided %s, %s: until %s, repair from %s',
    (version, day, severity, until, repairableFrom) => {
      const own: PenaltyRuleSet = {
        ...publishedPenaltyRules,
        transition: { holds: 'OWN_VERSION', confirmed: true },
      };
      expect(penaltyPublicity(aPenalty(day, { severity }), legalDay('2026-11-22'), own)).toEqual({
        ...{ decision: 'PUBLISH', reason: 'PERIOD_BY_RULE', until, repairableFrom, provisional: false },
        rule: { code: 'penalty-publicity', version },
      });
    },
  );

  it.each([
    // the month's last day where there is no corresponding day; never prolonged by holidays
    ['2026-11-30', '2027-11-30', '2027-03-01'],
    ['2026-12-01', '2027-12-01', '2027-03-02'],
    ['2027-11-29', '2028-11-29', '2028-03-01'],
    ['2027-11-30', '2028-11-30', '2028-03-01'],
    ['2028-02-28', '2029-02-28', '2028-05-29'],
    ['2028-02-29', '2029-02-28', '2028-05-30'],
    ['2028-03-01', '2029-03-01', '2028-06-02'],
    ['2026-09-30', '2027-09-30', '2026-12-31'],
    ['2026-10-01', '2027-10-01', '2027-01-02'],
  ])('general of V2026, decided %s: until %s, repair from %s', (day, until, repairableFrom) => {
    expect(penaltyPublicity(aPenalty(day, { severity: 'GENERAL' }), legalDay(day))).toMatchObject({
      until,
      repairableFrom,
    });
  });

  it.each(['2017-07-31', '2019-07-01', '2023-05-01', '2026-04-01'])(
    'a version begins on %s, not a day before',
    (from) => {
      const versionAt = (shift: number) => {
        const day = addDays(legalDay(from), shift);
        return penaltyPublicity(aPenalty(day, { severity: 'GENERAL' }), day).rule.version;
      };
      const index = publishedPenaltyRules.versions.findIndex((row) => row.from === from);
      const [own, before] = [
        publishedPenaltyRules.versions[index],
        publishedPenaltyRules.versions[index - 1],
      ];
      expect([versionAt(-1), versionAt(0), versionAt(1)]).toEqual([
        before?.version ?? own?.version, // before the first there is no rule; it is named all the same
        own?.version,
        own?.version,
      ]);
    },
  );
});

describe('which version holds for an older record', () => {
  const decided = aPenalty('2024-05-15', { severity: 'GENERAL' });
  const by = (transition: PenaltyRuleSet['transition']) =>
    penaltyPublicity(decided, legalDay('2026-11-22'), { ...publishedPenaltyRules, transition });

  it.each([
    ['EARLIER_END', false, '2025-05-15', 'V2026', true],
    ['EARLIER_END', true, '2025-05-15', 'V2026', false],
    ['OWN_VERSION', false, '2027-05-15', 'V2023', true],
    ['OWN_VERSION', true, '2027-05-15', 'V2023', false],
  ] as const)('%s, confirmed %s: until %s by %s', (holds, confirmed, until, version, provisional) => {
    expect(by({ holds, confirmed })).toMatchObject({ until, rule: { version }, provisional });
  });

  it('stays provisional where a later version can not tell the class', () => {
    const unclassed = penaltyPublicity(aPenalty('2024-05-15'), legalDay('2026-11-22'), {
      ...publishedPenaltyRules,
      transition: { holds: 'EARLIER_END', confirmed: true },
    });
    expect(unclassed).toMatchObject({ until: '2027-05-15', rule: { version: 'V2023' }, provisional: true });
  });
});

describe('amounts of the sector department’s standard', () => {
  const standard = (rest: Partial<FineThreshold> = {}): FineThreshold => ({
    ...{ version: 'S1', basis: '演示标准', article: '第一条', from: legalDay('2026-01-01'), to: null },
    ...{ confirmed: true, field: null, largerFrom: yuan('10000.00'), hugeFrom: yuan('200000.00'), ...rest },
  });
  const by = (
    fine: string | null,
    thresholds: readonly FineThreshold[],
    rest: Partial<PenaltyPublicityInput> = {},
  ) =>
    penaltyPublicity(
      aPenalty('2026-05-31', { fineAmount: fine === null ? null : yuan(fine), ...rest }),
      legalDay('2026-11-22'),
      { ...publishedPenaltyRules, fineThresholds: thresholds },
    );

  it.each([
    ['9999.99', 'UNDETERMINED', null],
    ['10000.00', 'PUBLISH', '2027-05-31'],
    ['10000.01', 'PUBLISH', '2027-05-31'],
    ['199999.99', 'PUBLISH', '2027-05-31'],
    ['200000.00', 'PUBLISH', '2029-05-31'],
    ['200000.01', 'PUBLISH', '2029-05-31'],
    [null, 'UNDETERMINED', null],
  ])('a fine of %s: %s until %s', (fine, decision, until) => {
    expect(by(fine, [standard()])).toMatchObject({ decision, until });
  });

  it('of the field go before those of any field; an unconfirmed one makes the result provisional', () => {
    const food = standard({ version: 'F1', field: 'FOOD', largerFrom: yuan('500.00'), confirmed: false });
    expect(by('600.00', [standard(), food], { field: 'FOOD' })).toMatchObject({
      decision: 'PUBLISH',
      provisional: true,
    });
    expect(by('600.00', [standard(), food])).toMatchObject({ decision: 'UNDETERMINED' });
  });

  it.each([
    ['2026-05-30', 'UNDETERMINED'],
    ['2026-05-31', 'PUBLISH'],
    ['2026-06-01', 'PUBLISH'],
    ['2026-06-02', 'UNDETERMINED'],
  ])('hold from their first to their last day: decided %s, %s', (day, decision) => {
    const dated = standard({ from: legalDay('2026-05-31'), to: legalDay('2026-06-01') });
    expect(by('10000.00', [dated], { decidedOn: legalDay(day) })).toMatchObject({ decision });
  });

  it('what the authority stated goes before them', () => {
    expect(by('200000.00', [standard()], { severity: 'GENERAL' })).toMatchObject({ until: '2027-05-31' });
    expect(by('100.00', [standard()], { severity: 'SERIOUS' })).toMatchObject({ until: '2029-05-31' });
  });
});
