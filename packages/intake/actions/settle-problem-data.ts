import { STAGING } from '@xintu/records';
import type { ClientBase } from 'pg';

import type { Batch } from '../model/batch.ts';
import { NUMBER_MARKS } from '../rules/rejected-row.ts';

/** States of a problem datum that still waits for something. */
const waiting = `('OPEN', 'CORRECTED', 'CONFIRMED', 'RECHECKED')`;

/**
 * What a batch that is merged means for the department's problem data: rows that were accepted now close what waited
 * for them; rows that are still wrong are the same datum, checked again; others are new. In the transaction of the
 * merge.
 */
export async function settleProblemData(client: ClientBase, batch: Batch): Promise<void> {
  if (await anyWaiting(client, batch)) {
    await closeAccepted(client, batch);
    await checkAgain(client, batch);
  }
  await openNew(client, batch);
  await client.query('delete from rejected_row where batch_id = $1', [batch.id]);
}

/** A datum whose correction was not read to its end is back where it was, as one that is still wrong. */
export async function returnToWork(client: ClientBase, { corrects }: Batch): Promise<void> {
  if (corrects === null) return;
  await client.query(`update problem_data set state = 'RECHECKED' where id = $1 and state = 'CORRECTED'`, [
    corrects,
  ]);
}

async function anyWaiting(client: ClientBase, batch: Batch): Promise<boolean> {
  const { rows } = await client.query<{ waiting: boolean }>(
    `select exists (select from problem_data where provider_code = $1 and record_type_code = $2 and state in ${waiting})
       as waiting`,
    [batch.provider.code, batch.typeCode],
  );
  return rows[0]?.waiting === true;
}

const keptChange = (from: string, state: string) => `
  insert into problem_data_change (problem_id, state, actor, batch_id, changed_at, changed_on)
  select id, '${state}', $3, $4, clock_timestamp(), $5 from ${from}`;

const given = (batch: Batch) => [
  batch.provider.code,
  batch.typeCode,
  batch.actor,
  batch.id,
  batch.receivedOn,
  batch.corrects,
];

/** The keys of the rows that were accepted, as `keysOf` makes them. */
const acceptedKeys = `
  select unnest(array[
      'code|' || number || '|' || party_code, 'name|' || number || '|' || party_normalised,
      'row|' || row_number || '|' || party_normalised]) as key
  from (
    select s.row_number, s.party_code, s.party_normalised,
      translate(s.document_number, '${NUMBER_MARKS}', '') as number
    from ${STAGING} s join staged_match m on m.row_number = s.row_number
    where m.outcome in ('NEW', 'CHANGED', 'UNCHANGED')) accepted`;

async function closeAccepted(client: ClientBase, batch: Batch): Promise<void> {
  await client.query(
    `with accepted as (${acceptedKeys}),
     settled as (
       select distinct p.id from problem_data p
       cross join unnest(p.keys) as own(key) join accepted a on a.key = own.key
       where p.provider_code = $1 and p.record_type_code = $2 and p.state in ${waiting}
       union select $6::uuid where $6::uuid is not null and exists (select from accepted)),
     closed as (
       update problem_data p set state = 'CLOSED', changed_at = clock_timestamp(), changed_by = $3,
         closed_on = $5, closed_by_batch = $4
       from settled where p.id = settled.id and p.state in ${waiting} returning p.id)
     ${keptChange('closed', 'CLOSED')}`,
    given(batch),
  );
}

async function checkAgain(client: ClientBase, batch: Batch): Promise<void> {
  await client.query(
    `with same as (
       select distinct on (id) id, row from (
         select p.id, r.row from problem_data p
         cross join unnest(p.keys) as own(key)
         join (select row, unnest(keys) as key from rejected_row where batch_id = $4) r on r.key = own.key
         where $6::uuid is null and p.provider_code = $1 and p.record_type_code = $2 and p.state in ${waiting}
         union all select $6::uuid, row from rejected_row where batch_id = $4 and $6::uuid is not null) found
       order by id, row),
     checked as (
       update problem_data p set state = 'RECHECKED', batch_id = $4, row = r.row, subject_name = r.subject_name,
         subject_code = r.subject_code, document_number = r.document_number, decided_on = r.decided_on,
         cells = r.cells, codes = r.codes, keys = r.keys, changed_at = clock_timestamp(), changed_by = $3
       from same join rejected_row r on r.batch_id = $4 and r.row = same.row
       where p.id = same.id returning p.id)
     ${keptChange('checked', 'RECHECKED')}`,
    given(batch),
  );
}

async function openNew(client: ClientBase, batch: Batch): Promise<void> {
  await client.query(
    `with opened as (
       insert into problem_data (batch_id, row, record_type_code, provider_code, subject_name, subject_code,
         document_number, decided_on, cells, codes, keys, opened_at, opened_on, changed_at, changed_by)
       select batch_id, row, $2, $1, subject_name, subject_code, document_number, decided_on, cells, codes, keys,
         clock_timestamp(), $5, clock_timestamp(), $3
       from rejected_row r where r.batch_id = $4
         and not exists (select from problem_data p where p.batch_id = r.batch_id and p.row = r.row)
       order by row returning id)
     ${keptChange('opened', 'OPEN')}`,
    given(batch).slice(0, 5),
  );
}
