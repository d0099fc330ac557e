import { copyRows, type CopyRow } from '@xintu/database';
import type pg from 'pg';
import { phoneticOf } from '../rules/phonetic.ts';
import type { Registration } from '../rules/registration-row.ts';

/** Where a row comes from: number of the file in the import, and its line there, both from what a person counts. */
export interface RowPlace {
  readonly position: number;
  readonly file: number;
  readonly line: number;
}

const columns = [
  'position',
  'file',
  'line',
  'key',
  'code',
  'registration_number',
  'kind',
  'name',
  'normalised',
  'phonetic',
  'enterprise_type',
  'legal_representative',
  'address',
  'registered_capital',
  'business_scope',
  'registered_on',
  'registered_at_code',
  'division_code',
] as const;

/**
 * Makes the staging tables of this connection. They are temporary: nobody else sees them, nothing of them is logged,
 * and PostgreSQL itself removes what a killed server or connection leaves behind.
 */
export async function makeStaging(client: pg.ClientBase): Promise<void> {
  await dropStaging(client);
  await client.query(`
    create temporary table registration_row (
      position integer not null, file integer not null, line integer not null,
      key text collate "C" not null, code text, registration_number text, kind text not null, name text not null,
      normalised text collate "C" not null, phonetic text not null, enterprise_type text, legal_representative text,
      address text, registered_capital text, business_scope text, registered_on date, registered_at_code text,
      division_code text, subject_id uuid not null default uuidv7());
    create temporary table registration_repeat (key text collate "C" primary key, conflict boolean not null, last integer not null);
    create temporary table registration_known (position integer not null, subject_id uuid not null, changed boolean not null);
    create temporary table registration_written (subject_id uuid not null, digest bytea not null);`);
}

export async function dropStaging(client: pg.ClientBase): Promise<void> {
  await client.query(
    `drop table if exists pg_temp.registration_row, pg_temp.registration_repeat, pg_temp.registration_known,
       pg_temp.registration_written`,
  );
}

/** Streams rows into the staging table. */
export function stage(client: pg.ClientBase, rows: AsyncIterable<CopyRow>): Promise<number> {
  return copyRows(client, 'registration_row', columns, rows);
}

/** A registration as a row of the staging table. */
export function stagedRow({ position, file, line }: RowPlace, one: Registration): CopyRow {
  return [
    String(position),
    String(file),
    String(line),
    one.key,
    one.code,
    one.registrationNumber,
    one.kind,
    one.name,
    one.normalisedName,
    phoneticOf(one.name),
    one.enterpriseType,
    one.legalRepresentative,
    one.address,
    one.registeredCapital,
    one.businessScope,
    one.registeredOn,
    one.registeredAt,
    one.division,
  ];
}
