import { fieldFor, schemeInForce } from '@xintu/declarations';
import { conformsAsSector } from '@xintu/evaluation/testing/sector';
import { fixedPublicity, legalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import { majorTaxViolation, TAX_CREDIT_SCHEME, taxation, taxCreditGrade } from './index.ts';
import { majorTaxViolationPublicityVersions } from './publicity.versions.ts';

conformsAsSector(taxation);

describe('taxation', () => {
  it.each([
    ['2014-09-30', undefined],
    ['2014-10-01', 'STA-2014-40'],
    ['2025-06-30', 'STA-2014-40'],
    ['2025-07-01', 'STA-2025-12'],
  ])('a grade determined on %s is by %s', (day, version) => {
    expect(schemeInForce(taxation.schemes, TAX_CREDIT_SCHEME, legalDay(day))?.version).toBe(version);
  });

  it('grades are received, from A to D with M between', () => {
    for (const scheme of taxation.schemes) {
      expect(scheme.origin).toBe('RECEIVED');
      expect(scheme.scorePublic).toBe(false);
      expect(scheme.grades.map(({ value }) => value)).toEqual(['A', 'B', 'M', 'C', 'D']);
    }
  });

  it('a grade is neither public nor about a person', () => {
    expect(taxCreditGrade.publication).not.toBe('PUBLIC');
    expect(taxCreditGrade.subjectKinds).not.toContain('INDIVIDUAL_BUSINESS');
    expect(taxCreditGrade.subjectKinds).not.toContain('PRACTITIONER');
    expect(fieldFor(taxCreditGrade, 'schemeCode')).toBeNull();
  });

  it('major violations know eleven situations and end after three years, not yet confirmed', () => {
    const situation = majorTaxViolation.fields.find(({ code }) => code === 'situation');
    expect(situation?.choices?.map(({ value }) => value)).toEqual(
      Array.from({ length: 11 }, (_, i) => String(i + 1)),
    );
    const versions = majorTaxViolationPublicityVersions;
    const decidedOn = legalDay('2026-01-15');
    const decision = fixedPublicity(
      { ruleCode: 'x', versions, decidedOn, months: null },
      legalDay('2026-11-22'),
    );
    expect(decision).toMatchObject({ until: '2029-01-15', repairableFrom: '2026-07-16', provisional: true });
  });
});
