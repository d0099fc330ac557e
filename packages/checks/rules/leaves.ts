import type { AskedSubject } from './outcome.ts';

/** A record that a check found, by the version that was known then. */
export interface FoundRecord {
  readonly subjectId: string;
  readonly recordId: string;
  readonly recordedFrom: string;
  /** SHA-256 of what the version says, hexadecimal. */
  readonly digest: string;
}

/** What a check found about one subject. */
export interface FoundResult {
  readonly asked: AskedSubject;
  readonly outcome: string;
  readonly matchedBy: string | null;
  readonly subjectId: string | null;
  readonly measures: readonly string[];
}

/**
 * The text whose hash is a record's leaf in the tree of a check: who keeps it can prove that the record was in the
 * check, and a check without it still verifies by the hash alone.
 */
export const recordLeaf = ({ subjectId, recordId, recordedFrom, digest }: FoundRecord): string =>
  JSON.stringify(['record', subjectId, recordId, recordedFrom, digest]);

/** The text whose hash is a result's leaf. */
export const resultLeaf = (position: number, result: FoundResult): string =>
  JSON.stringify([
    ...['result', position, result.asked.code, result.asked.name, result.outcome, result.matchedBy],
    ...[result.subjectId, ...result.measures],
  ]);
