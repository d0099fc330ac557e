import { describe, expect, it } from 'vitest';

import { isClassified } from './classified.ts';

describe('a row marked as classified', () => {
  it.each([
    [
      ['甲', '机密★1年'],
      ['名称', '内容'],
    ],
    [
      ['甲', '【秘密】'],
      ['名称', '内容'],
    ],
    [
      ['甲', '是'],
      ['名称', '是否涉密'],
    ],
    [
      ['甲', '秘密'],
      ['名称', '密级'],
    ],
    [
      ['甲', '本决定涉密'],
      ['名称', '备注'],
    ],
    [['绝密'], []],
  ])('%j under %j', (cells, labels) => {
    expect(isClassified(cells, labels)).toBe(true);
  });

  it.each([
    [
      ['甲', '侵犯商业秘密'],
      ['名称', '违法行为类型'],
    ],
    [
      ['甲', '否'],
      ['名称', '是否涉密'],
    ],
    [
      ['甲', ''],
      ['名称', '密级'],
    ],
    [
      ['甲', '公开'],
      ['名称', '密级'],
    ],
    [
      ['甲', '不涉密，可以公开'],
      ['名称', '备注'],
    ],
    [['保密协会'], ['名称']],
  ])('not %j under %j', (cells, labels) => {
    expect(isClassified(cells, labels)).toBe(false);
  });
});
