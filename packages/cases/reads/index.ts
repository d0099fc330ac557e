export {
  caseDocuments,
  caseKinds,
  caseOrders,
  cases,
  caseStates,
  caseStepKinds,
  caseSteps,
  caseStepValues,
  isMine,
  isOverdue,
} from './sources.ts';
