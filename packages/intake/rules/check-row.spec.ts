import { demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { fieldsOf, type RecordTypeDeclaration } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';
import { aLicenceRow, aPenaltyRow, organisation, type RowBuilder } from '@xintu/records/testing';
import { describe, expect, it } from 'vitest';

import type { CheckContext } from './check-context.ts';
import { checkRow, type CheckedRecord } from './check-row.ts';
import { findHeader } from './find-header.ts';

/** The sample number of GB 11643 itself: nobody's. */
const sampleNumber = ['110105', '19491231', '002X'].join('');

const [other, provider] = demonstrationDepartments;
if (provider === undefined || other === undefined) throw new Error('no departments');

function check(row: RowBuilder, type: RecordTypeDeclaration = row.type) {
  const fields = fieldsOf(type);
  const header = findHeader([{ cells: fields.map(({ name }) => name.zh) }], type, fields);
  if (header === null) throw new Error('no header');
  const context: CheckContext = {
    ...{ type, fields, provider: provider ?? { code: '', name: '' } },
    ...{ today: legalDay('2026-11-22'), lists: [], schemes: [], admittedCodes: new Set() },
  };
  return checkRow(
    2,
    fields.map(({ code }) => row.cell(code)),
    header,
    context,
  );
}

const penaltyRow = aPenaltyRow(penalty).by(provider);
const licenceRow = aLicenceRow(licence).by(provider);
const codesOf = (row: RowBuilder) => {
  const checked = check(row);
  return checked.outcome === 'OUT_OF_SCOPE' ? ['OUT_OF_SCOPE'] : checked.problems.map(({ code }) => code);
};
const recordOf = (row: RowBuilder): CheckedRecord => {
  const checked = check(row);
  if (checked.outcome !== 'GOOD') throw new Error(JSON.stringify(checked));
  return checked.record;
};

describe('a valid row', () => {
  it('is good, without any problem', () => {
    expect(codesOf(penaltyRow)).toEqual([]);
    expect(codesOf(licenceRow)).toEqual([]);
  });

  it('is stored in the units and words of the model', () => {
    expect(recordOf(penaltyRow)).toMatchObject({
      party: { key: organisation(1).code, kind: 'ENTERPRISE' },
      values: {
        fineAmount: '2000.00',
        validTo: null,
        decidedOn: '2026-01-05',
        severity: 'GENERAL',
        procedure: 'ORDINARY',
      },
      categories: ['FINE'],
      publicity: { decision: 'PUBLISH', until: '2027-01-05' },
    });
    expect(recordOf(licenceRow).values).toMatchObject({
      state: null,
      title: '娱乐经营许可证',
      validTo: '2028-01-04',
    });
  });

  it('is the same record in other spellings', () => {
    const spelled = penaltyRow
      .with('CF_WSH', '吉市文罚决[2026] １号')
      .with('CF_JDRQ', '２０２６年1月5日')
      .with('CF_NR_FK', '0.20');
    expect(recordOf(spelled).identity).toBe(recordOf(penaltyRow).identity);
    expect(recordOf(spelled).values).toMatchObject({ decidedOn: '2026-01-05', fineAmount: '2000.00' });
  });
});

describe('a penalty', () => {
  it.each([
    ['no fact', penaltyRow.with('CF_SY', ''), 'REQUIRED'],
    ['a dash for a fact', penaltyRow.with('CF_SY', '／'), 'REQUIRED'],
    ['a fine without its amount', penaltyRow.with('CF_NR_FK', ''), 'REQUIRED_WHEN'],
    ['a fine of 0', penaltyRow.with('CF_NR_FK', '0'), 'REQUIRED_WHEN'],
    ['a confiscation without its amount', penaltyRow.with('CF_CFLB', '罚款;没收违法所得'), 'REQUIRED_WHEN'],
    [
      'a revocation without its certificate',
      penaltyRow.with('CF_CFLB', '罚款;吊销许可证件'),
      'REQUIRED_WHEN',
    ],
    ['an amount in words', penaltyRow.with('CF_NR_FK', '贰仟'), 'MONEY_INVALID'],
    ['a day that is none', penaltyRow.with('CF_JDRQ', '2026/2/30'), 'DAY_INVALID'],
    ['a decision of tomorrow', penaltyRow.with('CF_JDRQ', '2026/11/23'), 'DAY_IN_FUTURE'],
    ['an end before the decision', penaltyRow.with('CF_YXQ', '2026/1/4'), 'DAYS_REVERSED'],
    ['a kind of penalty that there is not', penaltyRow.with('CF_CFLB', '罚站'), 'CHOICE_UNKNOWN'],
    ['a detention', penaltyRow.with('CF_CFLB', '行政拘留'), 'CATEGORY_PERSONAL'],
    ['a severity that there is not', penaltyRow.with('severity', '很严重'), 'CHOICE_UNKNOWN'],
    [
      'a code with a wrong check character',
      penaltyRow.with('CF_XDR_SHXYM', '91110000600037342L'),
      'CODE_CHECK',
    ],
    ['a code of 17 characters', penaltyRow.with('CF_XDR_SHXYM', '9143310MA7A00017J'), 'CODE_LENGTH'],
    ['a code with the letter I', penaltyRow.with('CF_XDR_SHXYM', '91433101MA7A000I7J'), 'CODE_CHARACTER'],
    [
      'the placeholder for a company',
      penaltyRow.with('CF_XDR_SHXYM', '00000000000000000X'),
      'CODE_PLACEHOLDER',
    ],
    ['a company called an individual business', penaltyRow.with('CF_XDR_LB', '个体工商户'), 'KIND_MISMATCH'],
    ['an individual business called a company', penaltyRow.about(organisation(3, '92')), 'KIND_MISMATCH'],
    ['another authority', penaltyRow.with('CF_CFJGDM', other.code), 'AUTHORITY_NOT_YOURS'],
    ['another source', penaltyRow.with('CF_SJLYDM', other.code), 'SOURCE_NOT_YOURS'],
    ['a document number that is too long', penaltyRow.with('CF_WSH', '号'.repeat(129)), 'TOO_LONG'],
    ['characters that could not be decoded', penaltyRow.with('CF_SY', '违\uFFFD法'), 'UNREADABLE_TEXT'],
  ])('with %s is sent back', (_, row, code) => {
    expect(codesOf(row)).toContain(code);
    expect(check(row).outcome).toBe('REJECTED');
  });

  it.each([
    ['an end of publicity of its own', penaltyRow.with('CF_GSJZQ', '2099/12/30'), 'PUBLICITY_END_IGNORED'],
    ['no severity', penaltyRow.with('severity', '').with('CF_JDRQ', '2026/4/2'), 'SEVERITY_MISSING'],
    [
      'a compound of two kinds',
      penaltyRow.with('CF_CFLB', '暂扣或者吊销许可证').with('CF_NR_ZKDX', '证1').with('CF_NR_FK', ''),
      'CATEGORY_AMBIGUOUS',
    ],
    [
      'an identity number in its facts',
      penaltyRow.with('CF_SY', `当事人（${sampleNumber}）未备案`),
      'PERSONAL_IDENTIFIER',
    ],
  ])('with %s is taken with a warning', (_, row, code) => {
    expect(codesOf(row)).toEqual([code]);
    expect(check(row).outcome).toBe('GOOD');
  });

  it('never repeats an identity number in a problem', () => {
    const rows = [
      penaltyRow.with('CF_SY', `当事人 ${sampleNumber}`),
      penaltyRow.with('CF_XDR_SHXYM', sampleNumber),
      penaltyRow.with('CF_FR_ZJHM', `${sampleNumber}${' '.repeat(3)}`.padEnd(90, '9')),
    ];
    for (const row of rows) expect(JSON.stringify(check(row))).not.toMatch(/"value":"[^"]*19491231/);
  });

  it('is accepted when the end of publicity it states is the computed one', () => {
    expect(codesOf(penaltyRow.with('CF_GSJZQ', '2027/1/5'))).toEqual([]);
  });

  it('of a natural person is out of scope, whatever else is wrong with it', () => {
    expect(codesOf(penaltyRow.with('CF_XDR_LB', '自然人').with('CF_SY', ''))).toEqual(['OUT_OF_SCOPE']);
  });

  it('tells all its problems at once', () => {
    const row = penaltyRow
      .with('CF_SY', '')
      .with('CF_JDRQ', 'x')
      .with('CF_CFJGDM', other.code)
      .with('CF_XDR_SHXYM', '1');
    expect(codesOf(row)).toEqual(['CODE_LENGTH', 'DAY_INVALID', 'REQUIRED', 'AUTHORITY_NOT_YOURS']);
  });
});

