import { expect, it } from 'vitest';

import { readSubjects } from './asked-subjects.ts';

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
  expect(readSubjects(text)).toEqual(subjects);
});
