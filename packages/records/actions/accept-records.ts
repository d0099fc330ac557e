import type { ClientBase } from 'pg';

import {
  disclosureColumns,
  keptColumns,
  publicityColumns,
  statementColumns,
  versionColumns,
} from '../model/record-columns.ts';
import { STAGING } from '../model/staging.ts';
import { makeNotices } from './make-notices.ts';

/** For whom staged rows are taken onto subjects' files. */
export interface Acceptance {
  readonly batch: string;
  readonly typeCode: string;
  readonly typeVersion: number;
  readonly kind: string;
  /**
   * A record type of the core: what it hands in of a record that a sector's type already describes more closely
   * (the same licence in the double-publicity file) leaves that type and its further fields as they are.
   */
  readonly general: boolean;
  readonly providerCode: string;
  /** `account:<id>` or `token:<id>` of who handed in. */
  readonly actor: string;
  readonly requestId: string | null;
  /** When the batch was received (first received of new records). */
  readonly receivedAt: string;
  /** Business day on which it was received. */
  readonly receivedOn: string;
  /** When the versions become the known ones: one moment for all of them. */
  readonly moment: string;
  /** The business day. */
  readonly today: string;
}

/** What became of the rows that were matched to a subject. */
export interface AcceptanceResult {
  /** Notices made; `enterNotices` enters those of all pieces of a batch in the ledger. */
  readonly notices: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that are the same record as an earlier row of the file, with other content. */
  readonly duplicates: readonly { readonly row: number; readonly firstRow: number }[];
  /** Rows that another department holds already. */
  readonly heldByOthers: readonly { readonly row: number; readonly providerName: string }[];
}

/** The row type's value for a staged row `s`, each column from `values` or else from the staged row. */
function versionOf(values: Readonly<Record<string, string>>): string {
  const staged = new Set([
    ...statementColumns.map(({ column }) => column),
    ...publicityColumns,
    'authority_code',
    'original_digest',
  ]);
  return versionColumns
    .map((column) => values[column] ?? (staged.has(column) ? `s.${column}` : 'null'))
    .join(', ');
}

const statementOf = (staged: string, values: Readonly<Record<string, string>>) =>
  `record_statement(row(${versionOf(values).replaceAll(/\bs\./g, `${staged}.`)})::record_version)`;

/** Type and further fields of a staged row `s` beside the current version `v` of its record. */
const closerType = (general: string, typeCode: string, typeVersion: string) => ({
  type_code: `case when ${general} then v.type_code else ${typeCode} end`,
  type_version: `case when ${general} and v.type_code <> ${typeCode} then v.type_version else ${typeVersion} end`,
  extra: `case when ${general} and v.type_code <> ${typeCode} then v.extra || s.extra else s.extra end`,
});

const current = `recorded_to = 'infinity'`;

/**
 * Takes the staged and matched rows onto their subjects' files, set by set: new records, and new versions of records
 * whose statement changed, each with its ledger entry. Equal statements change nothing. To be called in the
 * transaction that also ends the batch, for each piece of it; rows of one record type are taken one batch after the
 * other.
 */
export async function acceptRecords(client: ClientBase, acceptance: Acceptance): Promise<AcceptanceResult> {
  // A piece is looked up row by row: whatever is estimated, neither staged rows nor versions are all read for it.
  await client.query('set local enable_hashjoin = off; set local enable_mergejoin = off');
  const result = await acceptPiece(client, acceptance);
  await client.query('set local enable_hashjoin = on; set local enable_mergejoin = on');
  return result;
}

