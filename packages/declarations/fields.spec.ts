import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  conditionHolds,
  fieldFor,
  fieldsOf,
  identityOf,
  identityOfKind,
  isBasisInForce,
  isSealed,
  kindFields,
  recordKinds,
  recordProperties,
  schemeInForce,
  sectorFieldName,
  titleOf,
  type RowFacts,
} from './index.ts';
import { legalDay } from '@xintu/kernel';
import { aRecordType, someLaw } from './testing/index.ts';

describe('the fields of the kinds', () => {
  it('a licence has the 28 columns of the national table, in its order', () => {
    const codes = kindFields('licence').map(({ code }) => code);
    expect(codes).toHaveLength(28);
    expect([codes[0], codes[13], codes[24], codes[27]]).toEqual(['XK_XDR_MC', 'XK_XKWS', 'XK_ZT', 'BZ']);
  });

  it('a penalty has the 30 of its table and the three local ones', () => {
    const codes = kindFields('penalty').map(({ code }) => code);
    expect(codes).toHaveLength(33);
    expect(codes.slice(0, 30).every((code) => code.startsWith('CF_') || code === 'BZ')).toBe(true);
    expect([codes[13], codes[26], codes[29]]).toEqual(['CF_WSH', 'CF_CFJGDM', 'BZ']);
    expect(codes.slice(30)).toEqual(['procedure', 'severity', 'field']);
  });

  it.each(recordKinds)('%s: no code, header or column twice, and what identifies it is there', (kind) => {
    const fields = kindFields(kind);
    const headers = fields.map(({ name }) => name.zh);
    const properties = fields.flatMap(({ property }) => property ?? []);
    expect(new Set(fields.map(({ code }) => code)).size).toBe(fields.length);
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(properties).size).toBe(properties.length);
    expect(properties).toEqual(expect.arrayContaining([...identityOfKind[kind]]));
    expect(properties).toEqual(
      expect.arrayContaining(['decidedOn', 'documentNumber', 'authorityCode', 'providerCode']),
    );
    expect(fields.every(({ name }) => name.zh !== '' && name.en !== '')).toBe(true);
  });

  it.each(recordKinds)('%s: another header never means two fields', (kind) => {
    const labels = kindFields(kind).flatMap(({ code, name, aliases = [] }) => [code, name.zh, ...aliases]);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('whatever concerns a person is marked so, and of identity documents only the number is kept, sealed', () => {
    for (const field of recordKinds.flatMap(kindFields)) {
      if (/证件|法定代表人/.test(field.name.zh)) expect(field.personal).toBe(true);
      if (field.category === 'identity') expect(isSealed(field)).toBe(/号码/.test(field.name.zh));
    }
  });
});

describe('the fields of a record type', () => {
  const own = {
    code: 'shelf',
    name: { zh: '书架', en: 'shelf' },
    type: 'text',
    required: 'optional',
    personal: false,
  } as const;

  it('are those of its kind, then its own', () => {
    const fields = fieldsOf(aRecordType({ fields: [own] }));
    expect(fields).toHaveLength(29);
    expect(fields.at(-1)).toBe(own);
  });

  it('leave out what the type itself already says', () => {
    const listing = aRecordType({ kind: 'listing', list: 'some-list', identity: identityOfKind.listing });
    expect(fieldFor(listing, 'listCode')).toBeNull();
    expect(fieldFor(listing, 'documentNumber')?.name.zh).toBe('认定文书号');
    const evaluation = aRecordType({
      kind: 'evaluation',
      scheme: 'some-scheme',
      identity: identityOfKind.evaluation,
    });
    expect(fieldFor(evaluation, 'schemeCode')).toBeNull();
    expect(fieldFor(evaluation, 'schemeVersion')).toBeNull();
  });
});

describe('choices', () => {
  const state = fieldFor(aRecordType(), 'state');

  it.each([
    ['1', 'VALID'],
    ['有效', 'VALID'],
    ['valid', 'VALID'],
    ['２', 'CANCELLED'],
    [' 吊销 ', 'REVOKED'],
  ])('%s means %s', (text, value) => {
    expect(state === null ? null : choiceOf(state, text)?.value).toBe(value);
  });

  it('the ordinary case is stored as null, and an unknown word is none', () => {
    expect(state === null ? null : choiceOf(state, '1')?.storedAsNull).toBe(true);
    expect(state === null ? undefined : choiceOf(state, '3')).toBeNull();
  });
});

describe('identity of a record', () => {
  const values = {
    authorityCode: 'A',
    documentNumber: '吉文旅许〔2026〕1号',
    certificateNumber: 'Z-1',
    decidedOn: '2026-01-05',
  };
  const type = aRecordType();

  it('is the same in another spelling, and whoever provides it', () => {
    const other = { ...values, documentNumber: '吉文旅许[２０２６] 1号', providerCode: 'B', title: 'x' };
    expect(identityOf(type, 'S', other)).toBe(identityOf(type, 'S', values));
    expect(identityOf(aRecordType({ code: 'other-licence' }), 'S', values)).toBe(
      identityOf(type, 'S', values),
    );
  });

  it.each([
    ['authorityCode', 'B'],
    ['documentNumber', '吉文旅许〔2026〕2号'],
    ['certificateNumber', 'Z-2'],
    ['certificateNumber', null],
    ['decidedOn', '2026-01-06'],
  ])('is another with another %s', (property, value) => {
    expect(identityOf(type, 'S', { ...values, [property]: value })).not.toBe(identityOf(type, 'S', values));
  });

  it('is another for another subject, and can’t be forged by a separator', () => {
    expect(identityOf(type, 'T', values)).not.toBe(identityOf(type, 'S', values));
    const forged = { ...values, authorityCode: 'A|documentNumber=吉文旅许(2026)1号', documentNumber: '' };
    expect(identityOf(type, 'S', forged)).not.toBe(identityOf(type, 'S', values));
  });

  it('a commitment is known by its number, else by type, day and matter', () => {
    const commitment = aRecordType({ kind: 'commitment', identity: identityOfKind.commitment });
    const made = { authorityCode: 'A', commitmentType: 'REPAIR', decidedOn: '2026-01-05', matter: '甲' };
    const numbered = { ...made, documentNumber: '43310120260105000001' };
    expect(identityOf(commitment, 'S', { ...numbered, matter: '乙' })).toBe(
      identityOf(commitment, 'S', numbered),
    );
    expect(identityOf(commitment, 'S', { ...made, matter: '乙' })).not.toBe(
      identityOf(commitment, 'S', made),
    );
  });

  it('facts of two record types are two', () => {
    const fact = (code: string) => aRecordType({ code, kind: 'fact', identity: identityOfKind.fact });
    expect(identityOf(fact('good'), 'S', values)).not.toBe(identityOf(fact('bad'), 'S', values));
  });

  it('a list or scheme that the type names is part of it', () => {
    const evaluation = aRecordType({
      kind: 'evaluation',
      scheme: 'some-scheme',
      identity: identityOfKind.evaluation,
    });
    expect(identityOf(evaluation, 'S', { period: '2025' })).toContain('some-scheme'.toUpperCase());
  });
});

describe('small questions', () => {
  it('the headline of a record', () => {
    expect(titleOf(aRecordType(), { title: '准予许可决定' })).toBe('准予许可决定');
    expect(titleOf(aRecordType({ kind: 'penalty' }), { violation: '超时营业', title: 'x' })).toBe('超时营业');
    expect(titleOf(aRecordType({ kind: 'commitment' }), { matter: '申请许可' })).toBe('申请许可');
    expect(titleOf(aRecordType({ kind: 'evaluation' }), {})).toBe('演示许可');
  });

  const facts: RowFacts = {
    subjectClass: null,
    categories: [],
    certificateName: null,
    certificateNumber: null,
    fulfilment: null,
    exitOn: null,
  };
  it.each([
    ['subject-is-organisation', {}, true],
    ['subject-is-organisation', { subjectClass: 'NATURAL_PERSON' }, false],
    ['subject-is-person', { subjectClass: 'NATURAL_PERSON' }, true],
    ['fine', { categories: ['FINE'] }, true],
    ['fine', { categories: ['WARNING'] }, false],
    ['confiscation', { categories: ['CONFISCATE_GOODS'] }, true],
    ['certificate-affected', { categories: ['SUSPEND_PERMIT'] }, true],
    ['certificate-named', { certificateName: 'x' }, true],
    ['certificate-numbered', {}, false],
    ['not-fully-fulfilled', { fulfilment: 'PARTIAL' }, true],
    ['not-fully-fulfilled', { fulfilment: 'FULL' }, false],
    ['exited', { exitOn: '2026-01-05' }, true],
  ] as const)('condition %s on %o: %s', (condition, rest, expected) => {
    expect(conditionHolds(condition, { ...facts, ...rest })).toBe(expected);
  });

  it('a basis is in force from its first day to its last', () => {
    const basis = { ...someLaw, to: legalDay('2020-12-31') };
    const days = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'];
    expect(days.map((day) => isBasisInForce(basis, legalDay(day)))).toEqual([false, true, true, false]);
  });

  it('a sector’s field on Subject', () => {
    expect(['culture-tourism', 'taxation', '_sample'].map(sectorFieldName)).toEqual([
      'cultureTourism',
      'taxation',
      'sample',
    ]);
    expect(schemeInForce([], 'x', legalDay('2026-01-01'))).toBeNull();
  });

  it('every property of a kind is a column of a version or read from the row', () => {
    expect(new Set(recordProperties).size).toBe(recordProperties.length);
  });
});
