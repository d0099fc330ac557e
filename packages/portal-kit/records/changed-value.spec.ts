import { expect, it } from 'vitest';

import { changedValue } from './changed-value.ts';

it.each([
  ['severity', 'GENERAL', '一般'],
  ['categories', 'FINE、CONFISCATE_GOODS', '罚款、没收非法财物'],
  ['commitmentType', 'APPROVAL', '审批替代型'],
  ['state', 'REMOVED', '已移出'],
  ['endedReason', 'REPAIRED', '信用修复'],
  ['underObjection', 'true', '是'],
  ['field', 'FOOD', '食品'],
  // What is no code of the field stays as it is.
  ['title', 'FINE、GENERAL', 'FINE、GENERAL'],
  ['content', '罚款2000元、警告', '罚款2000元、警告'],
  ['decidedOn', null, '—'],
])('%s %s is said as %s', (field, value, words) => {
  expect(changedValue(field, value)).toBe(words);
});
