import type { Field } from '../field.ts';
import { ownBodyFields, remarkField } from './body-fields.ts';
import {
  commitmentTypeChoices,
  disclosureChoices,
  fulfilmentChoices,
  listingStateChoices,
} from './choices.ts';
import { fieldOf } from './field-of.ts';
import { promiserFields, subjectFields } from './party-fields.ts';

const always = { required: 'always' } as const;
const requiredDay = { type: 'day', required: 'always' } as const;
const day = { type: 'day' } as const;
const numbered = { length: 128 } as const;
const short = { length: 200 } as const;
const long = { length: 4000 } as const;
const unfulfilled = { required: { when: 'not-fully-fulfilled' } } as const;

/** 名单认定. */
export const listingFields: readonly Field[] = [
  ...subjectFields,
  fieldOf(
    'listCode',
    { zh: '名单', en: 'list' },
    { ...always, ...numbered, aliases: ['名单名称', '名单代码'] },
  ),
  fieldOf('title', { zh: '认定文书名称', en: 'title of the decision' }, short),
  fieldOf('documentNumber', { zh: '认定文书号', en: 'document number' }, { ...always, ...numbered }),
  fieldOf(
    'facts',
    { zh: '认定事由', en: 'facts' },
    { ...always, ...long, aliases: ['列入事由', '失信事实'] },
  ),
  fieldOf('grounds', { zh: '认定依据', en: 'grounds' }, { ...always, ...long, aliases: ['列入依据'] }),
  fieldOf(
    'decidedOn',
    { zh: '认定日期', en: 'day of the decision' },
    { ...requiredDay, aliases: ['列入日期'] },
  ),
  fieldOf('validFrom', { zh: '有效期自', en: 'from' }, day),
  fieldOf('validTo', { zh: '有效期至', en: 'until' }, { ...day, aliases: ['管理期限至'] }),
  fieldOf('state', { zh: '在列状态', en: 'state' }, { type: 'choice', choices: listingStateChoices }),
  fieldOf('exitOn', { zh: '移出日期', en: 'day of exit' }, day),
  fieldOf('exitReason', { zh: '移出原因', en: 'reason of exit' }, { ...long, required: { when: 'exited' } }),
  fieldOf('exitDocumentNumber', { zh: '移出文书号', en: 'document number of the exit' }, numbered),
  ...ownBodyFields('认定机关'),
  remarkField,
];

/** 信用承诺, by the deployed data standard. */
export const commitmentFields: readonly Field[] = [
  fieldOf('documentNumber', { zh: '承诺编码', en: 'number' }, { length: 20, aliases: ['承诺书编号'] }),
  ...promiserFields,
  fieldOf(
    'commitmentType',
    { zh: '承诺类型', en: 'type' },
    { ...always, type: 'choice', length: 64, choices: commitmentTypeChoices },
  ),
  fieldOf('matter', { zh: '承诺事由', en: 'matter' }, { ...always, length: 512 }),
  fieldOf('content', { zh: '承诺内容', en: 'content' }, { ...always, ...long }),
  further('breachLiability', '违诺责任', 'liability for a breach', { ...always, ...long }),
  fieldOf('decidedOn', { zh: '承诺作出日期', en: 'made on' }, requiredDay),
  fieldOf('dueOn', { zh: '承诺有效期', en: 'due on' }, day),
  fieldOf(
    'fulfilment',
    { zh: '承诺履行状态', en: 'fulfilment' },
    { type: 'choice', choices: fulfilmentChoices, aliases: ['履行状态'] },
  ),
  further('unfulfilledContent', '未履行的承诺内容', 'what was not kept', { ...unfulfilled, ...long }),
  further('liabilityPursued', '违诺责任追究内容', 'liability pursued', { ...unfulfilled, ...long }),
  further('fulfilmentDeterminedOn', '承诺履行状态认定日期', 'fulfilment determined on', day),
  further('fulfilmentDeterminedBy', '承诺履行状态认定单位', 'fulfilment determined by', short),
  further('fulfilmentDeterminedByCode', '承诺履行状态认定单位代码', 'credit code of that body', {
    type: 'credit-code',
  }),
  ...ownBodyFields('承诺受理单位'),
  further('disclosure', '公开类型', 'disclosure', { ...always, type: 'choice', choices: disclosureChoices }),
  remarkField,
];

/** 信用评价. Handed in, it is RECEIVED: the origin is no column of a file. */
export const evaluationFields: readonly Field[] = [
  ...subjectFields,
  fieldOf('schemeCode', { zh: '评价方案', en: 'scheme' }, { ...always, ...numbered }),
  fieldOf('schemeVersion', { zh: '方案版本', en: 'version of the scheme' }, { ...always, length: 64 }),
  fieldOf('period', { zh: '评价周期', en: 'period' }, { ...always, length: 32, aliases: ['评价年度'] }),
  fieldOf(
    'grade',
    { zh: '评价等级', en: 'grade' },
    { ...always, length: 32, aliases: ['信用等级', '等级', '级别'] },
  ),
  fieldOf('score', { zh: '评价得分', en: 'score' }, { type: 'number', aliases: ['得分', '分值'] }),
  fieldOf('title', { zh: '评价结果名称', en: 'title' }, short),
  fieldOf('documentNumber', { zh: '评价文号', en: 'document number' }, numbered),
  fieldOf('decidedOn', { zh: '评价日期', en: 'evaluated on' }, { ...requiredDay, aliases: ['评定日期'] }),
  fieldOf('validTo', { zh: '有效期至', en: 'valid until' }, day),
  ...ownBodyFields('评价机关'),
  remarkField,
];

/** 表彰荣誉. */
export const honourFields: readonly Field[] = [
  ...subjectFields,
  fieldOf('title', { zh: '荣誉名称', en: 'honour' }, { ...always, ...short, aliases: ['表彰名称'] }),
  fieldOf('documentNumber', { zh: '表彰文号', en: 'document number' }, { ...always, ...numbered }),
  fieldOf('category', { zh: '荣誉级别', en: 'level' }, { length: 64 }),
  fieldOf('content', { zh: '表彰内容', en: 'content' }, long),
  fieldOf('decidedOn', { zh: '表彰日期', en: 'awarded on' }, requiredDay),
  fieldOf('validTo', { zh: '有效期至', en: 'valid until' }, day),
  ...ownBodyFields('表彰机关'),
  remarkField,
];

/** 其他信息. */
export const factFields: readonly Field[] = [
  ...subjectFields,
  fieldOf('title', { zh: '信息名称', en: 'title' }, { ...always, ...short }),
  fieldOf('documentNumber', { zh: '认定文书号', en: 'document number' }, { ...always, ...numbered }),
  fieldOf('category', { zh: '信息类别', en: 'category' }, { length: 256 }),
  fieldOf('content', { zh: '信息内容', en: 'content' }, { ...always, ...long }),
  fieldOf('grounds', { zh: '认定依据', en: 'grounds' }, long),
  fieldOf('decidedOn', { zh: '认定日期', en: 'day of the decision' }, requiredDay),
  fieldOf('validTo', { zh: '有效期至', en: 'valid until' }, day),
  ...ownBodyFields('认定机关'),
  remarkField,
];

/** A field of a kind that has no typed column: kept among the record's further fields. */
function further(
  code: string,
  zh: string,
  en: string,
  rest: Partial<Omit<Field, 'code' | 'property'>>,
): Field {
  return { code, name: { zh, en }, type: 'text', required: 'optional', personal: false, ...rest };
}
