import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { isBasisInForce, type RecordTypeDeclaration } from '@xintu/declarations';
import { isLegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { applyVersions } from './apply-version.ts';
import { isDeclaration, isDraft } from '../reads/stored-declaration.ts';
import { versionRefusals } from '../rules/local-record-type.ts';
import { lifeCycleRefusals as texts, refusalInWords } from '../rules/refusal-texts.ts';
import { loadDueProcess } from './load-due-process.ts';
import type { CatalogueContext } from './propose-record-type.ts';

interface StoredVersion {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly status: string;
  readonly local: boolean;
  readonly declaration: unknown;
  readonly providerCodes: string[] | null;
  readonly effectiveFrom: string;
  readonly proposedBy: string;
}

export interface VersionDecision {
  readonly version: string;
  readonly approved: boolean;
  readonly reason: string;
}

/**
 * Approves or rejects a proposed version of a record type: never the one who proposed it. What lacks a legal basis or
 * holds a field of a forbidden category can not be approved; every reason is told.
 */
export async function decideRecordTypeVersion(
  { viewer, pool }: CatalogueContext,
  { version: id, approved, reason }: VersionDecision,
): Promise<Outcome> {
  const { language } = viewer;
  if (!may(viewer, 'catalogue.approve', { actor: 'another' }).allowed)
    return refused(language, texts.NOT_ALLOWED);
  if (!approved && reason.trim() === '') return refused(language, texts.REASON_MISSING);
  return inTransaction(pool, async (client) => {
    const stored = await lockVersion(client, id);
    if (stored === null) return refused(language, texts.UNKNOWN);
    if (!may(viewer, 'catalogue.approve', { actor: stored.proposedBy }).allowed)
      return refused(language, texts.SAME_PERSON);
    if (stored.status !== 'PROPOSED') return refused(language, texts.NOT_PROPOSED);
    const reasons = approved ? reasonsAgainst(stored) : [];
    if (reasons.length > 0) return refused(language, ...reasons);
    await client.query(
      `update record_type_version set status = $2, decided_by = $3, decided_by_name = $4,
         decided_at = clock_timestamp(), decision_reason = $5 where id = $1`,
      [stored.id, approved ? 'APPROVED' : 'REJECTED', viewer.actor, viewer.name, reason],
    );
    await enter(client, viewer, approved ? 'catalogue.approve' : 'catalogue.reject', stored);
    return accepted(stored.id);
  });
}

/**
 * Puts an approved version in force from its effective day on: the catalogue is laid out by it, the version before it
 * ends the day before. Records keep the version under which they came.
 */
export async function activateRecordTypeVersion(
  { viewer, pool, today }: CatalogueContext,
  id: string,
): Promise<Outcome> {
  const { language } = viewer;
  if (!may(viewer, 'catalogue.activate', {}).allowed) return refused(language, texts.NOT_ALLOWED);
  return inTransaction(pool, async (client) => {
    const stored = await lockVersion(client, id);
    if (stored === null) return refused(language, texts.UNKNOWN);
    if (stored.status !== 'APPROVED') return refused(language, texts.NOT_APPROVED);
    const reasons = reasonsAgainst(stored);
    if (reasons.length > 0 || !isDeclaration(stored.declaration)) return refused(language, ...reasons);
    if (stored.effectiveFrom > today) return refused(language, texts.NOT_YET);
    if (!isLegalDay(today) || !isBasisInForce(stored.declaration.legalBasis, today))
      return refused(language, texts.BASIS_NOT_IN_FORCE);
    await putInForce(client, stored, stored.declaration, viewer.actor);
    await enter(client, viewer, 'catalogue.activate', stored);
    return accepted(stored.id);
  });
}

async function lockVersion(client: ClientBase, id: string): Promise<StoredVersion | null> {
  const { rows } = await client.query<StoredVersion>(
    `select id, record_type_code as code, version, status, local, declaration, provider_codes as "providerCodes",
       effective_from as "effectiveFrom", proposed_by as "proposedBy"
     from record_type_version where id::text = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

function reasonsAgainst({ declaration, local }: StoredVersion): readonly RefusalText[] {
  if (!isDraft(declaration)) return [texts.UNKNOWN];
  return versionRefusals(declaration, local).map(refusalInWords);
}

async function putInForce(
  client: ClientBase,
  stored: StoredVersion,
  declaration: RecordTypeDeclaration,
  actor: string,
): Promise<void> {
  await client.query(
    `update record_type_version set status = 'SUPERSEDED', effective_to = greatest(effective_from, $2::date - 1)
     where record_type_code = $1 and status = 'ACTIVE'`,
    [stored.code, stored.effectiveFrom],
  );
  await client.query(
    `update record_type_version set status = 'ACTIVE', activated_by = $2, activated_at = clock_timestamp() where id = $1`,
    [stored.id, actor],
  );
  const { version, local, providerCodes, effectiveFrom } = stored;
  await applyVersions(client, [{ declaration, version, local, providerCodes, effectiveFrom }]);
  await loadDueProcess(client, [declaration]);
}

function enter(
  client: ClientBase,
  viewer: CatalogueContext['viewer'],
  action: string,
  { id, code, version }: StoredVersion,
): Promise<void> {
  return appendEntry(client, {
    action,
    actor: viewer.actor,
    departmentCode: viewer.department?.code ?? null,
    objectType: 'record-type-version',
    objectId: id,
    requestId: viewer.requestId,
    detail: { recordType: code, version },
  });
}
