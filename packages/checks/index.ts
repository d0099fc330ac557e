export { noteChanges } from './actions/note-changes.ts';
export { sendNews } from './actions/send-news.ts';
export { httpSender, type WebhookSender } from './model/webhook-sender.ts';
export { isNewsSigned } from './model/webhook-signature.ts';
export { checksGraph } from './graphql/module.ts';
export {
  checkProof,
  type CheckProof,
  type CheckProofProblem,
  type ProvenCheck,
  verifyCheckProof,
} from './model/check-proof.ts';
export { reportHandledFile } from './actions/read-handled-file.ts';
export { readSubjectList } from './actions/read-list.ts';
export { watchChecks } from './actions/watch-checks.ts';
export { openRepeatOffences } from './actions/open-repeat-offences.ts';
