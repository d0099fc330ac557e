import type { CaseLimit, CaseLimitRow, ListingLimits } from '@xintu/declarations';
import { legalDay, type Text } from '@xintu/kernel';

const order = '文化和旅游市场信用管理规定（文化和旅游部令第7号）';
/** Known, not read in the published text: what they compute is provisional. */
const row = (
  value: number,
  unit: CaseLimitRow['unit'],
  article: string,
  basis = order,
): readonly [CaseLimitRow] => [
  { value, unit, basis, article, division: null, from: legalDay('2022-01-01'), to: null, confirmed: false },
];
const limit = (code: string, name: Text, rows: CaseLimit['rows']): CaseLimit => ({ code, name, rows });

/** 名单认定和移出的期限 of MCT Order 7. */
export const marketListingLimits: ListingLimits = {
  defence: limit(
    'market-listing-defence',
    { zh: '陈述申辩期限', en: 'statement and defence' },
    row(10, 'WORKING_DAY', '第十三条'),
  ),
  answer: limit(
    'market-listing-answer',
    { zh: '陈述申辩答复期限', en: 'answer to a statement' },
    row(15, 'WORKING_DAY', '第十三条'),
  ),
  decision: limit(
    'market-listing-decision',
    { zh: '审核决定期限', en: 'review and decision' },
    row(15, 'WORKING_DAY', '第十三条'),
  ),
  service: limit(
    'market-listing-service',
    { zh: '决定书送达期限', en: 'service of the decision' },
    row(7, 'DAY', '第六十一条（参照）', '中华人民共和国行政处罚法'),
  ),
  removalAcceptance: limit(
    'market-listing-removal-acceptance',
    { zh: '移出申请受理期限', en: 'acceptance of a removal' },
    row(10, 'WORKING_DAY', '第二十七条'),
  ),
  removalCheck: limit(
    'market-listing-removal-check',
    { zh: '移出申请核查期限', en: 'check of a removal' },
    row(10, 'WORKING_DAY', '第二十七条'),
  ),
  removalDecision: limit(
    'market-listing-removal-decision',
    { zh: '移出决定期限', en: 'decision on a removal' },
    row(5, 'WORKING_DAY', '第二十七条'),
  ),
};
