import { graphEnum } from '@xintu/graph';
import { relationKindNames, subjectStatusNames } from '@xintu/kernel';

/** 主体状态 */
export const SubjectStatus = graphEnum(
  'SubjectStatus',
  'State of a subject’s registration 登记状态.',
  subjectStatusNames,
);

/** 关系类型 */
export const RelationKind = graphEnum(
  'RelationKind',
  'Kind of a relation between subjects 关系类型.',
  relationKindNames,
);

/** 关系方向 */
export const RelationDirection = graphEnum(
  'RelationDirection',
  'From which end a relation is seen 关系方向.',
  {
    OUTGOING: '本主体指向对方',
    INCOMING: '对方指向本主体',
    BOTH: '双向',
  },
);
