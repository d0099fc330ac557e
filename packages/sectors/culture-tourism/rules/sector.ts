import { defineSector } from '@xintu/declarations';
import { entertainmentLicence } from './entertainment-licence.record-type.ts';
import { guideLicence } from './guide-licence.record-type.ts';
import { lists } from './lists.ts';
import { measures } from './measures.ts';
import { marketListing } from './market-listing.case.ts';
import { marketListingRecord } from './market-listing.record-type.ts';
import { travelAgencyLicence } from './travel-agency-licence.record-type.ts';

/** 文化和旅游. */
export const cultureTourism = defineSector({
  code: 'culture-tourism',
  name: { zh: '文化和旅游', en: 'culture and tourism' },
  accent: '#8a3ffc',
  recordTypes: [entertainmentLicence, travelAgencyLicence, guideLicence, marketListingRecord],
  lists,
  schemes: [],
  measures,
  caseKinds: [marketListing],
});
