import { identityOf } from '@xintu/declarations';
import { declaredProblems } from '@xintu/declarations/testing';
import { organisationKinds } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import { coreMatters, coreRecordTypes, everyOrganisation, licence, penalty } from './index.ts';

describe('the core’s part of the catalogue', () => {
  it('has nothing against it', () => {
    expect(declaredProblems({ recordTypes: coreRecordTypes, matters: coreMatters })).toEqual([]);
  });

  it('knows licences and penalties, of every provider, within 7 working days', () => {
    expect(coreRecordTypes.map(({ code }) => code)).toEqual(['licence', 'penalty']);
    for (const type of coreRecordTypes) {
      expect(type).toMatchObject({
        sector: null,
        providers: { every: true },
        reportWithin: { value: 7, unit: 'WORKING_DAY' },
        fields: [],
      });
    }
  });

  it('is about every kind of organisation, and no person', () => {
    expect(everyOrganisation).toEqual(organisationKinds);
  });

  it('only penalties are adverse, and these end', () => {
    expect([licence.adverse, penalty.adverse]).toEqual([false, true]);
    expect([licence.publicity.rule, penalty.publicity.rule]).toEqual(['none', 'penalty']);
    expect(penalty.retentionYears).not.toBeNull();
  });

  it('one decision on two parties is two records, one licence with two certificates too', () => {
    const values = {
      authorityCode: 'A',
      documentNumber: '1号',
      decidedOn: '2026-01-05',
      certificateNumber: 'Z1',
    };
    expect(identityOf(penalty, 'S', values)).not.toBe(identityOf(penalty, 'T', values));
    expect(identityOf(penalty, 'S', { ...values, decidedOn: '2026-01-06' })).toBe(
      identityOf(penalty, 'S', values),
    );
    expect(identityOf(licence, 'S', { ...values, certificateNumber: 'Z2' })).not.toBe(
      identityOf(licence, 'S', values),
    );
  });

  it('has the matters in which checks are made', () => {
    expect(coreMatters.map(({ code }) => code)).toEqual([
      'licence',
      'penalty',
      'inspection',
      'fiscal-support',
      'procurement',
      'tendering',
      'land-transfer',
      'research-funding',
      'award',
    ]);
  });
});
