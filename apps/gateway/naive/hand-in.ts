import { isOwn, type Question } from './question.ts';
import type { RecordVersion } from './rows.ts';
import { seenVersions } from './versions.ts';

/** Who handed in what a record says, and who approved that: of the newest version that came by a batch of the reader's. */
export function handInOf(version: RecordVersion, question: Question) {
  const found = seenVersions(version, question)
    .map((one) => ({
      from: one.recorded_from.at,
      batch: question.rows.intake_batch.find(({ id }) => id === one.batch_id),
    }))
    .filter(({ batch }) => batch !== undefined && isOwn(question, batch.provider_code))
    .toSorted((one, other) => other.from - one.from)[0]?.batch;
  if (found === undefined) return null;
  return {
    origin: found.origin,
    submittedBy: found.submitted_by,
    section: found.section,
    submittedAt: found.received_at.written,
    approvedBy: found.reviewed_by_name,
    approvedAt: found.reviewed_at,
  };
}
