import { isOwn, type Question, statesMatter } from './question.ts';
import type { RecordVersion } from './rows.ts';

/** What the review before publication said last: for the department that decided it, and for auditors. */
export function disclosureOf(version: RecordVersion, question: Question) {
  const audits = question.reader.roles.includes('auditor') && statesMatter(question);
  const found = question.rows.record_disclosure
    .filter((one) => one.record_id === version.record_id && (audits || isOwn(question, one.department_code)))
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))[0];
  if (found === undefined) return null;
  return {
    ...{ decision: found.decision, basis: found.basis, reason: found.reason },
    maskedFields: found.masked_fields ?? [],
    ...{ reviewedBy: found.reviewer_name, reviewedAt: found.reviewed_at, reviewedOn: found.reviewed_on },
  };
}
