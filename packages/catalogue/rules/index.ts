export { commitment, commitmentBreach, commitmentRecordTypes } from './commitment-types.ts';
export { coreListings, coreLists } from './lists.ts';
export { coreMatters } from './matters.ts';
export { coreMeasures } from './measures.ts';
export { coreRecordTypes, everyOrganisation, licence, penalty } from './record-types.ts';
