import { makeCreditCode } from '@xintu/kernel';
import { expect, it } from 'vitest';

import { problemsOf, readSubjects } from './asked-subjects.ts';

const code = '91433101YY0000013Q';

it.each([
  ['', []],
  ['\n \n', []],
  [code, [{ code, name: null }]],
  [`${code}\t吉首试验有限公司（演示）`, [{ code, name: '吉首试验有限公司（演示）' }]],
  [`吉首试验有限公司（演示），${code}\r\n`, [{ code, name: '吉首试验有限公司（演示）' }]],
  ['吉首试验有限公司', [{ code: null, name: '吉首试验有限公司' }]],
  [
    `${code.toLowerCase()}\n\n另一家公司`,
    [
      { code: code.toLowerCase(), name: null },
      { code: null, name: '另一家公司' },
    ],
  ],
  ['12345', [{ code: null, name: '12345' }]],
])('reads %j', (text, subjects) => {
  expect(readSubjects(text).map(({ row: _row, ...subject }) => subject)).toEqual(subjects);
});

it('tells by the row what is wrong with it', () => {
  const right = makeCreditCode('91', '433101', 'YY300001');
  const rows = readSubjects(`${right}\n\n${code}\n甲公司（演示）\n甲公司（演示）\n${right}`);
  expect(problemsOf([...rows, { row: 9, code: null, name: null }])).toMatchObject([
    { row: 1, problem: null },
    { row: 3, problem: 'CODE' },
    { row: 4, problem: null },
    { row: 5, problem: 'TWICE', sameAs: 4 },
    { row: 6, problem: 'TWICE', sameAs: 1 },
    { row: 9, problem: 'NOBODY' },
  ]);
});
