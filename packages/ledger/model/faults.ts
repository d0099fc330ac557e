/** What is wrong with one place of the ledger. */
export type LedgerFaultReason =
  /** the entry doesn't say what it said when it was sealed */
  | 'ENTRY_CHANGED'
  /** the entry is gone */
  | 'ENTRY_MISSING'
  /** the entry is there, but at another place of the order */
  | 'ENTRY_MOVED'
  /** the entry was not there when its place was sealed */
  | 'ENTRY_INSERTED'
  /** the seal doesn't fit its own root, head or list of entries */
  | 'SEAL_ALTERED'
  /** seals between the one before and this one are gone */
  | 'SEAL_MISSING'
  /** a signed head tells of another ledger than this one: what was before it was rewritten */
  | 'HEAD_DIFFERS'
  /** a signed head tells of a seal that is not there: the end was cut off, or an older state was put in place */
  | 'HEAD_MISSING'
  /** the signature of a head is not its key's */
  | 'SIGNATURE_WRONG'
  /** a head is signed with a key that is not among those that are trusted */
  | 'KEY_UNKNOWN';

/** Where the ledger is not what was sealed. */
export interface LedgerFault {
  readonly reason: LedgerFaultReason;
  readonly seal: number;
  /** place of the entry among all that were sealed, from 1; null where the fault is not about one entry */
  readonly position: number | null;
  readonly entryId: string | null;
}

/** Faults that are named one by one at most. */
const MOST_FAULTS = 100;

/** The faults found so far: all are counted, the first hundred are named. */
export class FaultList {
  private readonly named: LedgerFault[] = [];
  count = 0;

  add(reason: LedgerFaultReason, seal: number, entry?: { position: number | null; id: string }): void {
    this.count += 1;
    if (this.named.length < MOST_FAULTS)
      this.named.push({ reason, seal, position: entry?.position ?? null, entryId: entry?.id ?? null });
  }

  /** By their place in the ledger: those of entries before those of their seal and its head. */
  inOrder(): LedgerFault[] {
    const place = ({ position }: LedgerFault) => position ?? Number.MAX_SAFE_INTEGER;
    return this.named.toSorted((one, other) => one.seal - other.seal || place(one) - place(other));
  }
}
