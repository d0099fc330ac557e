import { describe, expect, it } from 'vitest';
import { penaltyCategories, penaltyCategoryNames, readPenaltyCategories } from './penalty-categories.ts';

describe('处罚类别', () => {
  it.each(penaltyCategories)('reads the atom %s by its name and by its code', (category) => {
    const expected = { ok: true, categories: [category], ambiguous: false };
    expect(readPenaltyCategories(penaltyCategoryNames[category].zh)).toEqual(expected);
    expect(readPenaltyCategories(category)).toEqual(expected);
  });

  it.each([
    ['罚款;没收违法所得', ['FINE', 'CONFISCATE_GAINS'], false],
    ['没收违法所得；罚款', ['FINE', 'CONFISCATE_GAINS'], false],
    ['警告、通报批评', ['WARNING', 'CRITICISM'], false],
    ['警告，罚款 ; 罚款', ['WARNING', 'FINE'], false],
    ['没收违法所得、没收非法财物', ['CONFISCATE_GAINS', 'CONFISCATE_GOODS'], true],
    ['没收违法所得;没收非法财物', ['CONFISCATE_GAINS', 'CONFISCATE_GOODS'], false],
    ['没收违法所得、非法财物', ['CONFISCATE_GAINS', 'CONFISCATE_GOODS'], false],
    ['暂扣或者吊销许可证、暂扣或者吊销执照', ['SUSPEND_PERMIT'], true],
    ['罚款;暂扣或者吊销许可证、暂扣或者吊销执照', ['FINE', 'SUSPEND_PERMIT'], true],
    ['吊销营业执照', ['REVOKE_PERMIT'], false],
    ['吊销许可证', ['REVOKE_PERMIT'], false],
    ['暂扣许可证', ['SUSPEND_PERMIT'], false],
    ['责令停产停业', ['STOP_BUSINESS'], false],
    ['其他-责令改正', ['OTHER'], false],
    ['其他：责令改正', ['OTHER'], false],
  ])('%s', (text, categories, ambiguous) => {
    expect(readPenaltyCategories(text)).toEqual({ ok: true, categories, ambiguous });
  });

  it('refuses what only a person can bear, what it does not know, and nothing', () => {
    expect(readPenaltyCategories('罚款;行政拘留')).toEqual({
      ok: false,
      reason: 'PERSONAL',
      words: ['行政拘留'],
    });
    expect(readPenaltyCategories('罚款;鞭打')).toEqual({ ok: false, reason: 'UNKNOWN', words: ['鞭打'] });
    expect(readPenaltyCategories(' ； ')).toEqual({ ok: false, reason: 'EMPTY', words: [] });
  });
});
