import { defineScheme, type DirectGrade, type Indicator, type SchemeDeclaration } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';
import { constructionMarketCreditEvaluation } from './legal-bases.ts';

// Two examples of what a provincial scheme looks like. Their numbers are of the usual shape and of no document: each
// indicator says that it is not confirmed, and a province's own scheme is another row beside them.

const example = { article: '示例，待省级标准', confirmed: false } as const;

const grades = [
  { value: 'A', name: { zh: 'A级（优秀）', en: 'grade A' } },
  { value: 'B', name: { zh: 'B级（良好）', en: 'grade B' } },
  { value: 'C', name: { zh: 'C级（一般）', en: 'grade C' } },
  { value: 'D', name: { zh: 'D级（较差）', en: 'grade D' } },
] as const;

const inspection = [
  { grade: 'A', percent: 5 },
  { grade: 'B', percent: 15 },
  { grade: 'C', percent: 40 },
  { grade: 'D', percent: 100 },
] as const;

const shared = {
  sector: 'construction',
  subjectKinds: ['ENTERPRISE'],
  origin: 'COMPUTED',
  grades,
  scorePublic: false,
  legalBasis: constructionMarketCreditEvaluation,
  from: legalDay('2026-01-01'),
  to: null,
} as const;

/** Bad information counts less day by day, and not at all once its publicity is over (建市〔2017〕241号, art. 12 and 13). */
const badConduct: Indicator = {
  ...example,
  code: 'bad-conduct',
  name: { zh: '不良信用信息', en: 'bad conduct' },
  per: 'RECORD',
  effect: 'DEDUCTION',
  source: { recordTypes: ['construction-bad'] },
  points: {
    field: 'level',
    byValue: { NATIONAL: 20, PROVINCIAL: 15, PREFECTURAL: 10, COUNTY: 6 },
    otherwise: 6,
  },
  cap: 60,
  decay: 'UNTIL_END_OF_PUBLICITY',
};

const penalties: Indicator = {
  ...example,
  code: 'penalties',
  name: { zh: '行政处罚', en: 'penalties' },
  per: 'RECORD',
  effect: 'DEDUCTION',
  source: { recordTypes: ['penalty'] },
  points: { field: 'severity', byValue: { MINOR: 2, GENERAL: 5, SERIOUS: 15 }, otherwise: 2 },
  cap: 40,
  decay: 'UNTIL_END_OF_PUBLICITY',
};

const honours: Indicator = {
  ...example,
  code: 'honours',
  name: { zh: '优良信用信息', en: 'good conduct' },
  per: 'RECORD',
  effect: 'ADDITION',
  source: { recordTypes: ['construction-good'] },
  points: {
    field: 'level',
    byValue: { NATIONAL: 5, PROVINCIAL: 4, PREFECTURAL: 3, COUNTY: 1 },
    otherwise: 1,
  },
  cap: 10,
  decay: 'NONE',
};

const licenceRevoked: DirectGrade = {
  ...example,
  code: 'licence-revoked',
  name: { zh: '被吊销许可证件', en: 'licence revoked' },
  source: { recordTypes: ['penalty'], where: [{ field: 'categories', oneOf: ['REVOKE_PERMIT'] }] },
  atBest: 'D',
};

/** Codes of the two examples. */
export const CONSTRUCTION_DEDUCTION_SCHEME = 'construction-deduction';
export const CONSTRUCTION_RANKING_SCHEME = 'construction-ranking';

export const schemes: readonly SchemeDeclaration[] = [
  defineScheme({
    ...shared,
    code: CONSTRUCTION_DEDUCTION_SCHEME,
    version: '2026-1',
    to: legalDay('2026-12-31'),
    name: { zh: '建筑业企业信用评价（示例：扣分制）', en: 'construction credit, by deductions (example)' },
    computation: {
      department: 'housing',
      population: ['construction-qualification'],
      start: 85,
      lowest: 0,
      highest: 100,
      indicators: [badConduct, penalties, honours],
      directGrades: [licenceRevoked],
      thresholds: [
        { grade: 'A', from: 90 },
        { grade: 'B', from: 75 },
        { grade: 'C', from: 60 },
        { grade: 'D', from: 0 },
      ],
      refresh: 'QUARTERLY',
      publication: 'PUBLIC',
      inspection,
    },
  }),
  defineScheme({
    ...shared,
    code: CONSTRUCTION_RANKING_SCHEME,
    version: '2026-1',
    name: { zh: '建筑业企业信用评价（示例：排名制）', en: 'construction credit, by places (example)' },
    computation: {
      department: 'housing',
      population: ['construction-qualification'],
      start: 30,
      lowest: 0,
      highest: 100,
      indicators: [
        {
          ...example,
          code: 'performance',
          name: { zh: '业绩排名（每50名一档）', en: 'place by good conduct, in steps of 50' },
          per: 'RANK',
          effect: 'ADDITION',
          source: { recordTypes: ['construction-good'], withinMonths: 36 },
          by: { count: true },
          most: 60,
          step: 0.5,
          every: 50,
        },
        honours,
        { ...badConduct, decay: 'NONE' },
      ],
      directGrades: [licenceRevoked],
      thresholds: [
        { grade: 'A', from: 85 },
        { grade: 'B', from: 60 },
        { grade: 'C', from: 25 },
        { grade: 'D', from: 0 },
      ],
      refresh: 'MONTHLY',
      publication: 'NOT_PUBLIC',
      inspection,
    },
  }),
  // Not in force yet: what it would change is simulated before it is.
  defineScheme({
    ...shared,
    code: CONSTRUCTION_DEDUCTION_SCHEME,
    version: '2027-1',
    name: {
      zh: '建筑业企业信用评价（示例：扣分制，2027年版）',
      en: 'construction credit, by deductions, 2027 (example)',
    },
    from: legalDay('2027-01-01'),
    computation: {
      department: 'housing',
      population: ['construction-qualification'],
      start: 80,
      lowest: 0,
      highest: 100,
      indicators: [{ ...badConduct, cap: 70 }, penalties, { ...honours, cap: 15 }],
      directGrades: [licenceRevoked],
      thresholds: [
        { grade: 'A', from: 90 },
        { grade: 'B', from: 78 },
        { grade: 'C', from: 60 },
        { grade: 'D', from: 0 },
      ],
      refresh: 'MONTHLY',
      publication: 'PUBLIC',
      inspection,
    },
  }),
];
