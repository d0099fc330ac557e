import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import {
  type Feedback,
  feedbackProblems,
  type GivenAnswer,
  type GivenDecision,
  isAnswered,
  type OpenCheck,
} from '../rules/feedback.ts';
import type { CheckOccasion } from './create-check.ts';
import { refusalOf, refusals } from './refusals.ts';

interface StoredCheck extends OpenCheck {
  readonly departmentCode: string;
  readonly matter: string;
  readonly reference: string;
}

/**
 * Records what was done with a check: the decision on each subject, each measure carried out, or not and why. What was
 * said before stays; the last word on each counts. Once everything is said the check is answered.
 */
export async function recordFeedback(
  { pool, viewer, today }: CheckOccasion,
  checkId: string | null,
  feedback: Feedback,
): Promise<Outcome> {
  const { language } = viewer;
  return inTransaction(pool, async (client) => {
    const check = checkId === null ? null : await lockCheck(client, checkId);
    if (check === null || checkId === null) return refused(language, refusals.notFound);
    if (!may(viewer, 'credit-check.answer', { providerCode: check.departmentCode }).allowed)
      // The same as for what is not there: the answer tells neither.
      return refused(language, refusals.notFound);
    const problems = feedbackProblems(check, feedback);
    if (problems.length > 0) return refused(language, ...problems.map(refusalOf));
    await insertFeedback(client, { checkId, feedback, actor: viewer.actor, name: viewer.name, today });
    await closeIfAnswered(client, checkId);
    await appendEntry(client, {
      action: 'credit-check.answer',
      actor: viewer.actor,
      departmentCode: check.departmentCode,
      objectType: 'credit-check',
      objectId: checkId,
      purpose: { matter: check.matter, reference: check.reference },
      requestId: viewer.requestId,
      detail: { decisions: feedback.decisions.length, measures: feedback.measures.length },
    });
    return accepted(checkId);
  });
}

/** Closes a check once everything was said of it: decisions, measures, and who is meant where that was in doubt. */
export async function closeIfAnswered(client: ClientBase, checkId: string): Promise<void> {
  const check = await lockCheck(client, checkId);
  if (check !== null && isAnswered(check, await saidSoFar(client, checkId)))
    await client.query(`update credit_check set status = 'ANSWERED' where id = $1`, [checkId]);
}

async function lockCheck(client: ClientBase, id: string): Promise<StoredCheck | null> {
  const { rows } = await client.query<StoredCheck>(
    `select c.department_code as "departmentCode", c.matter_code as matter, c.reference,
       array(select r.id::text from credit_check_result r where r.check_id = c.id and r.subject_id is not null) as results,
       array(select m.id::text from credit_check_measure m where m.check_id = c.id) as measures,
       array(select r.id::text from credit_check_result r where r.check_id = c.id
         and r.outcome in ('AMBIGUOUS', 'NAME_MISMATCH') and not exists (select from credit_check_confirmation k
           where k.check_id = c.id and k.result_id = r.id)) as doubtful
     from credit_check c where c.id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

interface NewFeedback {
  readonly checkId: string;
  readonly feedback: Feedback;
  readonly actor: string;
  readonly name: string;
  readonly today: string;
}

async function insertFeedback(
  client: ClientBase,
  { checkId, feedback, actor, name, today }: NewFeedback,
): Promise<void> {
  await client.query(
    `with feedback as (
       insert into credit_check_feedback (check_id, recorded_on, recorded_by, recorder_name)
       values ($1, $2, $3, $4) returning id),
     decision as (
       insert into credit_check_decision (check_id, feedback_id, result_id, decision, document_number, decided_on)
       select $1, feedback.id, d."resultId", d.decision, d."documentNumber", d."decidedOn" from feedback,
         jsonb_to_recordset($5::jsonb) as d ("resultId" uuid, decision text, "documentNumber" text, "decidedOn" date))
     insert into credit_check_answer (check_id, feedback_id, measure_id, carried_out, reason_code, reason)
     select $1, feedback.id, m."measureId", m."carriedOut", m."reasonCode", m.reason from feedback,
       jsonb_to_recordset($6::jsonb) as m ("measureId" uuid, "carriedOut" boolean, "reasonCode" text, reason text)`,
    [
      ...[checkId, today, actor, name],
      ...[JSON.stringify(feedback.decisions), JSON.stringify(feedback.measures)],
    ],
  );
}

async function saidSoFar(client: ClientBase, checkId: string): Promise<Feedback> {
  const decisions = await client.query<GivenDecision>(
    `select distinct result_id::text as "resultId" from credit_check_decision where check_id = $1`,
    [checkId],
  );
  const measures = await client.query<GivenAnswer>(
    `select distinct measure_id::text as "measureId" from credit_check_answer where check_id = $1`,
    [checkId],
  );
  return { decisions: decisions.rows, measures: measures.rows };
}
