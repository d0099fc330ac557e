import { expect, it } from 'vitest';

import { readListAnswer } from './upload-list.ts';

it.each([
  [
    200,
    '{"rows":[{"row":3,"code":null,"name":"甲公司（演示）"},{"row":"x"}],"isCut":false}',
    { kind: 'READ', subjects: [{ row: 3, code: null, name: '甲公司（演示）' }], isCut: false },
  ],
  [400, '{"code":"FILE_EMPTY","message":"文件是空的"}', { kind: 'REFUSED', message: '文件是空的' }],
  [502, '<html>', { kind: 'REFUSED', message: null }],
])('%i %s', (status, body, answer) => {
  expect(readListAnswer(status, body)).toEqual(answer);
});
