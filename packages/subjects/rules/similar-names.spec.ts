import { describe, expect, it } from 'vitest';

import { nameKeys } from './name-keys.ts';
import { namePartsOf } from './name-parts.ts';
import { compareNames } from './similar-names.ts';

const known = '湖南省吉首市华兴商贸有限公司（演示）';

function compared(asked: string, against = known): readonly string[] | null {
  return compareNames(namePartsOf(asked), namePartsOf(against))?.differences.map(({ zh }) => zh) ?? null;
}

const shareKeys = (one: string, other: string) => {
  const keys = new Set(nameKeys(namePartsOf(one)));
  return nameKeys(namePartsOf(other)).some((key) => keys.has(key));
};

describe('names are similar, for a reason', () => {
  it.each<[string, string, readonly string[]]>([
    ['湖南吉首华兴商贸有限公司（演示）', known, ['省市县等字样不同']],
    ['吉首市华兴商贸有限公司（演示）', known, ['行政区划写法不同或缺省']],
    ['华兴商贸有限公司（演示）', known, ['行政区划写法不同或缺省']],
    ['湖南省吉首市华兴商贸有限责任公司（演示）', known, ['组织形式不同']],
    ['湖南省吉首市華興商貿有限公司（演示）', known, ['繁简字不同']],
    ['湖南省吉首市花兴商贸有限公司（演示）', known, ['同音字：花—华']],
    ['华兴商贸湖南省吉首市有限公司（演示）', known, ['词序不同']],
    ['华兴商贸（吉首）有限公司（演示）', '吉首华兴商贸有限公司（演示）', ['词序不同']],
    ['湖南省吉首市华光商贸有限公司（演示）', known, ['一字之差：光—兴']],
    ['湖南省吉首市兴商贸有限公司（演示）', known, ['少一字：华']],
    ['湖南省吉首市新华兴商贸有限公司（演示）', known, ['多一字：新']],
    ['吉首华兴集团有限公司（演示）', '吉首华兴（集团）有限公司（演示）', ['括号不同']],
    ['吉首市第1小学（演示）', '吉首市第一小学（演示）', ['书写不同']],
    [
      '湘西州华兴商贸有限公司（演示）',
      '湘西土家族苗族自治州华兴商贸有限公司（演示）',
      ['行政区划写法不同或缺省'],
    ],
    ['湖南省吉首市华兴商贸有限公思（演示）', known, ['书写不同']],
    [
      '吉首華興商貿有限責任公司（演示）',
      '吉首市华兴商贸有限公司（演示）',
      ['组织形式不同', '省市县等字样不同', '繁简字不同'],
    ],
  ])('%s and %s', (asked, other, reasons) => {
    expect(compared(asked, other)).toEqual(reasons);
    expect(shareKeys(asked, other)).toBe(true);
  });

  it.each<[string, string]>([
    ['another place', '长沙市华兴商贸有限公司（演示）'],
    ['another business', '湖南省吉首市华兴建材有限公司（演示）'],
    ['two characters', '湖南省吉首市光明商贸有限公司（演示）'],
    ['nothing in common', '凤凰县青山茶叶专业合作社（演示）'],
  ])('not with %s', (_case, asked) => {
    expect(compared(asked)).toBeNull();
  });

  it('a number that differs is another organisation, never a slip', () => {
    expect(compared('吉首市第三小学（演示）', '吉首市第二小学（演示）')).toBeNull();
    expect(compared('吉首市民族路12号药店（演示）', '吉首市民族路13号药店（演示）')).toBeNull();
  });

  it('the more differs, the lower is the score', () => {
    const scores = [
      '湖南吉首华兴商贸有限公司（演示）',
      '吉首市华兴商贸有限公司（演示）',
      '吉首花兴商贸有限责任公司（演示）',
    ].map((asked) => compareNames(namePartsOf(asked), namePartsOf(known))?.score ?? 0);
    expect(scores.toSorted((one, other) => other - one)).toEqual(scores);
    expect(Math.min(...scores)).toBeGreaterThan(0.5);
  });
});
