export {
  caseDocuments,
  caseKinds,
  caseOrders,
  cases,
  caseStates,
  caseStepKinds,
  caseSteps,
  caseStepValues,
} from './sources.ts';
