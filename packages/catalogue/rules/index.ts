export { coreMatters } from './matters.ts';
export { coreRecordTypes, everyOrganisation, licence, penalty } from './record-types.ts';
