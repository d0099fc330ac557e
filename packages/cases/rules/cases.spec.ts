import { checkCaseKind, type CaseKindDeclaration, type CaseLimit } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';
import { nationalCalendar } from '@xintu/kernel/calendar';
import { describe, expect, it } from 'vitest';

import { coreCaseKinds, objection } from './index.ts';
import { limitEnd, limitRow } from './limit.ts';
import { objectionVerification } from './limits.versions.ts';
import { readValues } from './read-values.ts';

const refusalsOf = (change: Partial<CaseKindDeclaration>) =>
  checkCaseKind({ ...objection, ...change }).map(({ code, subject }) => [code, subject]);

describe('kinds of cases', () => {
  it.each(coreCaseKinds.map((kind) => [kind.code, kind] as const))('%s is sound', (_code, kind) => {
    expect(checkCaseKind(kind)).toEqual([]);
    for (const { name } of [kind, ...kind.states, ...kind.steps]) {
      expect(name.zh).not.toBe('');
      expect(name.en).not.toBe('');
    }
  });

  it('may not get stuck, nor name what is not there', () => {
    const [verifying, ...others] = objection.states;
    const [first, ...steps] = objection.steps;
    expect(refusalsOf({ limits: [] })).toEqual([
      ['CASE_LIMIT_UNKNOWN', 'objection-verification'],
      ['CASE_LIMIT_UNKNOWN', 'objection-review'],
    ]);
    expect(refusalsOf({ states: [{ ...verifying, onExpiry: 'nothing' }, ...others] })).toEqual([
      ['CASE_STEP_UNKNOWN', 'nothing'],
    ]);
    expect(refusalsOf({ states: [{ ...verifying, waitsFor: 'CREDIT_OFFICE' }, ...others] })).toEqual([
      ['CASE_DEAD_END', 'VERIFYING'],
    ]);
    const { consequence: _consequence, ...silent } = first;
    expect(refusalsOf({ steps: [{ ...silent, to: 'NOWHERE' }, ...steps] })).toEqual([
      ['CASE_STATE_UNKNOWN', 'NOWHERE'],
      ['CASE_CONSEQUENCE_MISSING', 'corrected'],
    ]);
    expect(refusalsOf({ opening: { ...objection.opening, fields: [] } })).toEqual([
      ['CASE_STATEMENT_MISSING', 'note-both'],
    ]);
  });

  it('may not make a right of the subject depend on a file, nor demand one without a name', () => {
    const [first, ...steps] = objection.steps;
    const file = { role: 'EVIDENCE', name: { zh: '证据', en: 'evidence' } } as const;
    expect(refusalsOf({ steps: [{ ...first, files: [file] }, ...steps] })).toEqual([]);
    expect(
      refusalsOf({ steps: [{ ...first, by: ['OFFICER', 'SUBJECT'], files: [file] }, ...steps] }),
    ).toEqual([['CASE_FILE_OF_NO_DEPARTMENT', 'corrected']]);
    expect(
      refusalsOf({ steps: [{ ...first, files: [{ ...file, name: { zh: '', en: 'x' } }] }, ...steps] }),
    ).toEqual([['CASE_FILE_UNNAMED', 'corrected']]);
  });
});

describe('limits', () => {
  const calendar = nationalCalendar();
  const on = (day: string, division: string) =>
    limitRow(objectionVerification, division, legalDay(day))?.value;

  it.each([
    ['2026-05-12', '433101', 7],
    ['2026-05-12', '440305', 2],
    ['2023-02-28', '440305', 7],
    ['2023-03-01', '440305', 2],
    ['2026-05-12', '310104', 5],
    ['2017-09-30', '310104', 7],
    ['2026-05-12', '330000', 5],
    ['2016-12-31', '433101', undefined],
  ])('on %s in %s: %s working days', (day, division, value) => {
    expect(on(day, division)).toBe(value);
  });

  const limitOf = (row: Partial<CaseLimit['rows'][0]>): CaseLimit => ({
    ...objectionVerification,
    rows: [{ ...objectionVerification.rows[0], ...row }],
  });
  it.each([
    [{ value: 7, unit: 'WORKING_DAY' }, '2026-02-12', '2026-02-28', false],
    [{ value: 3, unit: 'DAY' }, '2026-02-12', '2026-02-15', false],
    [{ value: 1, unit: 'MONTH' }, '2026-01-31', '2026-02-28', false],
    [{ value: 7, unit: 'WORKING_DAY' }, '2026-12-28', '2027-01-06', true],
    [{ value: 3, unit: 'DAY', confirmed: false }, '2026-02-12', '2026-02-15', true],
  ] as const)('%o from %s ends on %s, provisional: %s', (row, from, day, provisional) => {
    expect(limitEnd(limitOf(row), legalDay(from), '433101', calendar)).toMatchObject({ day, provisional });
  });
});

describe('values of a step', () => {
  it('takes choices by value and by name, days in any form, and leaves out what is empty', () => {
    const fields = objection.opening.fields ?? [];
    expect(
      readValues(fields, [
        { code: 'claim', value: '内容有误' },
        { code: 'grounds', value: ' 理由 ' },
      ]),
    ).toEqual({ values: { claim: 'WRONG', grounds: '理由' }, problems: [] });
  });
});
