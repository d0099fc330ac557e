export {
  addDocument,
  type ArrivingDocument,
  type DocumentOccasion,
  fetchDocument,
  type LeavingDocument,
} from './actions/case-documents.ts';
export { countSealedFiles, resealFileKeys } from './actions/reseal-file-keys.ts';
export { assignCase, type AssignCaseInput } from './actions/assign-case.ts';
export { openCase, openCaseWithin, type CaseOccasion, type OpenCaseInput } from './actions/open-case.ts';
export { takeStep, type TakeStepInput } from './actions/take-step.ts';
export { watchCases, type WatchResult } from './actions/watch-cases.ts';
export { casesGraph } from './graphql/module.ts';
export { Case } from './graphql/case.ts';
export { cases } from './reads/index.ts';
