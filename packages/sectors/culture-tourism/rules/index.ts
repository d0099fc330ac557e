export { entertainmentLicence } from './entertainment-licence.record-type.ts';
export { marketListing } from './market-listing.case.ts';
export { marketListingRecord } from './market-listing.record-type.ts';
export { guideLicence } from './guide-licence.record-type.ts';
export { cultureTourism, cultureTourism as sector } from './sector.ts';
export { travelAgencyLicence } from './travel-agency-licence.record-type.ts';
