import type { Refusal, RefusalCode } from '@xintu/declarations';

interface Words {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Those that a record type can meet; cases have others. */
const texts: Readonly<Partial<Record<RefusalCode, Words>>> = {
  CODE_FORM: {
    'zh-CN': '代码只能用小写字母、数字和连字符，以字母开头；信息项代码以字母开头，只用字母、数字和下划线。',
    en: 'A code is of small letters, digits and hyphens and begins with a letter; a field’s of letters, digits, underscores.',
  },
  NAME_MISSING: { 'zh-CN': '名称不能为空。', en: 'The name is missing.' },
  BASIS_INCOMPLETE: {
    'zh-CN': '没有法律依据，或名称、条款、施行日期不全：没有依据的事项不得启用。',
    en: 'There is no legal basis, or its title, article or days are incomplete: nothing is activated without one.',
  },
  BASIS_TOO_LOW: { 'zh-CN': '法律依据的层级不足。', en: 'The level of the legal basis is not sufficient.' },
  DEADLINE_MISSING: { 'zh-CN': '报送时限应为正整数。', en: 'The time limit must be a whole number of days.' },
  RETENTION_MISSING: {
    'zh-CN': '保存年限应为正整数。',
    en: 'The retention must be a whole number of years.',
  },
  IDENTITY_UNKNOWN: { 'zh-CN': '信息标识含有未知的信息项。', en: 'The identity names an unknown field.' },
  FIELD_DUPLICATE: {
    'zh-CN': '信息项的代码或名称与其他信息项重复。',
    en: 'The code or name of the field is that of another field.',
  },
  FIELD_REPLACES_KIND: {
    'zh-CN': '信息项与该类别已有的信息项重复。',
    en: 'The field replaces one that the kind has.',
  },
  FIELD_CHOICES_MISSING: { 'zh-CN': '选项类信息项应列出选项。', en: 'A choice needs its values.' },
  FIELD_IDENTITY_NOT_PERSONAL: {
    'zh-CN': '证件号码应标为个人信息。',
    en: 'An identity number must be marked as personal.',
  },
  FORBIDDEN_CATEGORY: {
    'zh-CN':
      '该信息项属于不得编入目录的个人信息（宗教、基因、生物识别、健康、收入、存款、政治、信访、通信、行踪、网络行为、证件号码）。',
    en: 'The field is of a category that can’t be catalogued (religion, genes, biometrics, health, income, deposits, politics, petitions, communications, location, online behaviour, identity numbers).',
  },
  PERSON_NOT_OCCUPATIONAL: {
    'zh-CN': '自然人只能作为执业人员，由行业模块按法律声明。',
    en: 'Natural persons appear only as practitioners, declared by a sector under a law.',
  },
  PERSON_GRADED: { 'zh-CN': '不得对自然人评价、评级。', en: 'Natural persons are not graded.' },
  PERSON_PUBLISHED: { 'zh-CN': '执业人员信息不公开。', en: 'Records of practitioners are not published.' },
  ADVERSE_WITHOUT_END: {
    'zh-CN': '失信信息应有公示期限和保存年限，到期退出。',
    en: 'An adverse record type needs an end of publicity and of retention.',
  },
  PUBLICITY_OF_OTHER_KIND: {
    'zh-CN': '行政处罚应标为失信信息，并按处罚公示规则公示；其他类别不得使用该规则。',
    en: 'A penalty is adverse and published by the rule of penalties; no other kind is.',
  },
  SECTOR_MISMATCH: { 'zh-CN': '所属领域不符。', en: 'The sector does not match.' },
  GRADE_RESTRICTS: { 'zh-CN': '评价等级不得用于限制。', en: 'A grade never restricts.' },
};

/** A reason in words, with the input field that it is about. */
export function refusalInWords({ code, subject, value }: Refusal): Words & { code: string; field?: string } {
  const about = [subject, value].filter((part) => part !== undefined && part !== '').join(' · ');
  const words = texts[code] ?? { 'zh-CN': '声明不符合要求。', en: 'The declaration is not as it must be.' };
  return {
    code,
    ...(subject === undefined ? {} : { field: subject }),
    'zh-CN': about === '' ? words['zh-CN'] : `${words['zh-CN']}（${about}）`,
    en: about === '' ? words.en : `${words.en} (${about})`,
  };
}

/** Refusals of the life cycle itself. */
export const lifeCycleRefusals = {
  NOT_ALLOWED: {
    code: 'NOT_ALLOWED',
    'zh-CN': '您的角色不能办理。',
    en: 'Your role does not allow this.',
  },
  SAME_PERSON: {
    code: 'NOT_THE_SAME_PERSON',
    'zh-CN': '提出人不能审核自己的提案，请由另一人办理。',
    en: 'Who proposed it can not approve it: another person must.',
  },
  UNKNOWN: {
    code: 'UNKNOWN',
    'zh-CN': '没有这个事项或版本。',
    en: 'There is no such record type or version.',
  },
  CODE_TAKEN: {
    code: 'CODE_TAKEN',
    field: 'code',
    'zh-CN': '代码已被使用，请换一个。',
    en: 'The code is taken; choose another.',
  },
  OPEN_PROPOSAL: {
    code: 'OPEN_PROPOSAL',
    'zh-CN': '该事项已有待审核或待启用的版本，请先处理。',
    en: 'A version of it waits for approval or activation; finish that first.',
  },
  NOT_PROPOSED: {
    code: 'NOT_PROPOSED',
    'zh-CN': '只有待审核的版本可以审核。',
    en: 'Only a proposed version can be approved or rejected.',
  },
  NOT_APPROVED: {
    code: 'NOT_APPROVED',
    'zh-CN': '只有审核通过的版本可以启用。',
    en: 'Only an approved version can be activated.',
  },
  NOT_YET: {
    code: 'NOT_YET',
    'zh-CN': '尚未到生效日期。',
    en: 'Its effective day has not come yet.',
  },
  REASON_MISSING: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请填写理由。',
    en: 'Give the reason.',
  },
  UNKNOWN_PROVIDER: {
    code: 'UNKNOWN_PROVIDER',
    field: 'providers',
    'zh-CN': '至少一个信息提供单位，且应在部门名录中。',
    en: 'Name at least one provider, of the register of departments.',
  },
  FIELDS_ARE_PROGRAMMED: {
    code: 'FIELDS_ARE_PROGRAMMED',
    field: 'fields',
    'zh-CN': '该事项由程序声明，信息项不能在此修改。',
    en: 'A program declares this record type: its fields are not changed here.',
  },
  BASIS_NOT_IN_FORCE: {
    code: 'BASIS_NOT_IN_FORCE',
    field: 'legalBasis',
    'zh-CN': '法律依据在生效日期时不在施行期内。',
    en: 'The legal basis is not in force on the effective day.',
  },
} as const;