async function acceptPiece(client: ClientBase, acceptance: Acceptance): Promise<AcceptanceResult> {
  await findOutcomes(client, acceptance);
  await client.query('analyze staged_match (row_number, outcome)');
  await client.query(
    `insert into record_identity (identity, subject_id, record_id)
     select identity, subject_id, record_id from staged_match where outcome = 'NEW' order by identity`,
  );
  await client.query(
    `insert into record (subject_id, id, type_code, kind, provider_code, first_received_at, first_accepted_at,
       received_on, accepted_on, decided_on)
     select m.subject_id, m.record_id, $1, $2, $3, $4, $5, $6, $7, s.decided_on
     from staged_match m join ${STAGING} s on s.row_number = m.row_number where m.outcome = 'NEW'`,
    [
      ...[acceptance.typeCode, acceptance.kind, acceptance.providerCode],
      ...[acceptance.receivedAt, acceptance.moment, acceptance.receivedOn, acceptance.today],
    ],
  );
  const added = await addVersions(client, acceptance, 'NEW');
  const changed = await addVersions(client, acceptance, 'CHANGED');
  // Tables that were just filled are in no statistics: what nothing would come of is not looked for in them.
  if (changed > 0) await endVersionsBefore(client, acceptance);
  const notices = added + changed > 0 ? await makeNotices(client, acceptance, changed > 0) : 0;
  await keepApart(client);
  return { added, changed, notices, ...(await readRest(client)) };
}

/** The versions before the changed ones end, and records say what their newest version says. */
async function endVersionsBefore(client: ClientBase, acceptance: Acceptance): Promise<void> {
  await client.query(
    `update record_version v set recorded_to = $1 from staged_match m
     where m.outcome = 'CHANGED' and v.subject_id = m.subject_id and v.record_id = m.record_id
       and v.${current} and v.recorded_from < $1`,
    [acceptance.moment],
  );
  // A hand-in that was withdrawn does not count: the record's days begin with this one.
  await client.query(
    `update record r set first_received_at = $2, first_accepted_at = $1, received_on = $3, accepted_on = $4,
       withdrawn = false
     from staged_match m, record_version before
     where m.outcome = 'CHANGED' and r.subject_id = m.subject_id and r.id = m.record_id
       and before.subject_id = m.subject_id and before.record_id = m.record_id
       and before.recorded_to = $1 and before.ended_reason = 'WITHDRAWN'`,
    [acceptance.moment, acceptance.receivedAt, acceptance.receivedOn, acceptance.today],
  );
  await client.query(
    `update record r set type_code = v.type_code, decided_on = v.decided_on from staged_match m, record_version v
     where m.outcome = 'CHANGED' and r.subject_id = m.subject_id and r.id = m.record_id
       and v.subject_id = m.subject_id and v.record_id = m.record_id and v.${current}
       and (r.type_code, r.decided_on) is distinct from (v.type_code, v.decided_on)`,
  );
}

/** What the versions themselves must not hold: texts before masking, and identity numbers, sealed. */
async function keepApart(client: ClientBase): Promise<void> {
  await client.query(
    `insert into record_original (subject_id, record_id, digest, texts)
     select m.subject_id, m.record_id, s.original_digest, s.originals
     from staged_match m join ${STAGING} s on s.row_number = m.row_number
     where m.outcome in ('NEW', 'CHANGED') and s.originals is not null on conflict do nothing`,
  );
  await client.query(
    `insert into identity_number (subject_id, match, key_id, sealed)
     select m.subject_id, decode(i.match, 'hex'), i."keyId", decode(i.sealed, 'base64')
     from staged_match m join ${STAGING} s on s.row_number = m.row_number
     cross join jsonb_to_recordset(s.identities) as i (match text, "keyId" text, sealed text)
     where m.outcome in ('NEW', 'CHANGED') on conflict do nothing`,
  );
}

async function findOutcomes(
  client: ClientBase,
  { typeCode, general, providerCode }: Acceptance,
): Promise<void> {
  await client.query(
    `update staged_match m set outcome = 'NEW', record_id = uuidv7()
     where m.outcome is null and m.first_row = m.row_number and m.record_id is null`,
  );
  await client.query(
    `update staged_match m set outcome =
       case when v.provider_code <> $2 then 'HELD_BY_OTHER'
         when v.ended_reason = 'WITHDRAWN' then 'CHANGED'
         when ${statementOf('s', closerType('$3::boolean', '$1', 'null'))} = record_statement(v) then 'UNCHANGED' else 'CHANGED' end
     from ${STAGING} s, record_version v
     where m.first_row = m.row_number and m.outcome is null and s.row_number = m.row_number
       and v.subject_id = m.subject_id and v.record_id = m.record_id and v.${current}`,
    [typeCode, providerCode, general],
  );
  await client.query(
    `update staged_match m set outcome =
       case when ${statementOf('s', { type_code: '$1' })} = ${statementOf('f', { type_code: '$1' })} then 'UNCHANGED' else 'DUPLICATE' end
     from ${STAGING} s, ${STAGING} f
     where m.first_row < m.row_number and s.row_number = m.row_number and f.row_number = m.first_row`,
    [typeCode],
  );
}

