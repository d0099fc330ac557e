import type { RecordTypeDeclaration } from '@xintu/declarations';
import type { ClientBase } from 'pg';

import { applyVersions, type VersionInForce } from './apply-version.ts';
import { isDeclaration } from '../reads/stored-declaration.ts';
import type { Activation } from './load-catalogue.ts';

interface Known {
  readonly code: string;
  readonly version: number;
  readonly declaredVersion: number | null;
  readonly status: string;
  readonly declaration: unknown;
  readonly same: boolean;
}

/**
 * Keeps what programs declare as versions of the catalogue. A version that is known is brought in line with its
 * program, as long as the credit office has not put another one in its place. One that is new is in force at once or
 * proposed, by `activation`.
 * @returns how many rows are new or changed
 */
export async function storeDeclared(
  client: ClientBase,
  types: readonly RecordTypeDeclaration[],
  activation: Activation,
): Promise<number> {
  const known = await readKnown(client, types);
  const atOnce = activation === 'AT_ONCE' || (await isEmpty(client));
  const before = await typesInForce(client);
  let stored = 0;
  for (const type of types) {
    const versions = known.filter(({ code }) => code === type.code);
    const same = versions.find(({ declaredVersion }) => declaredVersion === type.version);
    if (same === undefined) {
      const last = Math.max(0, ...versions.map(({ version }) => version));
      // Types of an instance from before versions were kept are in force already.
      const inForce = atOnce || (versions.length === 0 && before.has(type.code));
      stored += await addVersion(client, type, Math.max(last + 1, last === 0 ? type.version : 0), inForce);
    } else if (!same.same) stored += await followProgram(client, type, same.version);
  }
  const applied = await applyVersions(client, await readInForce(client, types));
  return stored === 0 ? applied : Math.max(stored, applied);
}

async function readKnown(client: ClientBase, types: readonly RecordTypeDeclaration[]) {
  const { rows } = await client.query<Known>(
    `select v.record_type_code as code, v.version, v.declared_version as "declaredVersion", v.status, v.declaration,
       v.declaration = d.declaration as same
     from record_type_version v
     join unnest($1::text[], $2::jsonb[]) as d (code, declaration) on d.code = v.record_type_code`,
    [types.map(({ code }) => code), types.map((type) => JSON.stringify(type))],
  );
  return rows;
}

async function isEmpty(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    'select not exists (select from record_type_version) as empty',
  );
  return rows[0]?.empty ?? true;
}

async function typesInForce(client: ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ code: string }>('select code from record_type');
  return new Set(rows.map(({ code }) => code));
}

async function addVersion(
  client: ClientBase,
  type: RecordTypeDeclaration,
  version: number,
  inForce: boolean,
): Promise<number> {
  if (inForce) {
    await client.query(
      `update record_type_version set status = case status when 'ACTIVE' then 'SUPERSEDED' else 'REJECTED' end,
         effective_to = case status when 'ACTIVE' then greatest(effective_from, $2::date - 1) end
       where record_type_code = $1 and status in ('ACTIVE', 'PROPOSED', 'APPROVED')`,
      [type.code, type.legalBasis.from],
    );
  }
  const { rowCount } = await client.query(
    `insert into record_type_version (record_type_code, version, declared_version, status, local, declaration,
       effective_from, reason, proposed_by, proposed_by_name, activated_by, activated_at)
     values ($1, $2, $3, $4, false, $5, $6, 'DECLARED', 'system', '', $7, case when $7::text is not null then clock_timestamp() end)
     on conflict do nothing`,
    [
      ...[type.code, version, type.version, inForce ? 'ACTIVE' : 'PROPOSED', JSON.stringify(type)],
      ...[type.legalBasis.from, inForce ? 'system' : null],
    ],
  );
  return rowCount ?? 0;
}

async function followProgram(
  client: ClientBase,
  type: RecordTypeDeclaration,
  version: number,
): Promise<number> {
  const { rowCount } = await client.query(
    `update record_type_version set declaration = $3, effective_from = $4
     where record_type_code = $1 and version = $2 and status in ('ACTIVE', 'PROPOSED', 'APPROVED')`,
    [type.code, version, JSON.stringify(type), type.legalBasis.from],
  );
  return rowCount ?? 0;
}

/** The versions in force of these types as the catalogue has them. */
async function readInForce(
  client: ClientBase,
  types: readonly RecordTypeDeclaration[],
): Promise<VersionInForce[]> {
  const { rows } = await client.query<Omit<VersionInForce, 'declaration'> & { declaration: unknown }>(
    `select declaration, version, local, provider_codes as "providerCodes", effective_from as "effectiveFrom"
     from record_type_version where status = 'ACTIVE' and record_type_code = any ($1)`,
    [types.map(({ code }) => code)],
  );
  return rows.flatMap(({ declaration, ...rest }) =>
    isDeclaration(declaration) ? [{ ...rest, declaration }] : [],
  );
}
