import { randomInt } from 'node:crypto';
import type { Viewer } from '@xintu/access';
import { readWorkingCalendar } from '@xintu/catalogue';
import { addWorkingDays, legalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { checkTree } from '../model/check-tree.ts';
import { feedbackLimitOn } from '../rules/feedback-limit.versions.ts';
import type { CheckRequest } from '../rules/input.ts';
import type { FoundRecord, FoundResult } from '../rules/leaves.ts';
import type { Candidate } from '../rules/outcome.ts';
import type { CountedType, FoundMeasure } from './find-records.ts';

/** What a check found about one subject, with what it rests on. */
export interface CheckedSubject extends FoundResult {
  readonly candidates: readonly Candidate[];
  readonly records: readonly FoundRecord[];
  readonly found: readonly FoundMeasure[];
}

/** A check that was made, to be kept. */
export interface NewCheck {
  readonly request: CheckRequest;
  readonly digest: Buffer;
  readonly viewer: Viewer & { readonly department: { readonly code: string } };
  readonly today: string;
  readonly asOf: string;
  readonly coverage: readonly CountedType[];
  readonly results: readonly CheckedSubject[];
}

/** Without letters and digits that are taken for one another. */
const LEGIBLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 16;

const verificationCode = () =>
  Array.from({ length: CODE_LENGTH }, () => LEGIBLE.charAt(randomInt(LEGIBLE.length))).join('');

/** Keeps a check with its ledger entry, in the caller's transaction. @returns its identifier */
export async function storeCheck(client: ClientBase, check: NewCheck): Promise<string> {
  const tree = checkTree(check.results);
  const id = await insertCheck(client, check, tree.root);
  await insertResults(
    client,
    id,
    check.results.map((result, position) => ({ ...result, leaf: tree.results[position]?.leaf })),
    tree.results.map(({ records }) => records),
  );
  const { viewer, request, results } = check;
  await appendEntry(client, {
    action: 'credit-check.create',
    actor: viewer.actor,
    departmentCode: viewer.department.code,
    objectType: 'credit-check',
    objectId: id,
    purpose: { matter: request.matter, reference: request.reference },
    requestId: viewer.requestId,
    // The records are bound by the digest alone: the entry is handed on as a proof, also after one of them ended.
    detail: { subjects: results.flatMap(({ subjectId }) => subjectId ?? []) },
    digest: tree.root,
  });
  return id;
}

/** By when the check is to be answered. */
async function feedbackDue(client: ClientBase, today: string) {
  const day = legalDay(today);
  const { workingDays, confirmed } = feedbackLimitOn(day);
  const { day: due, provisional } = addWorkingDays(day, workingDays, await readWorkingCalendar(client));
  return { day: due, provisional: provisional || !confirmed };
}

async function insertCheck(client: ClientBase, check: NewCheck, root: Buffer): Promise<string> {
  const { request, viewer, today, results } = check;
  const due = await feedbackDue(client, today);
  const { rows } = await client.query<{ id: string }>(
    `insert into credit_check (number, verification_code, department_code, matter_code, reference, stage, reason,
       idempotency_key, request_digest, created_by, creator_name, created_on, as_of, tree_root, subjects, hits, measures,
       status, due_on, due_provisional)
     values ('信核〔' || left($1::text, 4) || '〕' || lpad(nextval('credit_check_serial')::text, 6, '0') || '号', $2, $3, $4,
       $5, $6, $7, $8, $9, $10, $11, $1::date, $12, $13, $14, $15, $16, $17, $18, $19)
     returning id`,
    [
      ...[today, verificationCode(), viewer.department.code, request.matter, request.reference],
      ...[request.stage, request.reason, request.idempotencyKey, check.digest, viewer.actor, viewer.name],
      ...[check.asOf, root, results.length],
      results.filter(({ records }) => records.length > 0).length,
      results.reduce((sum, { found }) => sum + found.length, 0),
      // Nothing waits for an answer where nobody was found and nobody may be meant.
      results.some(({ subjectId, candidates }) => subjectId !== null || candidates.length > 0)
        ? 'OPEN'
        : 'ANSWERED',
      ...[due.day, due.provisional],
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('a check has an id');
  await client.query(
    `insert into credit_check_coverage (check_id, record_type_code, up_to)
     select $1, * from unnest($2::text[], $3::date[])`,
    [id, check.coverage.map(({ code }) => code), check.coverage.map(({ upTo }) => upTo)],
  );
  return id;
}

async function insertResults(
  client: ClientBase,
  check: string,
  results: readonly (CheckedSubject & { readonly leaf: Buffer | undefined })[],
  recordLeaves: readonly (readonly Buffer[])[],
): Promise<void> {
  const rows = results.map((result, position) => ({
    ...{ position, code: result.asked.code, name: result.asked.name, outcome: result.outcome },
    ...{ matched_by: result.matchedBy, subject_id: result.subjectId },
    leaf: result.leaf?.toString('hex'),
  }));
  const records = results.flatMap((result, at) =>
    result.records.map((record, position) => ({
      ...{ at, position, subject_id: record.subjectId, record_id: record.recordId },
      recorded_from: record.recordedFrom,
      leaf: recordLeaves[at]?.[position]?.toString('hex'),
    })),
  );
  const candidates = results.flatMap((result, at) =>
    result.candidates.map(({ subjectId, matchedBy, code, name, reason }, position) => ({
      ...{ at, position, code, name, reason: reason.zh, english_reason: reason.en },
      ...{ subject_id: subjectId, matched_by: matchedBy },
    })),
  );
  const measures = results.flatMap(({ found }, at) =>
    found.map(({ code, because }) => ({ at, measure_code: code, because })),
  );
  // A UUIDv7 says when it was made: the results keep their order by it too.
  await client.query(
    `with result as (
       insert into credit_check_result (check_id, position, given_code, given_name, outcome, matched_by, subject_id, leaf)
       select $1, r.position, r.code, r.name, r.outcome, r.matched_by, r.subject_id, decode(r.leaf, 'hex')
       from jsonb_to_recordset($2::jsonb) as r (position integer, code text, name text, outcome text, matched_by text,
         subject_id uuid, leaf text)
       returning id, position),
     record as (
       insert into credit_check_record (check_id, result_id, subject_id, record_id, recorded_from, position, leaf)
       select $1, result.id, r.subject_id, r.record_id, r.recorded_from, r.position, decode(r.leaf, 'hex')
       from jsonb_to_recordset($3::jsonb) as r (at integer, position integer, subject_id uuid, record_id uuid,
         recorded_from timestamptz, leaf text)
       join result on result.position = r.at),
     candidate as (
       insert into credit_check_candidate (check_id, result_id, position, code, name, reason, english_reason,
         subject_id, matched_by)
       select $1, result.id, c.position, c.code, c.name, c.reason, c.english_reason, c.subject_id, c.matched_by
       from jsonb_to_recordset($5::jsonb) as c (at integer, position integer, code text, name text, reason text,
         english_reason text, subject_id uuid, matched_by text)
       join result on result.position = c.at)
     insert into credit_check_measure (check_id, result_id, measure_code, because)
     select $1, result.id, m.measure_code, m.because
     from jsonb_to_recordset($4::jsonb) as m (at integer, measure_code text, because uuid[])
     join result on result.position = m.at`,
    [
      check,
      JSON.stringify(rows),
      JSON.stringify(records),
      JSON.stringify(measures),
      JSON.stringify(candidates),
    ],
  );
}
