import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, refused, type Outcome, type RefusalText } from '@xintu/runtime';
import type { ProblemState } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import {
  noSuchProblem,
  notAllowed,
  problemSettled,
  reasonMissing,
  statedReason,
} from '../model/intake-refusals.ts';
import { entryBy, isIdentifier, type Acting } from './batch-actor.ts';
import { rowOf, type FieldValue } from './hand-in-record.ts';
import { receiveRows } from './receive-file.ts';

/** A problem datum as far as settling it goes. */
interface ProblemDatum {
  readonly id: string;
  readonly provider: string;
  readonly type: string;
  readonly state: ProblemState;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Corrects a row in place: the values that the form states take the place of what stood there, and the row is handed
 * in anew. Accepted, it closes the datum; still wrong, the datum says what is wrong now.
 * @returns the batch of the corrected row beside the datum
 */
export function correctProblem(
  acting: Acting,
  id: string,
  values: readonly FieldValue[],
): Promise<Outcome<{ batchId: string }>> {
  return settle(acting, id, 'problem.correct', async (client, datum) => {
    const row = rowOf(values);
    if ('refusal' in row) return row.refusal;
    const { viewer, clock, identityKeys } = acting;
    const answer = await receiveRows(client, {
      ...{ recordType: datum.type, viewer, clock, rows: [row.values], origin: 'FORM' },
      ...{ dryRun: false, reason: '更正问题数据', fileName: '问题数据更正', corrects: datum.id },
      keys: identityKeys,
    });
    if ('refusal' in answer) {
      const { code, message } = answer.refusal;
      return { code, 'zh-CN': message.zh, en: message.en };
    }
    return { state: 'CORRECTED', reason: null, batchId: answer.batch };
  });
}

/** Leaves a row out for good, with the reason: it was handed in by mistake, or is not the department's. */
export function ignoreProblem(
  acting: Acting,
  id: string,
  why: string,
): Promise<Outcome<{ batchId: string }>> {
  return settle(acting, id, 'problem.ignore', () => {
    const reason = statedReason(why);
    return Promise.resolve(reason === null ? reasonMissing : { state: 'IGNORED', reason, batchId: null });
  });
}

/** Says that the row is wrong indeed, and what is done about it: it stays with the department until it is corrected. */
export function confirmProblem(
  acting: Acting,
  id: string,
  why: string,
): Promise<Outcome<{ batchId: string }>> {
  return settle(acting, id, 'problem.confirm', () => {
    const reason = statedReason(why);
    return Promise.resolve(reason === null ? reasonMissing : { state: 'CONFIRMED', reason, batchId: null });
  });
}

interface Settled {
  readonly state: ProblemState;
  readonly reason: string | null;
  readonly batchId: string | null;
}

/** Rolls back what was begun, and carries the refusal out of the transaction. */
class Refused extends Error {
  constructor(readonly refusal: RefusalText) {
    super(refusal.code);
  }
}

async function settle(
  acting: Acting,
  id: string,
  action: string,
  decide: (client: ClientBase, datum: ProblemDatum) => Promise<Settled | RefusalText>,
): Promise<Outcome<{ batchId: string }>> {
  const { viewer, pool } = acting;
  try {
    return await inTransaction(pool, async (client) => {
      const datum = await findDatum(client, acting, id);
      const settled = await decide(client, datum);
      if ('code' in settled) throw new Refused(settled);
      await keep(client, acting, datum, settled);
      await appendEntry(client, {
        ...entryBy(acting),
        action,
        objectType: 'problem',
        objectId: datum.id,
        detail: { state: settled.state, ...(settled.reason === null ? {} : { reason: settled.reason }) },
      });
      return accepted(datum.id, { batchId: settled.batchId ?? '' });
    });
  } catch (problem) {
    if (problem instanceof Refused) return refused(viewer.language, problem.refusal);
    throw problem;
  }
}

async function findDatum(client: ClientBase, { viewer }: Acting, id: string): Promise<ProblemDatum> {
  const { rows } = await client.query<ProblemDatum>(
    `select id, provider_code as provider, record_type_code as type, state, cells from problem_data where id = $1 for update`,
    [isIdentifier(id) ? id : null],
  );
  const [datum] = rows;
  if (datum === undefined || datum.provider !== viewer.department?.code) throw new Refused(noSuchProblem);
  if (!may(viewer, 'problem.settle', { providerCode: datum.provider }).allowed) throw new Refused(notAllowed);
  if (['CLOSED', 'IGNORED', 'CORRECTED'].includes(datum.state)) throw new Refused(problemSettled);
  return datum;
}

async function keep(
  client: ClientBase,
  { viewer, clock }: Acting,
  datum: ProblemDatum,
  { state, reason, batchId }: Settled,
): Promise<void> {
  await client.query(
    `update problem_data set state = $2, reason = coalesce($3, reason), changed_at = clock_timestamp(), changed_by = $4,
       closed_on = case when $2 = 'IGNORED' then $5::date end where id = $1`,
    [datum.id, state, reason, viewer.actor, clock.today()],
  );
  await client.query(
    `insert into problem_data_change (problem_id, state, actor, reason, batch_id, changed_at, changed_on)
     values ($1, $2, $3, $4, $5, clock_timestamp(), $6)`,
    [datum.id, state, viewer.actor, reason, batchId, clock.today()],
  );
}
