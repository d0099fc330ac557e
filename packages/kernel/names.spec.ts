import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameEndsAsBranch, normaliseDocumentNumber, normaliseName } from './names.ts';

describe('names compare equal', () => {
  it.each([
    ['吉首华兴（集团）有限公司', '吉首华兴(集团)有限公司'],
    ['吉首 华兴 有限公司', '吉首华兴有限公司'],
    ['吉首华兴\u3000有限公司', '吉首华兴有限公司'],
    ['阿依·古丽餐饮店', '阿依古丽餐饮店'],
    ['阿依・古丽餐饮店', '阿依•古丽餐饮店'],
    ['ＫＴＶ量贩（演示）', 'ktv量贩(演示)'],
    ['华兴【演示】', '华兴（演示）'],
    ['１２３网吧', '123网吧'],
  ])('%s and %s', (first, second) => {
    expect(normaliseName(first)).toBe(normaliseName(second));
  });

  it('but different names stay different', () => {
    expect(normaliseName('吉首华兴有限公司')).not.toBe(normaliseName('吉首华兴有限责任公司'));
  });

  it('once normalised, stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = normaliseName(name);
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });
});

it('document numbers compare equal across brackets, width and spaces', () => {
  expect(normaliseDocumentNumber('吉文旅罚〔2026〕 12号')).toBe(
    normaliseDocumentNumber('吉文旅罚[２０２６]12号'),
  );
  expect(normaliseDocumentNumber('吉文旅罚【2026】12号')).not.toBe(
    normaliseDocumentNumber('吉文旅罚【2026】1·2号'),
  );
});

describe('branches by their names', () => {
  it.each([
    ['吉首华兴有限公司长沙分公司', true],
    ['吉首华兴有限公司长沙分公司（演示）', true],
    ['某某银行吉首市支行', true],
    ['吉首华兴有限公司', false],
    ['吉首市乾州街道办事处', false],
    ['吉首市华兴经营部', false],
    ['分公司', false],
  ])('%s: %s', (name, expected) => {
    expect(nameEndsAsBranch(name)).toBe(expected);
  });
});
