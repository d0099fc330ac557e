import { graphEnum } from '@xintu/graph';
import {
  evaluationOriginNames,
  fulfilmentNames,
  licenceStatusNames,
  listKindNames,
  listingStatusNames,
  measureKindNames,
  penaltyCategoryNames,
  procedureNames,
  publicityStatusNames,
  severityNames,
} from '@xintu/kernel';

/** 许可状态 */
export const LicenceStatus = graphEnum('LicenceStatus', 'State of a licence 许可状态.', licenceStatusNames);

/** 名单性质 */
export const ListKind = graphEnum('ListKind', 'Kind of a list 名单性质.', listKindNames);

/** 名单状态 */
export const ListingStatus = graphEnum('ListingStatus', 'State of a listing 列入状态.', listingStatusNames);

/** 处罚类别 */
export const PenaltyCategory = graphEnum(
  'PenaltyCategory',
  'Category of a penalty 处罚类别 (行政处罚法 art. 9).',
  penaltyCategoryNames,
);

/** 处罚程序 */
export const Procedure = graphEnum('Procedure', 'Procedure of a penalty 处罚程序.', procedureNames);

/** 失信程度 */
export const Severity = graphEnum('Severity', 'Class of a breach 失信程度.', severityNames);

/** 公示状态 */
export const PublicityStatus = graphEnum(
  'PublicityStatus',
  'State of publicity 公示状态.',
  publicityStatusNames,
);

/** 履约状态 */
export const Fulfilment = graphEnum('Fulfilment', 'How a commitment was kept 承诺履行状态.', fulfilmentNames);

/** 评价来源 */
export const EvaluationOrigin = graphEnum(
  'EvaluationOrigin',
  'Where a grade comes from 评价来源.',
  evaluationOriginNames,
);

/** 措施性质 */
export const MeasureKind = graphEnum('MeasureKind', 'Kind of a measure 措施性质.', measureKindNames);

/** 效力状态 */
export const RecordStanding = graphEnum('RecordStanding', 'What a record means today 效力状态.', {
  IN_FORCE: '有效',
  PENDING: '待公示',
  ENDED: '已结束',
});

/** 排序 */
export const RecordOrder = graphEnum('RecordOrder', 'Order of a list of records 排序.', {
  DECIDED_NEWEST: '决定日期由新到旧',
  DECIDED_OLDEST: '决定日期由旧到新',
  RECEIVED_NEWEST: '报送时间由新到旧',
  RECEIVED_OLDEST: '报送时间由旧到新',
});
