export { appendEntry, type LedgerEntry } from './actions/append-entry.ts';
export { sealPending, type Seal } from './actions/seal-pending.ts';
export { verifyLedger, type LedgerFault, type LedgerVerification } from './actions/verify-ledger.ts';
