import { expect, it } from 'vitest';
import { caseQuestion } from './case-question.ts';

it.each([
  [{}, { kind: null, state: null, order: 'DUE_FIRST' }],
  [{ show: ['open'] }, { kind: null, state: null, order: 'DUE_FIRST', closed: false }],
  [{ show: ['mine'] }, { kind: null, state: null, order: 'DUE_FIRST', closed: false, mine: true }],
  [
    { show: ['overdue'], kind: ['repair'] },
    { kind: 'repair', state: null, order: 'DUE_FIRST', overdue: true },
  ],
  [
    { show: ['closed'], state: ['CLOSED'], order: ['OPENED_NEWEST'] },
    { kind: null, state: 'CLOSED', order: 'OPENED_NEWEST', closed: true },
  ],
  [
    { show: ['everything'], order: ['x'] },
    { kind: null, state: null, order: 'DUE_FIRST' },
  ],
])('%o asks %o', (state, question) => {
  expect(caseQuestion(state)).toEqual(question);
});
