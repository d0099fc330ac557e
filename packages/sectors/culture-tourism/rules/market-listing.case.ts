import { defineListing } from '@xintu/declarations';

import { marketCredit13 } from './legal-bases.ts';
import { marketListingLimits } from './listing-limits.versions.ts';
import { lists } from './lists.ts';
import { marketListingRecord } from './market-listing.record-type.ts';

/** 文化和旅游市场失信主体认定 (MCT Order 7, art. 13 and 15). */
export const marketListing = defineListing({
  code: 'market-listing',
  name: { zh: '文化和旅游市场失信主体认定', en: 'listing in the culture and tourism market' },
  mark: '名单',
  sector: 'culture-tourism',
  legalBasis: marketCredit13,
  recordType: marketListingRecord,
  lists,
  limits: marketListingLimits,
});
