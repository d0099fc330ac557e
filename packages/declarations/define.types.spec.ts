import { legalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import { defineList, defineMeasure, defineRecordType, legalBasis } from './index.ts';
import { aRecordType } from './testing/index.ts';

// Each block below is a proof by the compiler: were one of these declarations to compile, its line would be an error.
describe('what does not compile', () => {
  const { legalBasis: basis, reportWithin, publication, sharing, retentionYears, ...rest } = aRecordType();

  it('a record type without legal basis, deadline, scope or retention', () => {
    const attempts = [
      // @ts-expect-error: no legal basis
      () => defineRecordType({ ...rest, reportWithin, publication, sharing, retentionYears }),
      // @ts-expect-error: no deadline
      () => defineRecordType({ ...rest, legalBasis: basis, publication, sharing, retentionYears }),
      // @ts-expect-error: no publication
      () => defineRecordType({ ...rest, legalBasis: basis, reportWithin, sharing, retentionYears }),
      // @ts-expect-error: no sharing
      () => defineRecordType({ ...rest, legalBasis: basis, reportWithin, publication, retentionYears }),
      // @ts-expect-error: no retention
      () => defineRecordType({ ...rest, legalBasis: basis, reportWithin, publication, sharing }),
    ];
    expect(attempts).toHaveLength(5);
  });

  it('a record type without identity, subject kinds, providers or publicity rule', () => {
    const whole = aRecordType();
    const { publicity: _publicity, ...withoutPublicity } = whole;
    const attempts = [
      // @ts-expect-error: nothing identifies a record
      () => defineRecordType({ ...whole, identity: [] }),
      // @ts-expect-error: about nobody
      () => defineRecordType({ ...whole, subjectKinds: [] }),
      // @ts-expect-error: from nobody
      () => defineRecordType({ ...whole, providers: { departments: [] } }),
      // @ts-expect-error: without an end
      () => defineRecordType(withoutPublicity),
    ];
    expect(attempts).toHaveLength(4);
  });

  it('a basis without its level or days, and a list without a basis', () => {
    const from = legalDay('2020-01-01');
    const list = {
      code: 'a',
      name: { zh: '甲', en: 'a' },
      kind: 'SERIOUS',
      sector: null,
      active: true,
    } as const;
    const attempts = [
      // @ts-expect-error: no level
      () => legalBasis({ code: 'a', title: 'b', article: 'c', from, to: null, confirmed: true }),
      // @ts-expect-error: no first day
      () => legalBasis({ code: 'a', title: 'b', article: 'c', level: 'LAW', to: null, confirmed: true }),
      // @ts-expect-error: no basis
      () => defineList(list),
    ];
    expect(attempts).toHaveLength(3);
  });

  it('a restriction because of a grade', () => {
    const measure = {
      code: 'a',
      name: { zh: '甲', en: 'a' },
      legalBasis: basis,
      matters: ['licence'],
      executedBy: { every: true },
      months: null,
    } as const;
    const because = { scheme: 'some-scheme', grades: ['D'] } as const;
    // @ts-expect-error: a grade never restricts
    expect(() => defineMeasure({ ...measure, kind: 'RESTRICTION', because })).toThrow('GRADE_RESTRICTS');
    expect(defineMeasure({ ...measure, kind: 'INSPECTION', because }).kind).toBe('INSPECTION');
  });
});
