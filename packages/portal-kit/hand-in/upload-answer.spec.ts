import { expect, it } from 'vitest';
import { readUploadAnswer } from './upload-answer.ts';

it.each([
  [202, '{"batch":"7"}', { kind: 'received', batch: '7' }],
  [401, '', { kind: 'unauthenticated' }],
  [400, '{"code":"NO_HEADER","message":"没有表头"}', { kind: 'refused', status: 400, message: '没有表头' }],
  [413, 'not json', { kind: 'refused', status: 413, message: null }],
  [202, '{}', { kind: 'refused', status: 202, message: null }],
])('%i %s', (status, body, answer) => {
  expect(readUploadAnswer(status, body)).toEqual(answer);
});
