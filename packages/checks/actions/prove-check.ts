import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry, leafHash, proofOf } from '@xintu/ledger';
import type { ClientBase, Pool } from 'pg';

import type { CheckProof } from '../model/check-proof.ts';
import { recordLeaf, resultLeaf } from '../rules/leaves.ts';

/** What proves a check: its place in the ledger, and the file by which anybody verifies it. */
export interface ProvedCheck {
  /** Null: a signed head covers it in about a minute. */
  readonly position: number | null;
  readonly proof: CheckProof | null;
}

interface KeptResult {
  readonly id: string;
  readonly position: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly outcome: string;
  readonly matchedBy: string | null;
  readonly subjectId: string | null;
  readonly leaf: Buffer;
  readonly measures: readonly string[];
  readonly holds: boolean;
}

interface KeptRecord {
  readonly resultId: string;
  readonly subjectId: string;
  readonly recordId: string;
  readonly recordedFrom: string;
  readonly digest: string;
  readonly leaf: Buffer;
  readonly holds: boolean;
}

interface KeptCheck {
  readonly number: string;
  readonly providerCode: string;
  readonly entryId: string;
}

/**
 * The proof of a check for the department that made it. What holds no longer is there by its hash alone, and so is the
 * result that it set; the rest still verifies.
 * @returns null where there is no such check, or it is another department's
 */
export async function proveCheck(
  { pool, viewer, today }: { readonly pool: Pool; readonly viewer: Viewer; readonly today: string },
  id: string,
): Promise<ProvedCheck | null> {
  const found = await inTransaction(pool, async (client) => {
    const check = await findCheck(client, id);
    if (check === null || !may(viewer, 'credit-check.prove', check).allowed) return null;
    await appendEntry(client, {
      ...{ action: 'credit-check.prove', actor: viewer.actor, purpose: viewer.purpose },
      departmentCode: viewer.department?.code ?? null,
      ...{ objectType: 'credit-check', objectId: id, requestId: viewer.requestId },
    });
    return { check, leaves: await leavesOf(client, id, today) };
  });
  if (found === null) return null;
  const ledger = await proofOf(pool, found.check.entryId);
  if (ledger === null) return { position: null, proof: null };
  const { number } = found.check;
  return {
    position: ledger.position,
    proof: { format: 'xintu-check-proof-1', checkId: id, number, leaves: [...found.leaves], ledger },
  };
}

async function findCheck(client: ClientBase, id: string): Promise<KeptCheck | null> {
  const { rows } = await client.query<KeptCheck>(
    `select c.number, c.department_code as "providerCode", e.id as "entryId"
     from credit_check c join ledger_entry e on e.object_type = 'credit-check' and e.object_id = c.id::text
       and e.action = 'credit-check.create'
     where c.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

async function leavesOf(client: ClientBase, id: string, today: string): Promise<CheckProof['leaves']> {
  const { rows: results } = await client.query<KeptResult>(
    `select r.id, r.position, r.given_code as code, r.given_name as name, r.outcome, r.matched_by as "matchedBy",
       r.subject_id as "subjectId", r.leaf,
       array(select m.measure_code from credit_check_measure m where m.check_id = r.check_id and m.result_id = r.id
         order by m.measure_code) as measures,
       not exists (select from credit_check_record c where c.check_id = r.check_id and c.result_id = r.id
           and not checked_record_holds(c.subject_id, c.record_id, $2))
         and not exists (select from credit_check_measure m where m.check_id = r.check_id and m.result_id = r.id
           and not measure_still_rests(m.check_id, m.result_id, m.because, $2)) as holds
     from credit_check_result r where r.check_id = $1 order by r.position`,
    [id, today],
  );
  const { rows: records } = await client.query<KeptRecord>(
    `select c.result_id as "resultId", c.subject_id as "subjectId", c.record_id as "recordId",
       c.recorded_from::text as "recordedFrom", encode(v.digest, 'hex') as digest, c.leaf,
       checked_record_holds(c.subject_id, c.record_id, $2) as holds
     from credit_check_record c join record_version v
       on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_from = c.recorded_from
     where c.check_id = $1 order by c.position`,
    [id, today],
  );
  return results.flatMap((result) => [
    leaf(result, resultLeaf(result.position, { ...result, asked: result })),
    ...records
      .filter(({ resultId }) => resultId === result.id)
      .map((record) => leaf(record, recordLeaf(record))),
  ]);
}

/** A leaf as it was kept, with its text where it holds. */
function leaf(kept: { readonly leaf: Buffer; readonly holds: boolean }, text: string) {
  const told = kept.holds && leafHash(text, 'sha256').equals(kept.leaf);
  return { hash: kept.leaf.toString('hex'), text: told ? text : null };
}
