import { legalDay } from '@xintu/kernel';
import { expect, it } from 'vitest';

import {
  checkScheme,
  checkSector,
  type Indicator,
  type SchemeComputation,
  type SchemeDeclaration,
} from './index.ts';
import { aRecordType, someLaw } from './testing/index.ts';

const deduction: Indicator = {
  code: 'penalties',
  name: { zh: '处罚', en: 'penalties' },
  article: '一',
  confirmed: false,
  per: 'RECORD',
  effect: 'DEDUCTION',
  source: { recordTypes: ['penalty'] },
  points: { each: 2.5 },
  cap: 40,
  decay: 'NONE',
};
const computation: SchemeComputation = {
  department: 'housing',
  population: ['licence'],
  start: 80,
  lowest: 0,
  highest: 100,
  indicators: [deduction],
  directGrades: [],
  thresholds: [
    { grade: 'A', from: 70 },
    { grade: 'B', from: 0 },
  ],
  refresh: 'MONTHLY',
  publication: 'PUBLIC',
  inspection: [
    { grade: 'A', percent: 5 },
    { grade: 'B', percent: 100 },
  ],
};
const scheme: SchemeDeclaration = {
  code: 'some-scheme',
  version: '1',
  name: { zh: '方案', en: 'scheme' },
  sector: 'some',
  subjectKinds: ['ENTERPRISE'],
  origin: 'COMPUTED',
  grades: [
    { value: 'A', name: { zh: '甲', en: 'A' } },
    { value: 'B', name: { zh: '乙', en: 'B' } },
  ],
  scorePublic: false,
  legalBasis: someLaw,
  from: legalDay('2026-01-01'),
  to: null,
  computation,
};
const codes = (changed: Partial<SchemeDeclaration>) =>
  checkScheme({ ...scheme, ...changed }).map(({ code }) => code);
const computed = (changed: Partial<SchemeComputation>) =>
  codes({ computation: { ...computation, ...changed } });

it('a whole scheme is accepted', () => {
  expect(codes({})).toEqual([]);
});

it.each(['PRACTITIONER', 'INDIVIDUAL_BUSINESS', 'UNCONFIRMED'] as const)('%s is never graded', (kind) => {
  expect(codes({ subjectKinds: ['ENTERPRISE', kind] })).toEqual(['PERSON_GRADED']);
});

it('what is computed says how', () => {
  const { computation: _left, ...without } = scheme;
  expect(checkScheme(without).map(({ code }) => code)).toEqual(['SCHEME_NOT_COMPUTABLE']);
});

it.each<[string, Partial<SchemeComputation>, string]>([
  [
    'a grade that is none',
    { directGrades: [{ ...deduction, code: 'x', atBest: 'Z' }] },
    'SCHEME_GRADE_UNKNOWN',
  ],
  [
    'grades in no order',
    {
      thresholds: [
        { grade: 'B', from: 70 },
        { grade: 'A', from: 0 },
      ],
    },
    'SCHEME_THRESHOLDS',
  ],
  [
    'equal thresholds',
    {
      thresholds: [
        { grade: 'A', from: 0 },
        { grade: 'B', from: 0 },
      ],
    },
    'SCHEME_THRESHOLDS',
  ],
  ['nobody is left without a grade', { thresholds: [{ grade: 'A', from: 70 }] }, 'SCHEME_THRESHOLDS'],
  ['one code twice', { indicators: [deduction, deduction] }, 'SCHEME_INDICATOR_REPEATED'],
  ['points below none', { indicators: [{ ...deduction, points: { each: -1 } }] }, 'SCHEME_POINTS'],
  ['three decimals', { indicators: [{ ...deduction, points: { each: 0.125 } }] }, 'SCHEME_POINTS'],
  ['a start above the highest', { start: 101 }, 'SCHEME_POINTS'],
  ['a grade without a share', { inspection: [{ grade: 'A', percent: 5 }] }, 'SCHEME_INSPECTION'],
  [
    'more than all',
    {
      inspection: [
        { grade: 'A', percent: 5 },
        { grade: 'B', percent: 101 },
      ],
    },
    'SCHEME_INSPECTION',
  ],
])('%s is refused', (_what, changed, code) => {
  expect(computed(changed)).toContain(code);
});

it('what is adverse never adds points', () => {
  const adverse = aRecordType({ code: 'penalty', sector: 'some', adverse: true });
  const sector = {
    ...{ code: 'some', name: scheme.name, accent: '#000000', recordTypes: [adverse], lists: [] },
  };
  const rewarded: SchemeDeclaration = {
    ...scheme,
    computation: { ...computation, indicators: [{ ...deduction, effect: 'ADDITION' }] },
  };
  expect(checkSector({ ...sector, schemes: [scheme] })).toEqual([]);
  expect(checkSector({ ...sector, schemes: [rewarded] })).toMatchObject([{ code: 'SCHEME_REWARDS_ADVERSE' }]);
});
