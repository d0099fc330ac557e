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

/**
 * Makes the (empty) tables of this connection: `staged_record`, and what the merge finds out about each row. Rows are
 * merged piece by piece while the next ones are read: `staged_match` holds those of the piece at hand, `staged_outcome`
 * those of all pieces so far.
 */
export async function createStaging(client: ClientBase): Promise<void> {
  const statement = statementColumns.map(({ column, type }) =>
    type === 'jsonb' ? `${column} ${type} not null default '{}'` : `${column} ${type}`,
  );
  const publicity = publicityColumns.map((column) => `${column} ${publicityTypes[column]}`);
  await client.query(`
    drop table if exists ${STAGING}, staged_subject, staged_match, staged_outcome;
    create temporary table ${STAGING} (
      row_number integer primary key, identity text not null, authority_code text not null, party_key text not null,
      party_code text, party_name text not null, party_normalised text not null, party_kind text not null,
      party_representative text, ${[...statement, ...publicity].join(', ')},
      original_digest bytea, originals jsonb, identities jsonb);
    create temporary table staged_subject (row_number integer primary key, subject_id uuid not null);
    create temporary table staged_match (
      row_number integer primary key, subject_id uuid not null, identity text not null,
      first_row integer, record_id uuid, outcome text);
    create temporary table staged_outcome (like staged_match including indexes);
    create index staged_outcome_identity on staged_outcome (identity)`);
}

/** Tells the planner what the staged rows are like. */
export async function analyzeStaging(client: ClientBase): Promise<void> {
  await client.query(`analyze ${STAGING} (row_number, identity, party_key)`);
}

/** Puts what was found out about a piece to that of the pieces before. */
export async function endStagedPiece(client: ClientBase): Promise<void> {
  await client.query('insert into staged_outcome select * from staged_match');
  await client.query('truncate staged_match, staged_subject');
}

/** Drops the tables, so that the connection can go back to the others. */
export async function dropStaging(client: ClientBase): Promise<void> {
  await client.query(`drop table if exists ${STAGING}, staged_subject, staged_match, staged_outcome`);
}