describe('a licence', () => {
  it.each([
    ['an end before its beginning', licenceRow.with('XK_YXQZI', '2026-01-04'), 'DAYS_REVERSED'],
    ['a certificate without number', licenceRow.with('XK_XKBH', ''), 'REQUIRED_WHEN'],
    ['a number without certificate', licenceRow.with('XK_XKZS', ''), 'REQUIRED_WHEN'],
    ['a state that there is not', licenceRow.with('XK_ZT', '9'), 'CHOICE_UNKNOWN'],
  ])('with %s is sent back', (_, row, code) => {
    expect(codesOf(row)).toContain(code);
  });

  it.each([
    ['2099/12/31', null],
    ['长期', null],
    ['46759', '2028-01-07'],
  ])('valid to %s is kept as %s', (text, day) => {
    expect(recordOf(licenceRow.with('XK_YXQZI', text)).values.validTo).toBe(day);
  });

  it('may begin before it ends on the same day', () => {
    expect(codesOf(licenceRow.with('XK_YXQZI', '2026-01-05'))).toEqual([]);
  });

  it('of a branch keeps the branch as its party', () => {
    const branch = { code: organisation(5).code, name: '吉首市试验有限公司古丈分公司（演示）' };
    expect(recordOf(licenceRow.about(branch)).party.kind).toBe('BRANCH');
  });
});

describe('a licence in an occupation', () => {
  const occupational = { ...licence, occupational: true, subjectKinds: ['PRACTITIONER'] } as const;
  const row = aLicenceRow(occupational)
    .by(provider)
    .with('XK_XDR_LB', '自然人')
    .with('XK_XDR_MC', '演示人')
    .with('XK_XDR_SHXYM', '')
    .with('XK_FRDB', '');

  it('knows the practitioner by the certificate, never by an identity number', () => {
    expect(codesOf(row)).toEqual([]);
    expect(recordOf(row).party).toMatchObject({
      key: `practitioner:${provider.code}:4331016000001`,
      kind: 'PRACTITIONER',
      code: null,
      legalRepresentative: null,
    });
    const withNumber = recordOf(row.with('XK_XDR_ZJHM', sampleNumber));
    expect(withNumber).toEqual({ ...recordOf(row), identities: { XK_XDR_ZJHM: sampleNumber } });
  });

  it('is for natural persons only, and needs its certificate', () => {
    expect(codesOf(row.with('XK_XDR_LB', '个体工商户'))).toContain('SUBJECT_KIND_NOT_ALLOWED');
    expect(codesOf(row.with('XK_XKBH', '').with('XK_XKZS', ''))).toContain('REQUIRED');
  });
});
