import type { LegalDay } from '@xintu/kernel';
import type { RefusalText } from '@xintu/runtime';

import { type Exclusion, exclusionNames } from '../rules/items.ts';

/** Why something about commitments is refused, in words. */
export const refusals = {
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '您没有办理这件事的权限。' },
    en: 'This is not yours to do.',
  },
  codeForm: {
    ...{ code: 'CODE_FORM', field: 'code', 'zh-CN': '事项代码只用小写字母、数字和连字符，以字母开头。' },
    en: 'A code has small letters, digits and hyphens, and begins with a letter.',
  },
  codeTaken: {
    ...{ code: 'CODE_TAKEN', field: 'code', 'zh-CN': '已有同一代码的承诺事项。' },
    en: 'There is an item of this code already.',
  },
  missing: (field: string): RefusalText => ({
    ...{ code: 'MISSING', field, 'zh-CN': '请填写这一项。' },
    en: 'This must be given.',
  }),
  basisMissing: {
    ...{ code: 'BASIS_MISSING', field: 'basis', 'zh-CN': '承诺事项必须写明依据的名称和条款。' },
    en: 'An item needs its legal basis: title and article.',
  },
  otherType: {
    code: 'OTHER_TYPE',
    field: 'otherType',
    'zh-CN': '类型为“其他”时写明具体类型，其他类型不写。',
    en: 'Say which kind it is where the type is “other”, and only there.',
  },
  unknownDepartment: {
    ...{ code: 'UNKNOWN_DEPARTMENT', field: 'department', 'zh-CN': '没有这个部门。' },
    en: 'There is no such department.',
  },
  noSuchItem: {
    ...{ code: 'NO_SUCH_ITEM', field: 'item', 'zh-CN': '没有这个承诺事项，或者已停用。' },
    en: 'There is no such item, or it is no longer used.',
  },
  excluded: (exclusion: Exclusion): RefusalText => ({
    code: 'COMMITMENT_FORBIDDEN',
    field: 'item',
    'zh-CN': `本事项${exclusionNames[exclusion].zh}，不适用信用承诺，请按一般程序办理。`,
    en: `No commitment is open for this item (${exclusionNames[exclusion].en}): the ordinary procedure is.`,
  }),
  noTemplate: {
    ...{ code: 'NO_TEMPLATE', field: 'item', 'zh-CN': '本事项还没有承诺书文本。' },
    en: 'The item has no wording yet.',
  },
  textChanged: {
    code: 'TEXT_CHANGED',
    field: 'templateDigest',
    'zh-CN': '承诺书文本已有新版本，请重新阅读后再签署。',
    en: 'There is a newer wording: read it before you sign.',
  },
  term: {
    ...{ code: 'TERM', field: 'termValue', 'zh-CN': '履行期限是 1 至 3650 的整数。' },
    en: 'A term is a whole number from 1 to 3650.',
  },
  dayPassed: {
    ...{ code: 'DAY_PASSED', field: 'validFrom', 'zh-CN': '文本启用日期不能早于今天。' },
    en: 'A wording is not in use before today.',
  },
  noSuchSubject: {
    ...{
      code: 'NO_SUCH_SUBJECT',
      field: 'subjectCode',
      'zh-CN': '没有找到这个单位，只有单位可以作信用承诺。',
    },
    en: 'There is no such organisation: only organisations make commitments here.',
  },
  scanMissing: {
    code: 'SCAN_MISSING',
    field: 'scanDigest',
    'zh-CN': '纸质承诺书要附扫描件（SHA-256 哈希值）。',
    en: 'Of a paper the scan is needed (its SHA-256).',
  },
  signerMissing: {
    ...{ code: 'MISSING', field: 'signerName', 'zh-CN': '请填写签署人姓名。' },
    en: 'Say who signed.',
  },
  signedLater: (today: LegalDay): RefusalText => ({
    code: 'DAY_IN_FUTURE',
    field: 'signedOn',
    'zh-CN': `签署日期不能晚于今天（${today}），也不能早于现行文本的启用日期。`,
    en: `It was signed neither after today (${today}) nor before its wording was in use.`,
  }),
  seriousListing: {
    code: 'SERIOUS_LISTING',
    'zh-CN':
      '该单位在严重失信主体名单上，移出前不适用告知承诺（国办发〔2020〕42号），请按一般程序办理，不影响其依法办理的权利。',
    en: 'While on a serious list a proof can’t be replaced by a promise; the ordinary procedure stays open.',
  },
  earlierBreach: {
    code: 'EARLIER_BREACH',
    'zh-CN':
      '该单位有尚未修复的违诺信息，修复前不适用告知承诺（国办发〔2020〕42号），请按一般程序办理，不影响其依法办理的权利。',
    en: 'There is a breach that is not repaired: a proof can’t be replaced by a promise; the ordinary procedure stays open.',
  },
  signedAlready: {
    ...{ code: 'SIGNED_ALREADY', 'zh-CN': '这份承诺书已经登记。' },
    en: 'This commitment is there already.',
  },
} as const;
