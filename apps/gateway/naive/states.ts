import { standsOnBasis } from './access.ts';
import { hasCome, isOver, type Question, typeOf } from './question.ts';
import type { RecordVersion } from './rows.ts';

/** 公示状态 on the business day. */
export function publicityStatus(version: RecordVersion, question: Question): string {
  const { today } = question;
  if (version.ended_reason === 'REPAIRED') return 'REPAIRED';
  if (version.ended_reason !== null) return 'REVOKED';
  const withheld = version.disclosure === 'WITHHOLD';
  if (version.publicity_decision === 'NOT_PUBLISHED' || withheld) return 'NOT_PUBLISHED';
  if (isOver(version.publicity_until, today)) return 'ENDED';
  const shown = hasCome(version.publicity_from, today) && standsOnBasis(version, question);
  return shown ? 'IN_PUBLICITY' : 'PENDING';
}

/** Why: the rule's reason, unless due process keeps back what the rule would publish. */
export function publicityReason(version: RecordVersion, question: Question): string | null {
  if (version.disclosure === 'WITHHOLD') return 'WITHHELD_AFTER_REVIEW';
  const runs = version.ended_reason === null && !isOver(version.publicity_until, question.today);
  const publish = version.publicity_decision === 'PUBLISH';
  if (publish && runs && !standsOnBasis(version, question)) return 'LEGAL_BASIS_LAPSED';
  const kept = publish && version.publicity_from === null;
  if (!kept) return version.publicity_reason;
  const { due_process: works, disclosure_review: reviewed } = typeOf(question, version.type_code);
  if (reviewed && version.disclosure === null) return 'DISCLOSURE_NOT_REVIEWED';
  return works ? 'NOTICE_NOT_DELIVERED' : 'DUE_PROCESS_NOT_IN_FORCE';
}

/** Whether it waits for the review before publication. */
export function awaitsDisclosure(version: RecordVersion, question: Question): boolean {
  const type = typeOf(question, version.type_code);
  const open = version.ended_on === null && version.exit_on === null && version.publicity_from === null;
  const { publicity_decision: decision, publicity_until: until } = version;
  const wouldBe = !type.adverse || (decision === 'PUBLISH' && until !== null && until >= question.today);
  const asked = type.disclosure_review && type.publication === 'PUBLIC';
  return version.disclosure === null && open && asked && wouldBe;
}

/** 公开日期 */
export function publishedOn(version: RecordVersion, question: Question): string | null {
  const type = typeOf(question, version.type_code);
  if (version.disclosure === 'WITHHOLD' || type.publication !== 'PUBLIC') return null;
  if (type.adverse || type.disclosure_review || version.publicity_from !== null)
    return hasCome(version.publicity_from, question.today) ? version.publicity_from : null;
  return question.rows.record.find(({ id }) => id === version.record_id)?.accepted_on ?? null;
}

/** 许可状态: what the authority did to it comes before what time did. */
export function licenceStatus(version: RecordVersion, { today }: Question): string {
  return version.state ?? (isOver(version.valid_to, today) ? 'EXPIRED' : 'VALID');
}

/** 列入状态 */
export function listingStatus(version: RecordVersion, { today }: Question): string {
  if (version.state !== null) return version.state;
  if (hasCome(version.exit_on, today)) return 'REMOVED';
  return isOver(version.valid_to, today) ? 'ENDED' : 'IN_FORCE';
}

/** 效力状态: a penalty that may still become public is pending; what has ended in any way is ended. */
export function standing(version: RecordVersion, question: Question): string {
  const { today } = question;
  const left = hasCome(version.exit_on, today) || isOver(version.publicity_until, today);
  if (version.ended_on !== null || left) return 'ENDED';
  if (version.kind === 'licence') return licenceStatus(version, question) === 'VALID' ? 'IN_FORCE' : 'ENDED';
  if (isOver(version.valid_to, today)) return 'ENDED';
  const waits = version.kind === 'penalty' && publicityStatus(version, question) === 'PENDING';
  return waits ? 'PENDING' : 'IN_FORCE';
}
