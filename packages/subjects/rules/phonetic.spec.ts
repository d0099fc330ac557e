import { describe, expect, it } from 'vitest';
import { phoneticOf } from './phonetic.ts';

describe('how a name sounds', () => {
  it.each([
    [
      '吉首市乾州餐饮有限公司（演示）',
      'jsqzcyyxgsys jishouqianzhoucanyinyouxiangongsiyanshi'.replace('jsqz', 'jssqz'),
    ],
    ['长沙银行', 'csyh changshayinhang'],
    ['湘西银行股份有限公司长沙分行', 'xxyhgfyxgscsfh xiangxiyinhanggufenyouxiangongsichangshafenhang'],
    ['重庆大厦', 'cqds chongqingdasha'],
    ['旅游', 'ly lvyou'],
    ['３Ｍ·Ａｂ c', '3mabc 3mabc'],
    ['（）', ' '],
  ])('%s', (name, phonetic) => {
    expect(phoneticOf(name)).toBe(phonetic.replace('jishouqianzhou', 'jishoushiqianzhou'));
  });
});
