import { informationClassNames, publicationNames, sharingNames, updateCycleNames } from '@xintu/declarations';
import { graphEnum } from '@xintu/graph';
import { basisLevelNames, subjectKindNames } from '@xintu/kernel';

/** 信用主体类型 */
export const SubjectKind = graphEnum('SubjectKind', 'Kind of a subject 信用主体类型.', subjectKindNames);

/** 信息类别: kinds of records. */
export const RecordKind = graphEnum('RecordKind', 'Kind of a record 信息类别.', {
  LICENCE: '行政许可',
  PENALTY: '行政处罚',
  LISTING: '名单认定',
  COMMITMENT: '信用承诺',
  EVALUATION: '信用评价',
  HONOUR: '表彰荣誉',
  FACT: '其他信息',
});

/** 公开方式 */
export const Publication = graphEnum(
  'Publication',
  'Who may see records of a type without asking 公开属性.',
  publicationNames,
);

/** 共享方式 */
export const Sharing = graphEnum(
  'Sharing',
  'How records of a type are shared between departments 共享属性.',
  sharingNames,
);

/** 期限单位 */
export const LimitUnit = graphEnum('LimitUnit', 'Unit of a time limit 期限单位.', {
  WORKING_DAY: '工作日',
  DAY: '日',
});

/** 法律依据层级 */
export const BasisLevel = graphEnum('BasisLevel', 'Level of a legal basis 法律依据层级.', basisLevelNames);

/** 信息性质 */
export const InformationClass = graphEnum(
  'InformationClass',
  'Class of the national basic catalogue 信息性质.',
  informationClassNames,
);

/** 更新周期 */
export const UpdateCycle = graphEnum(
  'UpdateCycle',
  'How often records are brought up to date 更新周期.',
  updateCycleNames,
);

/** 目录版本状态 */
export const RecordTypeVersionStatus = graphEnum(
  'RecordTypeVersionStatus',
  'State of a version of the catalogue 目录版本状态.',
  { PROPOSED: '待审核', APPROVED: '待启用', ACTIVE: '已启用', SUPERSEDED: '已被取代', REJECTED: '未通过' },
);

/** 地方补充事项的类别 */
export const LocalRecordKind = graphEnum(
  'LocalRecordKind',
  'Kinds of which the credit office can add record types 可自行补充的信息类别.',
  { LICENCE: '行政许可', PENALTY: '行政处罚', COMMITMENT: '信用承诺', HONOUR: '表彰荣誉', FACT: '其他信息' },
);

/** 数据类型 */
export const LocalFieldType = graphEnum('LocalFieldType', 'Type of a field 数据类型.', {
  TEXT: '文本',
  DAY: '日期',
  MONEY: '金额（元）',
  MONEY_TEN_THOUSAND: '金额（万元）',
  NUMBER: '数字',
  CREDIT_CODE: '统一社会信用代码',
  CHOICE: '单选',
  CHOICES: '多选',
});
