import { expect, it } from 'vitest';

import type { ShownCheck } from './check-page.tsx';
import { csvOfResults } from './export-results.ts';
import { checkTexts } from './texts.ts';

const check: ShownCheck = {
  ...{
    __typename: 'CreditCheck',
    id: '1',
    number: '信核〔2026〕000001号',
    verificationCode: 'ABCD',
    status: 'OPEN',
  },
  ...{
    createdAt: '2026-03-02T09:00:00+08:00',
    asOf: '2026-03-02T09:00:00+08:00',
    reference: '=1+1',
    stage: null,
  },
  ...{ reason: null, creatorName: '某人', digest: '', changedSince: false, coverage: [], feedback: [] },
  department: { __typename: 'Department', code: '1', name: '某单位（演示）' },
  matter: { __typename: 'Matter', code: 'tendering', name: '招标投标' },
  results: [
    {
      ...{ __typename: 'CheckResult', id: '2', code: null, name: '=HYPERLINK("x")', outcome: 'AMBIGUOUS' },
      ...{ matchedBy: null, confirmation: null, subject: null, records: [], measures: [] },
      candidates: [
        { __typename: 'CheckCandidate', position: 0, code: null, name: '甲公司（演示）', reason: '名称相近' },
      ],
    },
  ],
};

it('holds no formula, and one line for each result', () => {
  const lines = csvOfResults(check, checkTexts.text).trim().split('\r\n');
  expect(lines.at(-1)).toContain('甲公司（演示） （名称相近）');
  expect(lines.some((line) => /(^|,)"?=/.test(line))).toBe(false);
  expect(lines.filter((line) => line !== '')).toHaveLength(7);
});
