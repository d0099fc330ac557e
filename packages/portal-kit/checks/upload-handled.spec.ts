import { expect, it } from 'vitest';

import { readHandledAnswer } from './upload-handled.ts';

it.each([
  [200, '{"count":12}', { kind: 'TAKEN', count: 12 }],
  [
    422,
    '{"userErrors":[{"code":"DAY_INVALID","field":"cases.4.handledOn","message":"办结日期有误"}]}',
    { kind: 'REFUSED', reasons: [{ row: 5, message: '办结日期有误' }] },
  ],
  [
    400,
    '{"code":"FILE_EMPTY","message":"文件是空的"}',
    { kind: 'REFUSED', reasons: [{ row: null, message: '文件是空的' }] },
  ],
  [502, '<html>', { kind: 'REFUSED', reasons: [] }],
])('%i %s', (status, body, answer) => {
  expect(readHandledAnswer(status, body)).toEqual(answer);
});
