import { makeCreditCode } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

import { type AskedSubject, identify, type Match } from './outcome.ts';

const code = makeCreditCode('91', '433101', 'YY300001');
const other = makeCreditCode('91', '433101', 'YY300002');
const match = (subjectId: string, by: Match['by'], name = '吉首一号有限公司（演示）'): Match => ({
  subjectId,
  by,
  name,
  code: subjectId === 'a' ? code : other,
});
const wrongCheck = `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`;
const registered = match('a', 'CODE');

describe('who is meant', () => {
  it.each<[string, AskedSubject, readonly Match[], string, string | null]>([
    ['a code alone', { code, name: null }, [registered], 'FOUND', 'CODE'],
    [
      'a code as people type it',
      { code: ` ${code.toLowerCase()} `, name: '' },
      [registered],
      'FOUND',
      'CODE',
    ],
    ['code and name', { code, name: '吉首一号有限公司(演示)' }, [registered], 'FOUND', 'CODE'],
    [
      'code and former name',
      { code, name: '吉首旧名有限公司（演示）' },
      [registered, match('a', 'FORMER_NAME')],
      'FOUND',
      'FORMER_NAME',
    ],
    ['code and another name', { code, name: '别的公司' }, [registered], 'NAME_MISMATCH', null],
    [
      'code of one, name of another',
      { code, name: '吉首二号' },
      [registered, match('b', 'NAME')],
      'NAME_MISMATCH',
      null,
    ],
    ['a code that nobody has', { code, name: null }, [], 'SUBJECT_UNKNOWN', null],
    ['a code that can’t be', { code: wrongCheck, name: null }, [], 'INVALID_CODE', null],
    ['a code of another form', { code: '123', name: null }, [], 'INVALID_CODE', null],
    ['an admitted code', { code: wrongCheck, name: null }, [registered], 'FOUND', 'CODE'],
    ['a name', { code: null, name: '一号' }, [match('a', 'NAME')], 'FOUND', 'NAME'],
    ['a former name', { code: '', name: '旧名' }, [match('a', 'FORMER_NAME')], 'FOUND', 'FORMER_NAME'],
    [
      'a name that one bears and bore',
      { code: null, name: '一号' },
      [match('a', 'FORMER_NAME'), match('a', 'NAME')],
      'FOUND',
      'NAME',
    ],
    [
      'a name of two',
      { code: null, name: '一号' },
      [match('a', 'NAME'), match('b', 'FORMER_NAME')],
      'AMBIGUOUS',
      null,
    ],
    ['a name of nobody', { code: null, name: '一号' }, [], 'SUBJECT_UNKNOWN', null],
  ])('%s', (_case, asked, matches, outcome, matchedBy) => {
    const identified = identify(asked, matches);
    expect([identified.outcome, 'matchedBy' in identified ? identified.matchedBy : null]).toEqual([
      outcome,
      matchedBy,
    ]);
  });

  it('names those who may be meant with the reason, whoever they are', () => {
    const identified = identify({ code, name: '吉首二号' }, [registered, match('b', 'NAME', '吉首二号')]);
    expect('candidates' in identified && identified.candidates).toMatchObject([
      { code, reason: { zh: '该统一社会信用代码登记的主体' } },
      { code: other, name: '吉首二号', reason: { zh: '现用名称相同' } },
    ]);
  });

  it('a similar name identifies nobody, be there but one', () => {
    const similar = {
      ...{ subjectId: 'b', code: other, name: '吉首二号有限公司（演示）', isFormer: true },
      ...{ similarName: '吉首二好有限公司（演示）', differences: [{ zh: '同音字', en: 'same sound' }] },
    };
    const asked = { code: null, name: '吉首二号' };
    expect(identify(asked, [], [similar])).toMatchObject({
      outcome: 'AMBIGUOUS',
      candidates: [
        {
          ...{ subjectId: 'b', code: other, matchedBy: 'FORMER_NAME' },
          reason: { zh: '曾用名称“吉首二好有限公司（演示）”相近：同音字' },
        },
      ],
    });
    expect(identify(asked, [match('a', 'NAME')], [similar])).toMatchObject({ outcome: 'FOUND' });
  });
});
