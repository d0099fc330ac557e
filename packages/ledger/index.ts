export { appendEntry, type LedgerEntry } from './actions/append-entry.ts';
export { type LookUp, LookUpEntries, LookUpNotEntered } from './actions/enter-look-ups.ts';
export { proofOf } from './actions/prove-entry.ts';
export { sealPending } from './actions/seal-pending.ts';
export { publishHeads, signHead } from './actions/sign-head.ts';
export { unsealed, type Unsealed } from './actions/unsealed.ts';
export { verifyLedger, type LedgerVerification, type VerificationOptions } from './actions/verify-ledger.ts';
export type { LedgerFault, LedgerFaultReason } from './model/faults.ts';
export { isLedgerHash, type LedgerHash, ledgerHashes } from './model/hashing.ts';
export { openHeadKey, readPublicKey } from './model/head-key.ts';
export {
  inclusionProof,
  type InclusionProof,
  type ProofProblem,
  verifyProof,
} from './model/inclusion-proof.ts';
export { leafHash, merkleRoot } from './model/merkle-tree.ts';
export type { Seal } from './model/seals.ts';
export { lineOf, parseHead, type SignedHead } from './model/signed-head.ts';
export { lastHead, type LedgerKey, readHeads, readKeys } from './model/stored-heads.ts';
