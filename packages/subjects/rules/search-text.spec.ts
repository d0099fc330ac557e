import { describe, expect, it } from 'vitest';
import { inventedCode } from '../testing/registrations.ts';
import { readSearchText } from './search-text.ts';

describe('a text that was typed into the search', () => {
  it.each([
    ['', 'EMPTY', ''],
    ['  　', 'EMPTY', ''],
    ['青山', 'NAME', '青山'],
    [' 青山（集团）', 'NAME', '青山(集团)'],
    ['青·山', 'NAME', '青山'],
    ['3M中国', 'NAME', '3M中国'],
    ['青', 'NAME_WALK', '青'],
    ['有限公司', 'NAME_WALK', '有限公司'],
    ['湖南建设', 'NAME', '湖南建设'],
    ['jishou', 'SOUND', 'jishou'],
    ['Ji Shou', 'SOUND', 'jishou'],
    ["xi'an", 'SOUND_WALK', 'xian'],
    ["chang'an", 'SOUND', 'changan'],
    ['lüyou', 'SOUND', 'lvyou'],
    ['lǚyóu', 'SOUND', 'lvyou'],
    ['JSQS', 'SOUND', 'jsqs'],
    ['js', 'SOUND', 'js'],
    ['yxgs', 'SOUND_WALK', 'yxgs'],
    ['gongsi', 'SOUND_WALK', 'gongsi'],
    ['gongcheng', 'SOUND_WALK', 'gongcheng'],
    ['91433101', 'CODE', '91433101'],
    [' 91433101 yy00', 'CODE', '91433101YY00'],
    ['９１４３３１０１ＹＹ', 'CODE', '91433101YY'],
    [inventedCode(1), 'CODE', inventedCode(1)],
    ['433101900000019', 'CODE', '433101900000019'],
    ['9143', 'CODE_OR_SOUND', '9143'],
    ['n2', 'CODE_OR_SOUND', 'n2'],
    ['51job', 'SOUND', '51job'],
    ['0731', 'SOUND', '0731'],
    ['！？', 'NOTHING', '!?'],
    ['—', 'NOTHING', '—'],
    ['青'.repeat(201), 'NOTHING', '青'.repeat(201)],
  ])('"%s" is %s "%s"', (typed, shape, text) => {
    expect(readSearchText(typed)).toMatchObject({ shape, text });
  });

  it('is led by its pairs of characters that are not common', () => {
    expect(readSearchText('湖南青山有限公司').bigrams).toEqual(['湖南', '南青', '青山', '山有']);
    expect(readSearchText('青青青').bigrams).toEqual(['青青']);
  });

  it('knows what is common in the register at hand', () => {
    const common = new Set(['吉首']);
    expect(readSearchText('吉首', common)).toMatchObject({ shape: 'NAME_WALK', bigrams: [] });
    expect(readSearchText('吉首青山', common)).toMatchObject({ shape: 'NAME', bigrams: ['首青', '青山'] });
    expect(readSearchText('jishou', common)).toMatchObject({ shape: 'SOUND_WALK' });
  });

  it('compares short sounds with beginnings only', () => {
    expect(readSearchText('js').patterns).toEqual(['js%', '% js%']);
    expect(readSearchText('jsq').patterns).toEqual(['%jsq%', '%jsq%']);
  });

  it('looks for registration numbers under their registrar', () => {
    expect(readSearchText('4331').keys).toEqual(['4331', 'registration:4331']);
    expect(readSearchText('433101900000019').keys[1]).toBe('registration:433101:433101900000019');
  });
});