/** A record that was withdrawn with its batch, and is handed in again, has not ended any more. */
const keptOf = (column: string) =>
  column.startsWith('ended')
    ? `case when v.ended_reason = 'WITHDRAWN' then null else v.${column} end`
    : `v.${column}`;

/** What the authority did to its licence is said by the state that is handed in; everything else is a correction. */
const changeReason = `case when $4 = 'licence' and s.state is not null and s.state is distinct from v.state
  then s.state else 'CORRECTION' end`;

/** The versions of one outcome with their ledger entries, in one statement. */
async function addVersions(
  client: ClientBase,
  acceptance: Acceptance,
  outcome: 'NEW' | 'CHANGED',
): Promise<number> {
  const corrects = outcome === 'CHANGED';
  const kept = Object.fromEntries(
    [...keptColumns, ...disclosureColumns].map((column) => [
      column,
      corrects ? keptOf(column) : column.startsWith('under') ? 'false' : 'null',
    ]),
  );
  const values: Record<string, string> = {
    ...kept,
    subject_id: 'm.subject_id',
    record_id: 'm.record_id',
    recorded_from: '$1::timestamptz',
    recorded_to: `'infinity'::timestamptz`,
    type_code: '$2',
    type_version: '$3::integer',
    kind: '$4',
    provider_code: '$5',
    batch_id: '$6::uuid',
    row_number: 's.row_number',
    recorded_by: '$7',
    change_reason: corrects ? changeReason : 'null',
    ...(corrects
      ? { ...closerType('$9::boolean', '$2', '$3::integer'), publicity_from: 'v.publicity_from' }
      : {}),
  };
  const version = versionOf({ ...values, digest: 'null' });
  const digest = `sha256(convert_to(record_content(row(${version})::record_version), 'UTF8'))`;
  const before = corrects
    ? `join record_version v on v.subject_id = m.subject_id and v.record_id = m.record_id and v.${current}`
    : '';
  const { rowCount } = await client.query(
    `with version as (
       insert into record_version (${versionColumns.join(', ')})
       select ${versionOf({ ...values, digest })}
       from staged_match m join ${STAGING} s on s.row_number = m.row_number ${before}
       where m.outcome = '${outcome}' order by m.subject_id, m.record_id
       returning subject_id, record_id, row_number, digest)
     insert into ledger_entry (action, actor, department_code, subject_id, object_type, object_id, request_id, detail, digest)
     select '${corrects ? 'record.correct' : 'record.accept'}', $7, $5, subject_id, 'record', record_id::text, $8,
       '{"batch":"' || $6 || '","row":' || row_number || '}', digest
     from version`,
    [
      acceptance.moment,
      acceptance.typeCode,
      acceptance.typeVersion,
      acceptance.kind,
      acceptance.providerCode,
      acceptance.batch,
      acceptance.actor,
      acceptance.requestId,
      ...(corrects ? [acceptance.general] : []),
    ],
  );
  return rowCount ?? 0;
}

async function readRest(client: ClientBase) {
  const unchanged = await client.query<{ count: number }>(
    `select count(*)::integer as count from staged_match where outcome = 'UNCHANGED'`,
  );
  const duplicates = await client.query<{ row: number; firstRow: number }>(
    `select row_number as row, first_row as "firstRow" from staged_match where outcome = 'DUPLICATE' order by 1`,
  );
  const heldByOthers = await client.query<{ row: number; providerName: string }>(
    `select m.row_number as row, d.name as "providerName" from staged_match m
     join record r on r.subject_id = m.subject_id and r.id = m.record_id
     join department d on d.code = r.provider_code where m.outcome = 'HELD_BY_OTHER' order by 1`,
  );
  return {
    unchanged: unchanged.rows[0]?.count ?? 0,
    duplicates: duplicates.rows,
    heldByOthers: heldByOthers.rows,
  };
}
