import type { Field } from '../field.ts';
import { subjectClassChoices } from './choices.ts';

/** What two national tables call the same column. */
interface PartyCodes {
  readonly party: string;
  readonly representative: string;
  readonly representativeIdentity: string;
  /** An older code of the representative's number. */
  readonly olderCode?: string;
}

const byOrganisation = { when: 'subject-is-organisation' } as const;
const byPerson = { when: 'subject-is-person' } as const;

/** Columns 1 to 13 of both tables of 发改办财金〔2018〕424号: the party to the decision. */
export function partyFields(codes: PartyCodes): readonly Field[] {
  const { party } = codes;
  return [
    {
      code: `${party}_MC`,
      name: { zh: '行政相对人名称', en: 'party' },
      type: 'text',
      property: 'subjectName',
      length: 200,
      required: 'always',
      personal: false,
      aliases: ['相对人名称', '企业名称', '主体名称'],
    },
    {
      code: `${party}_LB`,
      name: { zh: '行政相对人类别', en: 'class of the party' },
      type: 'choice',
      property: 'subjectClass',
      length: 16,
      required: 'always',
      personal: false,
      choices: subjectClassChoices,
      aliases: ['相对人类别'],
    },
    {
      code: `${party}_SHXYM`,
      name: { zh: '行政相对人代码_1(统一社会信用代码)', en: 'credit code of the party' },
      type: 'credit-code',
      property: 'subjectCode',
      length: 18,
      required: byOrganisation,
      personal: false,
      aliases: ['行政相对人代码_1', '行政相对人代码1', '行政相对人统一社会信用代码', '统一社会信用代码'],
    },
    ...otherNumbers(party),
    {
      code: codes.representative,
      name: { zh: '法定代表人', en: 'legal representative' },
      type: 'text',
      property: 'legalRepresentative',
      length: 50,
      required: byOrganisation,
      personal: true,
      aliases: ['法定代表人姓名', '法人代表', '法定代表人（负责人）', '经营者'],
    },
    ...identityFields(codes),
  ];
}

function otherNumbers(party: string): readonly Field[] {
  const number = (
    suffix: string,
    position: number,
    zh: string,
    en: string,
    property: NonNullable<Field['property']>,
    length: number,
  ): Field => ({
    code: `${party}_${suffix}`,
    name: { zh: `行政相对人代码_${position}(${zh})`, en },
    type: 'text',
    property,
    kept: false,
    length,
    required: 'optional',
    personal: false,
    aliases: [`行政相对人代码_${position}`, zh],
  });
  return [
    number('GSZC', 2, '工商注册号', 'registration number', 'registrationNumber', 50),
    number('ZZJG', 3, '组织机构代码', 'organisation code', 'organisationCode', 10),
    number('SWDJ', 4, '税务登记号', 'tax registration number', 'taxNumber', 20),
    number('SYDW', 5, '事业单位证书号', 'certificate number of an institution', 'institutionNumber', 12),
    number('SHZZ', 6, '社会组织登记证号', 'number of a social organisation', 'socialOrganisationNumber', 50),
  ];
}

/** Identity documents. Numbers are kept sealed (`isSealed`), for those columns of the standard; their kinds are not kept. */
function identityFields({ party, representativeIdentity, olderCode }: PartyCodes): readonly Field[] {
  return [
    {
      code: `${representativeIdentity}_ZJLX`,
      name: { zh: '法定代表人证件类型', en: 'identity document of the legal representative' },
      type: 'text',
      property: 'representativeIdentityType',
      kept: false,
      length: 64,
      required: 'optional',
      personal: true,
      category: 'identity',
    },
    {
      code: `${representativeIdentity}_ZJHM`,
      name: { zh: '法定代表人证件号码', en: 'identity number of the legal representative' },
      type: 'text',
      property: 'representativeIdentityNumber',
      length: 64,
      required: 'optional',
      personal: true,
      category: 'identity',
      aliases: [...(olderCode === undefined ? [] : [olderCode]), '法定代表人身份证号'],
    },
    {
      code: `${party}_ZJLX`,
      name: { zh: '证件类型', en: 'identity document of the person' },
      type: 'text',
      property: 'identityType',
      kept: false,
      length: 64,
      required: byPerson,
      personal: true,
      category: 'identity',
      aliases: ['自然人证件类型'],
    },
    {
      code: `${party}_ZJHM`,
      name: { zh: '证件号码', en: 'identity number of the person' },
      type: 'text',
      property: 'identityNumber',
      length: 64,
      required: byPerson,
      personal: true,
      category: 'identity',
      aliases: ['自然人证件号码', '身份证号'],
    },
  ];
}

/** The subject's columns of the kinds that have no national table. */
export const subjectFields: readonly Field[] = [
  {
    code: 'subjectName',
    name: { zh: '主体名称', en: 'subject' },
    type: 'text',
    property: 'subjectName',
    length: 200,
    required: 'always',
    personal: false,
    aliases: ['企业名称', '单位名称', '纳税人名称', '行政相对人名称'],
  },
  {
    code: 'subjectClass',
    name: { zh: '主体类别', en: 'class of the subject' },
    type: 'choice',
    property: 'subjectClass',
    length: 16,
    required: 'optional',
    personal: false,
    choices: subjectClassChoices,
    aliases: ['行政相对人类别'],
  },
  {
    code: 'subjectCode',
    name: { zh: '统一社会信用代码', en: 'credit code' },
    type: 'credit-code',
    property: 'subjectCode',
    length: 18,
    required: byOrganisation,
    personal: false,
    aliases: ['主体统一社会信用代码', '信用代码', '纳税人识别号', '社会信用代码'],
  },
];

/** The subject's columns of a commitment (承诺人). */
export const promiserFields: readonly Field[] = [
  {
    code: 'subjectName',
    name: { zh: '承诺人名称', en: 'promiser' },
    type: 'text',
    property: 'subjectName',
    length: 200,
    required: 'always',
    personal: false,
    aliases: ['主体名称'],
  },
  {
    code: 'subjectClass',
    name: { zh: '承诺人类别', en: 'class of the promiser' },
    type: 'choice',
    property: 'subjectClass',
    length: 16,
    required: 'always',
    personal: false,
    choices: subjectClassChoices,
    aliases: ['主体类别'],
  },
  {
    code: 'subjectCode',
    name: { zh: '承诺人代码', en: 'credit code of the promiser' },
    type: 'credit-code',
    property: 'subjectCode',
    length: 18,
    required: byOrganisation,
    personal: false,
    aliases: ['统一社会信用代码'],
  },
];
