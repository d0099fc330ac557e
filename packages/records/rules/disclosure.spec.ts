import { expect, it } from 'vitest';

import { type DisclosureStatement, disclosureProblem } from './disclosure.ts';

const basis = '政府信息公开条例 第十五条';
const statement = (given: Partial<DisclosureStatement>): DisclosureStatement => ({
  ...{ decision: 'PUBLISH', basis, reason: '', maskedFields: [] },
  ...given,
});

it.each<[string, Partial<DisclosureStatement>, string | null]>([
  ['published as it is', {}, null],
  ['without a basis', { basis: ' 条例 ' }, 'BASIS_MISSING'],
  ['withheld with a reason', { decision: 'WITHHOLD', reason: '涉及商业秘密' }, null],
  ['withheld without one', { decision: 'WITHHOLD' }, 'REASON_MISSING'],
  ['masked', { decision: 'MASK', reason: '涉及个人隐私', maskedFields: ['facts'] }, null],
  ['masked nowhere', { decision: 'MASK', reason: '涉及个人隐私' }, 'NO_MASKED_FIELD'],
  [
    'masked where the record would say nothing any more',
    { decision: 'MASK', reason: '涉及个人隐私', maskedFields: ['facts', 'documentNumber'] },
    'FIELD_NOT_MASKABLE',
  ],
])('%s', (_what, given, problem) => {
  expect(disclosureProblem(statement(given))).toBe(problem);
});
