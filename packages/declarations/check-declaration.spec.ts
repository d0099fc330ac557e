import { basisLevels, legalDay, type BasisLevel } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import {
  checkDeclaration,
  checkList,
  checkMeasure,
  checkScheme,
  checkSector,
  DeclarationRefused,
  defineList,
  defineRecordType,
  forbiddenCategories,
  identityOfKind,
  type Field,
  type ListDeclaration,
  type RecordTypeDeclaration,
  type RefusalCode,
  type SchemeDeclaration,
} from './index.ts';
import { aRecordType, someLaw } from './testing/index.ts';

const aField = (rest: Partial<Field> = {}): Field => ({
  code: 'shelf',
  name: { zh: '书架', en: 'shelf' },
  type: 'text',
  required: 'optional',
  personal: false,
  ...rest,
});
const codesOf = (type: RecordTypeDeclaration) => checkDeclaration(type).map(({ code }) => code);

describe('a record type', () => {
  it('with nothing against it is accepted, frozen', () => {
    expect(checkDeclaration(aRecordType())).toEqual([]);
    expect(Object.isFrozen(defineRecordType(aRecordType()))).toBe(true);
  });

  const penalties = { kind: 'penalty', identity: identityOfKind.penalty } as const;
  const cases: readonly (readonly [RefusalCode, Partial<RecordTypeDeclaration>])[] = [
    ['CODE_FORM', { code: 'Sample' }],
    ['CODE_FORM', { fields: [aField({ code: 'the-shelf' })] }],
    ['NAME_MISSING', { name: { zh: ' ', en: 'x' } }],
    ['NAME_MISSING', { fields: [aField({ name: { zh: '书架', en: '' } })] }],
    ['BASIS_INCOMPLETE', { legalBasis: { ...someLaw, article: '' } }],
    ['BASIS_INCOMPLETE', { legalBasis: { ...someLaw, to: legalDay('2019-12-31') } }],
    ['DEADLINE_MISSING', { reportWithin: { value: 0, unit: 'DAY' } }],
    ['RETENTION_MISSING', { retentionYears: 0 }],
    ['IDENTITY_UNKNOWN', { identity: ['violation'] }],
    ['FIELD_DUPLICATE', { fields: [aField(), aField()] }],
    ['FIELD_DUPLICATE', { fields: [aField({ code: 'XK_NR' })] }],
    ['FIELD_REPLACES_KIND', { fields: [aField({ property: 'content' })] }],
    ['FIELD_CHOICES_MISSING', { fields: [aField({ type: 'choice' })] }],
    ['FIELD_IDENTITY_NOT_PERSONAL', { fields: [aField({ category: 'identity' })] }],
    ['PERSON_NOT_OCCUPATIONAL', { subjectKinds: ['PRACTITIONER'], publication: 'NOT_PUBLIC' }],
    ['PERSON_NOT_OCCUPATIONAL', { occupational: true }],
    ['PERSON_PUBLISHED', { subjectKinds: ['PRACTITIONER'], occupational: true }],
    [
      'PERSON_GRADED',
      {
        kind: 'evaluation',
        identity: identityOfKind.evaluation,
        subjectKinds: ['PRACTITIONER'],
        occupational: true,
        publication: 'NOT_PUBLIC',
      },
    ],
    ['ADVERSE_WITHOUT_END', { adverse: true, retentionYears: 5 }],
    ['ADVERSE_WITHOUT_END', { ...penalties, adverse: true, publicity: { rule: 'penalty' } }],
    ['PUBLICITY_OF_OTHER_KIND', { publicity: { rule: 'penalty' } }],
    ['PUBLICITY_OF_OTHER_KIND', { ...penalties }],
  ];
  it.each(cases)('is refused: %s, %o', (code, rest) => {
    expect(codesOf(aRecordType(rest))).toEqual([code]);
    expect(() => defineRecordType(aRecordType(rest))).toThrow(DeclarationRefused);
  });

  it.each(forbiddenCategories)('never holds %s, as the category of a field says', (category) => {
    expect(checkDeclaration(aRecordType({ fields: [aField({ category })] }))).toEqual([
      {
        code: 'FORBIDDEN_CATEGORY',
        declaration: 'sample-licence',
        subject: 'shelf',
        value: category,
        basis: 'product: the least data',
      },
    ]);
  });

  it.each([
    '宗教信仰',
    '指纹编号',
    '血型',
    '既往病史',
    '个人收入（元）',
    '银行存款',
    '政治面貌',
    '信访次数',
    '行踪',
    '上网记录',
  ])('never holds %s, as the name of a field says', (zh) => {
    expect(codesOf(aRecordType({ fields: [aField({ name: { zh, en: 'x' } })] }))).toEqual([
      'FORBIDDEN_CATEGORY',
    ]);
  });

  it.each(['营业收入（元）', '质量保证金', '宗教活动场所名称', '互联网上网服务营业场所', '定位精度'])(
    'may hold %s, which is a business’s',
    (zh) => {
      expect(codesOf(aRecordType({ fields: [aField({ name: { zh, en: 'x' } })] }))).toEqual([]);
    },
  );
});

