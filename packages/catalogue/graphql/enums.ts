import { publicationNames, sharingNames } from '@xintu/declarations';
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
