import { graphEnum } from '@xintu/graph';

import { commitmentTypeNames, exclusionNames, withoutItNames } from '../rules/items.ts';

/** 承诺类型 */
export const CommitmentType = graphEnum(
  'CommitmentType',
  'Type of a commitment 承诺类型.',
  commitmentTypeNames,
);

/** 不适用情形 */
export const CommitmentExclusion = graphEnum(
  'CommitmentExclusion',
  'Why the rules know no commitment for an item 不适用情形.',
  exclusionNames,
);

/** 不作承诺的办理方式 */
export const WithoutCommitment = graphEnum(
  'WithoutCommitment',
  'What happens without the commitment; no right depends on it 不作承诺的办理方式.',
  withoutItNames,
);

/** 签署方式 */
export const SigningWay = graphEnum('SigningWay', 'How a commitment was signed 签署方式.', {
  ONLINE: { zh: '线上签署', en: 'online' },
  PAPER: { zh: '纸质签署', en: 'on paper' },
});

/** 期限单位 */
export const CommitmentTermUnit = graphEnum('CommitmentTermUnit', 'Unit of a term 期限单位.', {
  DAY: { zh: '日', en: 'days' },
  MONTH: { zh: '个月', en: 'months' },
});
