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
  if (await anyOfBatch(client, batch)) await tieToRecords(client, batch);
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

/** Whether the batch brought problem data: only these are compared with the department's records. */
async function anyOfBatch(client: ClientBase, batch: Batch): Promise<boolean> {
  const { rows } = await client.query<{ any: boolean }>(
    'select exists (select from problem_data where batch_id = $1 and record_id is null) as any',
    [batch.id],
  );
  return rows[0]?.any === true;
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

/** The keys of the rows that were accepted, as `keysOf` makes them, with the record that each is. */
const acceptedKeys = `
  select unnest(array[
      'code|' || number || '|' || party_code, 'name|' || number || '|' || party_normalised,
      'row|' || row_number || '|' || party_normalised]) as key, subject_id, record_id
  from (
    select s.row_number, s.party_code, s.party_normalised, m.subject_id, m.record_id,
      translate(s.document_number, '${NUMBER_MARKS}', '') as number
    from ${STAGING} s join staged_outcome m on m.row_number = s.row_number
    where m.outcome in ('NEW', 'CHANGED', 'UNCHANGED')) accepted`;

async function closeAccepted(client: ClientBase, batch: Batch): Promise<void> {
  await client.query(
    `with accepted as (${acceptedKeys}),
     settled as (
       select distinct on (id) id, subject_id, record_id from (
         select p.id, a.subject_id, a.record_id from problem_data p
         cross join unnest(p.keys) as own(key) join accepted a on a.key = own.key
         where p.provider_code = $1 and p.record_type_code = $2 and p.state in ${waiting}
         union all select $6::uuid, subject_id, record_id from accepted where $6::uuid is not null) found
       order by id, record_id),
     closed as (
       update problem_data p set state = 'CLOSED', changed_at = clock_timestamp(), changed_by = $3,
         closed_on = $5, closed_by_batch = $4, subject_id = settled.subject_id, record_id = settled.record_id
       from settled where p.id = settled.id and p.state in ${waiting} returning p.id)
     ${keptChange('closed', 'CLOSED')}`,
    given(batch),
  );
  // The record was handed in first on the day of the row that was not accepted then.
  await client.query(
    `update record r set received_on = first.received_on
     from (select subject_id, record_id, min(opened_on) as received_on from problem_data
       where closed_by_batch = $1 group by 1, 2) first
     where r.subject_id = first.subject_id and r.id = first.record_id and r.received_on > first.received_on`,
    [batch.id],
  );
}

/**
 * A row that was not accepted, of a document that the department holds already: it was handed in again, and is no
 * decision of its own in the figures.
 */
async function tieToRecords(client: ClientBase, batch: Batch): Promise<void> {
  // Records of this very batch are not in the statistics yet: numbers are compared by hash, whatever is estimated.
  await client.query('set local enable_nestloop = off');
  await client.query(
    `create temporary table same_number on commit drop as
     select w.id, w.subject_code, w.keys, v.subject_id, v.record_id
     from problem_data w
     join record_version v
       on translate(v.document_number, '${NUMBER_MARKS}', '') = translate(w.document_number, '${NUMBER_MARKS}', '')
     where w.batch_id = $1 and w.record_id is null and v.provider_code = $2 and v.recorded_to = 'infinity'
       and v.kind = (select kind from record_type where code = $3) and v.ended_reason is distinct from 'WITHDRAWN'`,
    [batch.id, batch.provider.code, batch.typeCode],
  );
  await client.query('set local enable_nestloop = on');
  await client.query(
    `update problem_data p set subject_id = known.subject_id, record_id = known.record_id
     from (
       select distinct on (c.id) c.id, c.subject_id, c.record_id from same_number c
       where exists (select from subject_key k where k.key = c.subject_code and k.subject_id = c.subject_id)
         or exists (select from subject_name n, unnest(c.keys) as own(key)
           where n.subject_id = c.subject_id and own.key like 'name|%|' || n.normalised)
       order by c.id, c.record_id) known
     where p.id = known.id`,
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
