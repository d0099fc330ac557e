import { expect, it } from 'vitest';
import { readSessionRefusal } from './read-refusal.ts';

const graph = (extensions: object) => JSON.stringify({ errors: [{ message: '请重新登录。', extensions }] });

it.each([
  [graph({ code: 'UNAUTHENTICATED' }), { code: 'UNAUTHENTICATED', message: '请重新登录。', ended: false }],
  [
    graph({ code: 'UNAUTHENTICATED', reasons: [{ code: 'IDLE' }] }),
    { code: 'UNAUTHENTICATED', message: '请重新登录。', ended: true },
  ],
  [graph({ code: 'VIEWER_CHANGED' }), { code: 'VIEWER_CHANGED', message: '请重新登录。', ended: false }],
  [
    JSON.stringify({ code: 'VIEWER_CHANGED', message: 'x' }),
    { code: 'VIEWER_CHANGED', message: 'x', ended: false },
  ],
  [graph({ code: 'INTERNAL' }), null],
  ['<html>', null],
  ['null', null],
  ['{"errors":[null]}', null],
])('%s', (body, expected) => {
  expect(readSessionRefusal(body)).toEqual(expected);
});
