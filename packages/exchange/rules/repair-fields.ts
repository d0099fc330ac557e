import type { Choice, Field } from '@xintu/declarations';
import type { Text } from '@xintu/kernel';

type Needed = 'always' | 'optional';

const field = (
  code: string,
  name: Text,
  required: Needed,
  more: Pick<Field, 'type'> & Partial<Pick<Field, 'length' | 'aliases' | 'choices'>>,
): Field => ({ code, name, required, personal: false, ...more });

const kinds: readonly Choice[] = [
  { value: 'APPLICATION', name: { zh: '修复申请', en: 'application' }, also: ['申请', '受理'] },
  { value: 'GRANTED', name: { zh: '准予修复', en: 'granted' }, also: ['准予', '同意修复', '已修复'] },
  { value: 'REFUSED', name: { zh: '不予修复', en: 'refused' }, also: ['不予', '不同意修复'] },
];

/** 修复信息: the columns of what is received from 信用中国, by code and Chinese name. */
export const repairFields: readonly Field[] = [
  field('messageId', { zh: '信息编号', en: 'Message' }, 'always', {
    ...{ type: 'text', length: 64, aliases: ['修复信息编号', '申请编号'] },
  }),
  field('kind', { zh: '业务类型', en: 'Kind' }, 'always', { type: 'choice', choices: kinds }),
  field('subjectName', { zh: '主体名称', en: 'Name' }, 'optional', {
    ...{ type: 'text', length: 200, aliases: ['企业名称', '行政相对人名称'] },
  }),
  field('subjectCode', { zh: '统一社会信用代码', en: 'Credit code' }, 'always', {
    ...{ type: 'credit-code', length: 18 },
  }),
  field('documentNumber', { zh: '决定文书号', en: 'Document number' }, 'always', {
    ...{ type: 'text', length: 128, aliases: ['行政处罚决定书文号', '处罚决定书文号', '文书号'] },
  }),
  field('authorityCode', { zh: '认定机关代码', en: 'Code of the authority' }, 'optional', {
    ...{ type: 'credit-code', length: 18, aliases: ['处罚机关统一社会信用代码'] },
  }),
  field('fulfilment', { zh: '履行情况', en: 'How it was fulfilled' }, 'optional', {
    ...{ type: 'text', length: 4000, aliases: ['履行义务情况', '纠正情况'] },
  }),
  field('commitment', { zh: '信用承诺', en: 'Commitment' }, 'optional', {
    type: 'choice',
    choices: [
      { value: 'MADE', name: { zh: '已作出', en: 'made' }, also: ['是', '有', '已承诺', 'TRUE'] },
      { value: 'NOT_MADE', name: { zh: '未作出', en: 'not made' }, also: ['否', '无', '未承诺', 'FALSE'] },
    ],
  }),
  field('decisionNumber', { zh: '修复决定文书号', en: 'Number of the decision' }, 'optional', {
    ...{ type: 'text', length: 128, aliases: ['修复决定书文号'] },
  }),
  field('decidedBy', { zh: '修复决定机关', en: 'Who decided the repair' }, 'optional', {
    ...{ type: 'text', length: 200 },
  }),
  field('decidedOn', { zh: '修复决定日期', en: 'Day of that decision' }, 'optional', { type: 'day' }),
  field('reason', { zh: '理由', en: 'Reason' }, 'optional', { type: 'text', length: 2000 }),
];
