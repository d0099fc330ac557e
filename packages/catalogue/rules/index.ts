export { commitment, commitmentBreach, commitmentRecordTypes } from './commitment-types.ts';
export { promiseInsteadOfProof } from './legal-bases.ts';
export { coreMatters } from './matters.ts';
export { coreRecordTypes, everyOrganisation, licence, penalty } from './record-types.ts';
