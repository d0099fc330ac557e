import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { accepted, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { disclosureProblem, type DisclosureProblem, type DisclosureStatement } from '../rules/disclosure.ts';
import { changeRecord } from './change-record.ts';

/** Records that can be decided together. */
const TOGETHER = 200;

/** What a reviewer decides, of which records; null stands for what names none. */
export interface DisclosureReview extends DisclosureStatement {
  readonly recordIds: readonly (string | null)[];
}

interface Reviewed {
  readonly recordId: string;
  readonly subjectId: string;
  readonly provider: string;
  readonly actor: string;
  readonly type: string;
  readonly adverse: boolean;
  readonly from: string | null;
  readonly versionFrom: string;
  readonly open: boolean;
}

const problemTexts: Readonly<Record<DisclosureProblem, RefusalText>> = {
  BASIS_MISSING: {
    ...{ code: 'BASIS_MISSING', field: 'basis', 'zh-CN': '请写明依据的名称和条款。' },
    en: 'Name the title and the article it rests on.',
  },
  REASON_MISSING: {
    ...{ code: 'REASON_MISSING', field: 'reason', 'zh-CN': '请写明理由（至少 4 个字）。' },
    en: 'State the reason (at least 4 characters).',
  },
  NO_MASKED_FIELD: {
    ...{ code: 'NO_MASKED_FIELD', field: 'maskedFields', 'zh-CN': '请选择要隐去的内容。' },
    en: 'Choose what is left out.',
  },
  FIELD_NOT_MASKABLE: {
    ...{ code: 'FIELD_NOT_MASKABLE', field: 'maskedFields', 'zh-CN': '所选内容不能隐去。' },
    en: 'What is chosen can not be left out.',
  },
};
const refusals = {
  unknown: {
    ...{ code: 'NOT_FOUND', field: 'recordIds', 'zh-CN': '没有这些信息，或不属于本单位，或已经失效。' },
    en: 'There are no such records of your department, or they have ended.',
  },
  many: {
    ...{ code: 'TOO_MANY', field: 'recordIds', 'zh-CN': `一次审查 1 至 ${String(TOGETHER)} 条。` },
    en: `Between 1 and ${String(TOGETHER)} records at a time.`,
  },
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '公开前审查由报送单位的审核人办理。' },
    en: 'Reviewers of the department that handed in decide.',
  },
  ownWork: {
    ...{ code: 'SAME_PERSON', 'zh-CN': '报送和公开前审查须由两人办理。' },
    en: 'Handing in and reviewing are for two persons.',
  },
} as const satisfies Readonly<Record<string, RefusalText>>;

/**
 * 公开前审查: a named reviewer of the department that handed records in decides whether they are published, published with
 * texts left out, or not published, with basis and reason. What is not adverse is public from that day; what is adverse
 * from the day on which its notice is served, too. A later decision takes the place of an earlier one.
 */
export function reviewDisclosure(
  context: { readonly pool: Pool; readonly viewer: Viewer; readonly today: LegalDay },
  review: DisclosureReview,
): Promise<Outcome<{ readonly reviewed: number }>> {
  const { pool, viewer } = context;
  return inTransaction(pool, async (client) => {
    const ids = [...new Set(review.recordIds.flatMap((id) => id ?? []))];
    if (ids.length === 0 || ids.length > TOGETHER) return refused(viewer.language, refusals.many);
    const problem = disclosureProblem(review);
    if (problem !== null) return refused(viewer.language, problemTexts[problem]);
    const found = await readReviewed(client, ids, context.today);
    const refusal = refusalOf(viewer, found, ids.length, review.recordIds.includes(null));
    if (refusal !== null) return refused(viewer.language, refusal);
    for (const record of found) await decide(client, context, review, record);
    return accepted(ids[0] ?? '', { reviewed: found.length });
  });
}

async function readReviewed(
  client: ClientBase,
  ids: readonly string[],
  today: LegalDay,
): Promise<Reviewed[]> {
  const { rows } = await client.query<Reviewed>(
    `select v.record_id as "recordId", v.subject_id as "subjectId", v.provider_code as provider, t.code as type, t.adverse,
       v.publicity_from::text as "from", v.recorded_from::text as "versionFrom", record_in_force(v, $2) as open,
       coalesce((select b.actor from record_version h join intake_batch b on b.id = h.batch_id
         where h.subject_id = v.subject_id and h.record_id = v.record_id
         order by h.recorded_from desc limit 1), v.recorded_by) as actor
     from record r
     join record_version v on v.subject_id = r.subject_id and v.record_id = r.id and v.recorded_to = 'infinity'
     join record_type t on t.code = v.type_code
     where r.id = any ($1::uuid[]) order by v.record_id for update of r`,
    [ids, today],
  );
  return rows;
}

function refusalOf(
  viewer: Viewer,
  found: readonly Reviewed[],
  asked: number,
  unreadable: boolean,
): RefusalText | null {
  const own = [viewer.department?.code, ...(viewer.department?.predecessors ?? [])];
  const types = viewer.scope?.recordTypes ?? null;
  const department = viewer.department?.code ?? '';
  const anybody = { providerCode: department, actor: 'another' };
  if (!may(viewer, 'record.review-disclosure', anybody).allowed) return refusals.notAllowed;
  const isOwn = ({ provider, open, type }: Reviewed) =>
    own.includes(provider) && open && (types === null || types.includes(type));
  if (unreadable || found.length < asked || !found.every(isOwn)) return refusals.unknown;
  const byOthers = found.every(
    ({ actor }) => may(viewer, 'record.review-disclosure', { providerCode: department, actor }).allowed,
  );
  return byOthers ? null : refusals.ownWork;
}

async function decide(
  client: ClientBase,
  { viewer, today }: { readonly viewer: Viewer; readonly today: LegalDay },
  { decision, basis, reason, maskedFields }: DisclosureReview,
  record: Reviewed,
): Promise<void> {
  const { subjectId, recordId, adverse, from } = record;
  const masked = decision === 'MASK' ? [...new Set(maskedFields)] : null;
  const shownFrom = adverse ? from : (from ?? today);
  await changeRecord(client, {
    ...{ subjectId, recordId, reason: 'DISCLOSURE_REVIEWED' },
    set: {
      disclosure: decision,
      masked_fields: masked,
      publicity_from: decision === 'WITHHOLD' ? null : shownFrom,
    },
    by: {
      ...{ actor: viewer.actor, purpose: viewer.purpose, requestId: viewer.requestId },
      departmentCode: viewer.department?.code ?? null,
    },
    detail: { decision, basis, maskedFields: masked },
  });
  await client.query(
    `insert into record_disclosure (subject_id, record_id, decision, masked_fields, basis, reason, version_from,
       department_code, reviewed_by, reviewer_name, reviewed_on)
     values ($1, $2, $3, $4, $5, nullif($6, ''), $7, $8, $9, $10, $11)`,
    [
      ...[subjectId, recordId, decision, masked, basis.trim().slice(0, 500), reason.trim().slice(0, 500)],
      ...[record.versionFrom, record.provider, viewer.actor, viewer.name, today],
    ],
  );
  // A notice that was settled while the record was withheld is looked at again.
  if (adverse && from === null && decision !== 'WITHHOLD') {
    await client.query(
      `update record_notice set settled = false
       where subject_id = $1 and record_id = $2 and delivered_on is not null and settled`,
      [subjectId, recordId],
    );
  }
}
