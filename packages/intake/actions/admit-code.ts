import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { isCreditCode, plainCreditCode, readCreditCode } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, refused, type Outcome } from '@xintu/runtime';

import {
  codeKnown,
  codeNotAdmitted,
  codeNotOfForm,
  noSuchCode,
  notAllowed,
  reasonMissing,
  statedReason,
} from '../model/intake-refusals.ts';
import { entryBy, type Acting } from './batch-actor.ts';

/** A code with a wrong check character that its holder's papers bear all the same. */
export interface CodeRequest {
  readonly code: string;
  /** The organisation's registered name. */
  readonly name: string;
  readonly reason: string;
  /** The paper that bears the code: what it is, its number, where it is kept. */
  readonly proof: string;
}

/** The department's reviewer asks that a code be admitted, with reason and proof. */
export async function requestCode(acting: Acting, request: CodeRequest): Promise<Outcome> {
  const { viewer, pool } = acting;
  const department = viewer.department?.code ?? '';
  if (!may(viewer, 'code.request', { providerCode: department }).allowed)
    return refused(viewer.language, notAllowed);
  const code = plainCreditCode(request.code);
  const reading = readCreditCode(code);
  if (isCreditCode(code) || reading.ok || reading.reason !== 'CHECK')
    return refused(viewer.language, codeNotOfForm);
  const [reason, proof, name] = [
    statedReason(request.reason),
    statedReason(request.proof),
    request.name.trim(),
  ];
  if (reason === null || proof === null || name === '') return refused(viewer.language, reasonMissing);
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `insert into admitted_code (code, name, reason, proof, requested_by, department_code, requested_at)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp())
       on conflict (code) do update set name = excluded.name, reason = excluded.reason, proof = excluded.proof,
         requested_by = excluded.requested_by, department_code = excluded.department_code,
         requested_at = excluded.requested_at, state = 'REQUESTED', decided_by = null, decided_at = null,
         decision_reason = null, withdrawn_by = null, withdrawn_at = null, withdrawal_reason = null
       where admitted_code.state in ('DECLINED', 'WITHDRAWN')`,
      [code, name, reason, proof, viewer.actor, department],
    );
    if (rowCount === 0) return refused(viewer.language, codeKnown);
    await appendEntry(client, {
      ...entryBy(acting),
      action: 'code.request',
      objectType: 'code',
      objectId: code,
      detail: { name, reason, proof },
    });
    return accepted(code);
  });
}

/** The credit office admits or declines one code, with its reason. From then on rows with it are accepted. */
export async function decideCode(
  acting: Acting,
  decision: { readonly code: string; readonly admit: boolean; readonly reason: string },
): Promise<Outcome> {
  const { viewer, pool } = acting;
  const reason = statedReason(decision.reason);
  const code = plainCreditCode(decision.code);
  if (reason === null) return refused(viewer.language, reasonMissing);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ actor: string }>(
      `select requested_by as actor from admitted_code where code = $1 and state = 'REQUESTED' for update`,
      [code],
    );
    const [asked] = rows;
    if (!may(viewer, 'code.admit', { actor: asked?.actor ?? '' }).allowed)
      return refused(viewer.language, notAllowed);
    if (asked === undefined) return refused(viewer.language, noSuchCode);
    const state = decision.admit ? 'ADMITTED' : 'DECLINED';
    await client.query(
      `update admitted_code set state = $2, decided_by = $3, decided_at = clock_timestamp(), decision_reason = $4
       where code = $1`,
      [code, state, viewer.actor, reason],
    );
    await appendEntry(client, {
      ...entryBy(acting),
      action: decision.admit ? 'code.admit' : 'code.decline',
      objectType: 'code',
      objectId: code,
      detail: { reason },
    });
    return accepted(code);
  });
}

/** The credit office takes an admission back, with its reason: rows with the code are refused from then on. */
export async function withdrawCode(
  acting: Acting,
  withdrawal: { readonly code: string; readonly reason: string },
): Promise<Outcome> {
  const { viewer, pool } = acting;
  if (!may(viewer, 'code.withdraw', {}).allowed) return refused(viewer.language, notAllowed);
  const reason = statedReason(withdrawal.reason);
  if (reason === null) return refused(viewer.language, reasonMissing);
  const code = plainCreditCode(withdrawal.code);
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `update admitted_code set state = 'WITHDRAWN', withdrawn_by = $2, withdrawn_at = clock_timestamp(),
         withdrawal_reason = $3 where code = $1 and state = 'ADMITTED'`,
      [code, viewer.actor, reason],
    );
    if (rowCount === 0) return refused(viewer.language, codeNotAdmitted);
    await appendEntry(client, {
      ...entryBy(acting),
      action: 'code.withdraw',
      objectType: 'code',
      objectId: code,
      detail: { reason },
    });
    return accepted(code);
  });
}
