import { createHash } from 'node:crypto';
import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import type { Identified, Match } from '../rules/outcome.ts';
import { type CheckOccasion, makeCheck, scopeOf } from './create-check.ts';
import { closeIfAnswered } from './record-feedback.ts';
import { refusals } from './refusals.ts';

/** Whom an officer means among the candidates of a result; `candidate` null: none of them. */
export interface Confirmation {
  readonly checkId: string | null;
  readonly resultId: string | null;
  readonly candidate: number | null;
  readonly reason: string;
}

const LONGEST_REASON = 500;

interface DoubtfulResult {
  readonly departmentCode: string;
  readonly matter: string;
  readonly reference: string;
  readonly stage: string | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly isDoubtful: boolean;
  readonly isConfirmed: boolean;
  readonly confirmedCandidate: number | null;
  readonly nextCheckId: string | null;
}

interface ChosenCandidate {
  readonly subjectId: string;
  readonly matchedBy: Match['by'];
}

/**
 * Confirms who is meant, where a check could not tell. The confirmed subject is checked now, in a check of its own with
 * number, digest and feedback; the first one stays as it was. The same confirmation again answers the same; another one
 * is refused.
 */
export async function confirmSubject(occasion: CheckOccasion, given: Confirmation): Promise<Outcome> {
  const { pool, viewer } = occasion;
  const { language } = viewer;
  const { checkId, resultId, candidate } = given;
  return inTransaction(pool, async (client) => {
    const result = checkId === null || resultId === null ? null : await lockResult(client, checkId, resultId);
    if (result === null || checkId === null || resultId === null) return refused(language, refusals.notFound);
    if (!may(viewer, 'credit-check.answer', { providerCode: result.departmentCode }).allowed)
      return refused(language, refusals.notFound);
    if (!result.isDoubtful) return refused(language, refusals.notDoubtful);
    if (result.isConfirmed)
      return result.confirmedCandidate === candidate
        ? accepted(result.nextCheckId ?? checkId)
        : refused(language, refusals.confirmedBefore);
    const reason = given.reason.trim();
    if (reason === '' || reason.length > LONGEST_REASON) return refused(language, refusals.confirmReason);
    const next = await checkConfirmed(client, occasion, result, given);
    if (next === 'NO_CANDIDATE') return refused(language, refusals.noCandidate);
    if (next === 'NOT_ALLOWED') return refused(language, refusals.unknownMatter);
    await keepConfirmation(client, occasion, { ...given, checkId, resultId, reason }, next);
    await appendEntry(client, {
      ...{ action: 'credit-check.confirm', actor: viewer.actor, departmentCode: result.departmentCode },
      ...{ objectType: 'credit-check', objectId: checkId, requestId: viewer.requestId },
      purpose: { matter: result.matter, reference: result.reference },
      detail: { result: resultId, candidate, reason, next },
    });
    await closeIfAnswered(client, checkId);
    return accepted(next ?? checkId);
  });
}

async function lockResult(
  client: ClientBase,
  checkId: string,
  resultId: string,
): Promise<DoubtfulResult | null> {
  const { rows } = await client.query<DoubtfulResult>(
    `select c.department_code as "departmentCode", c.matter_code as matter, c.reference, c.stage,
       r.given_code as code, r.given_name as name, r.outcome in ('AMBIGUOUS', 'NAME_MISMATCH') as "isDoubtful",
       k.check_id is not null as "isConfirmed", k.candidate as "confirmedCandidate", k.next_check_id as "nextCheckId"
     from credit_check c
     join credit_check_result r on r.check_id = c.id and r.id = $2
     left join credit_check_confirmation k on k.check_id = c.id and k.result_id = r.id
     where c.id = $1 for update of c`,
    [checkId, resultId],
  );
  return rows[0] ?? null;
}

/** Checks the candidate that was chosen. @returns the new check; null: none of them is meant */
async function checkConfirmed(
  client: ClientBase,
  { viewer: asking, today }: CheckOccasion,
  result: DoubtfulResult,
  { resultId, candidate, checkId, reason }: Confirmation,
): Promise<string | null | 'NO_CANDIDATE' | 'NOT_ALLOWED'> {
  if (candidate === null) return null;
  const { rows } = await client.query<ChosenCandidate>(
    `select subject_id as "subjectId", matched_by as "matchedBy" from credit_check_candidate
     where check_id = $1 and result_id = $2 and position = $3 and subject_id is not null`,
    [checkId, resultId, candidate],
  );
  const chosen = rows[0];
  if (chosen === undefined) return 'NO_CANDIDATE';
  const { matter, reference, stage, code, name } = result;
  const viewer: Viewer = { ...asking, purpose: { matter, reference } };
  const scope = await scopeOf(client, viewer, matter, today);
  const { department } = viewer;
  if (scope === null || department === null) return 'NOT_ALLOWED';
  const request = {
    ...{ matter, reference, stage, reason },
    idempotencyKey: `confirmed:${resultId ?? ''}`,
    subjects: [{ code, name }],
  };
  const found: Identified = { outcome: 'FOUND', ...chosen };
  const digest = createHash('sha256')
    .update(JSON.stringify([request, chosen]))
    .digest();
  return makeCheck(client, request, digest, { ...scope, viewer: { ...viewer, department } }, [found]);
}

async function keepConfirmation(
  client: ClientBase,
  { viewer, today }: CheckOccasion,
  { checkId, resultId, candidate, reason }: Confirmation,
  next: string | null,
): Promise<void> {
  await client.query(
    `insert into credit_check_confirmation (check_id, result_id, candidate, next_check_id, reason, confirmed_by,
       confirmer_name, confirmed_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...[checkId, resultId, candidate, next, reason], ...[viewer.actor, viewer.name, today]],
  );
}
