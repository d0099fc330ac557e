import { describe, expect, it } from 'vitest';

import { type MatterGround, type MatterSetting, settingProblems } from './matter-setting.ts';

const setting: MatterSetting = {
  ...{
    active: true,
    checkCompulsory: true,
    excluded: [],
    excludedLists: [],
    named: [],
    reason: '本单位裁量基准',
  },
};
const ground: MatterGround = {
  ...{
    compulsory: true,
    counts: 'MEANING',
    recordTypes: ['penalty', 'honour'],
    lists: ['serious'],
    byOffice: false,
  },
};

describe('a setting of a matter', () => {
  it.each<[string, Partial<MatterSetting>, Partial<MatterGround>, readonly string[]]>([
    ['is taken', { excluded: ['honour'], excludedLists: ['serious'] }, {}, []],
    ['needs its reason', { reason: ' ' }, {}, ['REASON_MISSING reason']],
    [
      'can’t make a compulsory check optional',
      { checkCompulsory: false },
      {},
      ['OFFICE_ONLY checkCompulsory'],
    ],
    ['nor switch it off', { active: false }, {}, ['OFFICE_ONLY active']],
    ['but the credit office can', { active: false, checkCompulsory: false }, { byOffice: true }, []],
    ['and what is not compulsory anybody can', { active: false }, { compulsory: false }, []],
    ['knows its record types', { excluded: ['nothing'] }, {}, ['UNKNOWN_TYPE excluded']],
    ['and lists', { excludedLists: ['nothing'] }, {}, ['UNKNOWN_LIST excludedLists']],
    ['names only where names count', { named: ['penalty'] }, {}, ['NOT_NAMED named']],
    [
      'excludes only where meaning counts',
      { excluded: ['penalty'] },
      { counts: 'NAMED' },
      ['ONLY_NAMED excluded'],
    ],
    ['names where names count', { named: ['penalty'] }, { counts: 'NAMED' }, []],
  ])('%s', (_case, given, on, problems) => {
    const found = settingProblems({ ...setting, ...given }, { ...ground, ...on });
    expect(found.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual(problems);
  });
});
