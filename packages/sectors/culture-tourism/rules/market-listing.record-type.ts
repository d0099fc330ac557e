import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

import { marketCredit13 } from './legal-bases.ts';

/**
 * 文化和旅游市场失信主体名单 entries. Individual businesses run many of the venues that the rule is about; natural
 * persons are not put on a list here, whatever the rule would allow.
 */
export const marketListingRecord = defineRecordType({
  code: 'market-listing',
  name: { zh: '文化和旅游市场失信主体', en: 'listing in the culture and tourism market' },
  kind: 'listing',
  version: 1,
  sector: 'culture-tourism',
  subjectKinds: [
    'ENTERPRISE',
    'BRANCH',
    'INDIVIDUAL_BUSINESS',
    'COOPERATIVE',
    'PUBLIC_INSTITUTION',
    'SOCIAL_ORGANISATION',
    'OTHER',
    'UNCONFIRMED',
  ],
  providers: { departments: ['culture'] },
  legalBasis: marketCredit13,
  informationClass: 'SERIOUS_LIST',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: 5,
  adverse: true,
  publicity: {
    rule: 'fixed',
    ruleCode: 'market-listing-publicity',
    versions: [
      {
        version: 'MCT-7',
        basis: '文化和旅游市场信用管理规定（文化和旅游部令第7号）',
        article: '管理期限',
        from: legalDay('2022-01-01'),
        to: null,
        // A file that is handed in does not say which list's period holds: the shorter one, unless it says its end.
        shortestMonths: 12,
        longestMonths: 36,
        minimumMonths: 3,
        confirmed: false,
      },
    ],
  },
  identity: identityOfKind.listing,
  fields: [],
});
