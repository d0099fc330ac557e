import { choiceOf } from '@xintu/declarations';
import { conformsAsSector } from '@xintu/evaluation/testing/sector';
import { fixedPublicity, legalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import {
  construction,
  CONSTRUCTION_DEDUCTION_SCHEME,
  CONSTRUCTION_RANKING_SCHEME,
  constructionBad,
  constructionGood,
  constructionQualification,
} from './index.ts';
import { badPublicityVersions } from './publicity.versions.ts';

conformsAsSector(construction);

describe('construction', () => {
  it('has no list: a normative document carries none', () => {
    expect(construction.lists).toEqual([]);
  });

  it('has two example schemes, one of them with a version to come, of numbers that nobody confirmed', () => {
    expect(construction.schemes.map(({ code, version, from, to }) => [code, version, from, to])).toEqual([
      [CONSTRUCTION_DEDUCTION_SCHEME, '2026-1', '2026-01-01', '2026-12-31'],
      [CONSTRUCTION_RANKING_SCHEME, '2026-1', '2026-01-01', null],
      [CONSTRUCTION_DEDUCTION_SCHEME, '2027-1', '2027-01-01', null],
    ]);
    const indicators = construction.schemes.flatMap(({ computation }) => computation?.indicators ?? []);
    expect(indicators.some(({ confirmed }) => confirmed)).toBe(false);
  });

  it.each(['特级', '一级', '二级', '三级', '不分等级'])('a qualification may be %s', (word) => {
    const grade = constructionQualification.fields.find(({ code }) => code === 'qualificationGrade');
    expect(grade === undefined ? null : choiceOf(grade, word)?.name.zh).toBe(word);
  });

  it('bad conduct ends, good conduct is not adverse', () => {
    expect([constructionBad.adverse, constructionGood.adverse]).toEqual([true, false]);
  });

  it.each([
    [5, '2026-07-15'],
    [6, '2026-07-15'],
    [7, '2026-08-15'],
    [35, '2028-12-15'],
    [36, '2029-01-15'],
    [37, '2029-01-15'],
  ])(
    'bad conduct is shown 6 months to 3 years (建市〔2017〕241号 art. 10): %i months until %s',
    (months, until) => {
      const input = {
        ruleCode: 'x',
        versions: badPublicityVersions,
        decidedOn: legalDay('2026-01-15'),
        months,
      };
      expect(fixedPublicity(input, legalDay('2026-11-22'))).toMatchObject({
        until,
        repairableFrom: '2026-04-16',
      });
    },
  );
});
