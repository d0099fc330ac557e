export { checksGraph } from './graphql/module.ts';
export {
  checkProof,
  type CheckProof,
  type CheckProofProblem,
  type ProvenCheck,
  verifyCheckProof,
} from './model/check-proof.ts';
export { readSubjectList } from './actions/read-list.ts';