describe('what each level of basis carries', () => {
  const list = (level: BasisLevel, active = true): ListDeclaration => ({
    code: 'some-list',
    name: { zh: '某名单', en: 'some list' },
    kind: 'SERIOUS',
    sector: null,
    legalBasis: { ...someLaw, level },
    active,
  });
  const restricts: readonly BasisLevel[] = [
    'LAW',
    'ADMINISTRATIVE_REGULATION',
    'CENTRAL_POLICY',
    'LOCAL_REGULATION',
  ];
  const lists: readonly BasisLevel[] = [...restricts, 'JUDICIAL_INTERPRETATION', 'DEPARTMENTAL_RULE'];

  it.each(basisLevels)('%s', (level) => {
    const measure = {
      code: 'some-measure',
      name: { zh: '某措施', en: 'some measure' },
      legalBasis: { ...someLaw, level },
      matters: ['licence'],
      executedBy: { every: true },
      months: null,
      because: { list: 'some-list' },
    } as const;
    expect(checkList(list(level)).length === 0).toBe(lists.includes(level));
    expect(checkList(list(level, false))).toEqual([]);
    expect(checkMeasure({ ...measure, kind: 'RESTRICTION' }).length === 0).toBe(restricts.includes(level));
    expect(checkMeasure({ ...measure, kind: 'INCENTIVE' }).length === 0).toBe(lists.includes(level));
  });

  it('says so with the level', () => {
    expect(() => defineList(list('NORMATIVE_DOCUMENT'))).toThrow('some-list BASIS_TOO_LOW');
  });
});

describe('schemes and sectors', () => {
  const scheme: SchemeDeclaration = {
    code: 'some-scheme',
    version: '1',
    name: { zh: '某方案', en: 'some scheme' },
    sector: 'sample',
    subjectKinds: ['ENTERPRISE'],
    origin: 'RECEIVED',
    grades: [{ value: 'A', name: { zh: 'A级', en: 'A' } }],
    scorePublic: false,
    legalBasis: someLaw,
    from: legalDay('2020-01-01'),
    to: null,
  };

  it.each(['PRACTITIONER', 'INDIVIDUAL_BUSINESS'] as const)('a scheme never grades a %s', (kind) => {
    expect(checkScheme(scheme)).toEqual([]);
    expect(checkScheme({ ...scheme, subjectKinds: ['ENTERPRISE', kind] })).toMatchObject([
      { code: 'PERSON_GRADED', value: kind },
    ]);
  });

  it('a sector brings only what is its own', () => {
    const sector = {
      code: 'sample',
      name: { zh: '演示', en: 'sample' },
      accent: '#123456',
      recordTypes: [aRecordType({ sector: 'sample' })],
      lists: [],
      schemes: [scheme],
    };
    expect(checkSector(sector)).toEqual([]);
    expect(checkSector({ ...sector, recordTypes: [aRecordType()] })).toMatchObject([
      { code: 'SECTOR_MISMATCH' },
    ]);
    expect(checkSector({ ...sector, accent: 'red' })).toMatchObject([
      { code: 'CODE_FORM', subject: 'accent' },
    ]);
    const dangling = aRecordType({ sector: 'sample', list: 'no-such-list' });
    expect(checkSector({ ...sector, recordTypes: [dangling] })).toMatchObject([{ value: 'no-such-list' }]);
  });
});
