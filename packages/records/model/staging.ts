import type { ClientBase } from 'pg';

import { publicityColumns, statementColumns, type StatementColumn } from './record-columns.ts';

/**
 * Where rows wait between file and graph: tables of the connection itself, gone when it ends. They need no log and
 * no cleaning up after a crash; the file is read again instead.
 */
export const STAGING = 'staged_record';

const publicityTypes: Readonly<Record<(typeof publicityColumns)[number], string>> = {
  publicity_decision: 'text',
  publicity_reason: 'text',
  publicity_rule: 'text',
  publicity_rule_version: 'text',
  publicity_from: 'date',
  publicity_until: 'date',
  repairable_from: 'date',
  publicity_provisional: 'boolean not null',
};

/** Columns about the row and its party, before those of the record. */
export const partyColumns = [
  'row_number',
  'identity',
  'authority_code',
  'party_key',
  'party_code',
  'party_name',
  'party_normalised',
  'party_kind',
  'party_representative',
] as const;

/** Columns of what is kept apart from the version: texts before masking, sealed identity numbers. */
export const apartColumns = ['original_digest', 'originals', 'identities'] as const;

/**
 * Columns of a staged record, in the order in which rows are copied: of the statement only those that a record type
 * can fill, the others stay empty.
 */
export function stagingColumns(statement: readonly StatementColumn[]): readonly string[] {
  return [...partyColumns, ...statement.map(({ column }) => column), ...publicityColumns, ...apartColumns];
}

/** Makes the (empty) tables of this connection: `staged_record`, and what the merge finds out about each row. */
export async function createStaging(client: ClientBase): Promise<void> {
  const statement = statementColumns.map(({ column, type }) =>
    type === 'jsonb' ? `${column} ${type} not null default '{}'` : `${column} ${type}`,
  );
  const publicity = publicityColumns.map((column) => `${column} ${publicityTypes[column]}`);
  await client.query(`
    drop table if exists ${STAGING}, staged_subject, staged_match;
    create temporary table ${STAGING} (
      row_number integer not null, identity text not null, authority_code text not null, party_key text not null,
      party_code text, party_name text not null, party_normalised text not null, party_kind text not null,
      party_representative text, ${[...statement, ...publicity].join(', ')},
      original_digest bytea, originals jsonb, identities jsonb);
    create temporary table staged_subject (row_number integer primary key, subject_id uuid not null);
    create temporary table staged_match (
      row_number integer primary key, subject_id uuid not null, identity text not null,
      first_row integer, record_id uuid, outcome text)`);
}

/** Prepares the staged rows for being looked up and joined: once, after all of them are there. */
export async function finishStaging(client: ClientBase): Promise<void> {
  await client.query(`alter table ${STAGING} add primary key (row_number)`);
  await client.query(`analyze ${STAGING} (row_number, identity, party_key)`);
}

/** Drops the tables, so that the connection can go back to the others. */
export async function dropStaging(client: ClientBase): Promise<void> {
  await client.query(`drop table if exists ${STAGING}, staged_subject, staged_match`);
}
