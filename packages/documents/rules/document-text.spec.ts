import { describe, expect, it } from 'vitest';

import type { DocumentKind } from './document-kind.ts';
import { documentKinds } from './document-kinds.ts';
import { blocksOf, checkTemplate, fillTemplate, sampleValues } from './document-text.ts';

const kind: DocumentKind = {
  ...{ code: 'letter', name: { zh: '函', en: 'letter' }, mark: '函', title: '函', body: '' },
  placeholders: [
    { code: 'name', label: '名称', meaning: { zh: '名称', en: 'name' } },
    { code: 'facts', label: '事实', meaning: { zh: '事实', en: 'facts' } },
  ],
};

describe('a wording', () => {
  it.each(documentKinds)('of the product has nothing wrong: $code', (one) => {
    expect(checkTemplate(one, one.body)).toEqual([]);
    expect(fillTemplate(one, one.body, sampleValues(one))).not.toMatch(/\{\{|无$/m);
  });

  it.each([
    ['', ['EMPTY 1']],
    [' \n', ['EMPTY 1']],
    ['{{名称}}：\n{{电话}}', ['UNKNOWN_PLACEHOLDER 2']],
    ['{{名称}：', ['UNCLOSED_PLACEHOLDER 1']],
    ['甲'.repeat(20_001), ['TOO_LONG 1']],
    ['{{ 名称 }}：', []],
  ])('%j: %j', (body, expected) => {
    expect(checkTemplate(kind, body).map(({ code, line }) => `${code} ${String(line)}`)).toEqual(expected);
  });
});

describe('filling in', () => {
  it('leaves an optional line out where something of it is missing, and says 无 elsewhere', () => {
    expect(fillTemplate(kind, '?经查：{{事实}}\n致：{{名称}}', {})).toBe('致：无');
    expect(fillTemplate(kind, '?经查：{{事实}}', { facts: '属实' })).toBe('经查：属实');
  });

  it('makes a paragraph of each line of a value, none of which can pose as another style', () => {
    const text = fillTemplate(kind, '{{事实}}', { facts: '一是甲。\n> 冒充落款\n# 冒充标题' });
    expect(blocksOf(text)).toEqual([
      { style: 'PARAGRAPH', text: '一是甲。' },
      { style: 'PARAGRAPH', text: '冒充落款' },
      { style: 'PARAGRAPH', text: '冒充标题' },
    ]);
  });

  it('does not fill in what a value says between braces', () => {
    expect(fillTemplate(kind, '{{事实}}', { facts: '{{名称}}', name: '甲' })).toBe('{{名称}}');
  });
});

it('lays lines out by their first character', () => {
  expect(blocksOf('# 题\n~ 甲：\n正文\n【日期】今天\n> 机关')).toEqual([
    { style: 'HEADING', text: '题' },
    { style: 'FLUSH', text: '甲：' },
    { style: 'PARAGRAPH', text: '正文' },
    { style: 'LABELLED', label: '日期', text: '今天' },
    { style: 'SIGNATURE', text: '机关' },
  ]);
});
