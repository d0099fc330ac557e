import { createHash } from 'node:crypto';
import type pg from 'pg';
import { subjectDigest } from '../reads/subject-digest.ts';

/** Someone else changed the same subjects while they were compared: the merge must begin again. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/** What became of the staged rows. */
export interface MergeResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Within the merge only: memory for sorting and hashing; larger pending lists of the search indexes, which are
 * emptied before the end, so that their entries are merged in few, sorted rounds.
 */
export const mergeSettings = `
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0;
  set local work_mem = '128MB';
  set local hash_mem_multiplier = 2;
  set local maintenance_work_mem = '256MB';
  set local gin_pending_list_limit = '64MB';
  set local jit = off;`;

/**
 * Finds the subjects that several staged rows tell of.
 * @returns for each file the lines of rows whose code this import gives several names
 */
export async function findRepeats(client: pg.ClientBase): Promise<{ file: number; lines: number[] }[]> {
  await client.query(`
    insert into registration_repeat (key, conflict, last)
    select key, min(normalised) <> max(normalised), max(position)
    from registration_row group by key having count(*) > 1`);
  const { rows } = await client.query<{ file: number; lines: number[] }>(`
    select r.file, array_agg(r.line) as lines
    from registration_row r join registration_repeat repeat on repeat.key = r.key and repeat.conflict
    group by r.file order by r.file`);
  return rows;
}

/**
 * Leaves one row for each subject: none where the names contradict each other, else the last (rows that follow one
 * another in one import count as one statement; its last word holds).
 * @returns how many rows were superseded by a later one
 */
export async function settleRepeats(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ superseded: number }>(`
    with gone as (
      delete from registration_row r using registration_repeat repeat
      where r.key = repeat.key and (repeat.conflict or r.position <> repeat.last) returning repeat.conflict)
    select count(*) filter (where not conflict)::int as superseded from gone`);
  return rows[0]?.superseded ?? 0;
}

/**
 * Merges the staged rows into subjects, versions and names, in the caller's transaction. A row is compared with what
 * the last registration said of the subject, not with the present version: what others corrected since then stays.
 * @throws ChangedMeanwhile when another transaction touched the same subjects
 */
export async function mergeRegistrations(client: pg.ClientBase, importId: string): Promise<MergeResult> {
  const { known, changed } = await findKnown(client);
  const { rows } = await client.query<{ staged: number }>(
    'select count(*)::int as staged from registration_row',
  );
  const staged = rows[0]?.staged ?? 0;
  await addNew(client, importId, staged - known);
  if (changed > 0) await addChanged(client, importId, changed);
  return { added: staged - known, changed, unchanged: known - changed };
}

async function findKnown(client: pg.ClientBase): Promise<{ known: number; changed: number }> {
  await client.query('truncate registration_known, registration_written');
  const { rows } = await client.query<{ known: number; changed: number }>(`
    with compared as (
      insert into registration_known (position, subject_id, changed)
      select r.position, k.subject_id,
        v.subject_id is null
        or (r.code, r.registration_number, r.kind, r.enterprise_type, r.legal_representative, r.address,
            r.registered_capital, r.business_scope, r.registered_on, r.registered_at_code, r.division_code)
          is distinct from
           (v.code, v.registration_number, v.kind, v.enterprise_type, v.legal_representative, v.address,
            v.registered_capital, v.business_scope, v.registered_on, v.registered_at_code, v.division_code)
        or (r.name <> v.name and not exists (
              select from subject_name n
              where n.subject_id = v.subject_id and n.name = v.name and n.normalised = r.normalised))
      from registration_row r
      join subject_key k on k.key = r.key
      left join lateral (
        select * from subject_version past
        where past.subject_id = k.subject_id and past.source = 'registration'
        order by past.recorded_from desc limit 1) v on true
      returning changed)
    select count(*)::int as known, count(*) filter (where changed)::int as changed from compared`);
  await client.query('analyze registration_known');
  return rows[0] ?? { known: 0, changed: 0 };
}

async function addNew(client: pg.ClientBase, importId: string, expected: number): Promise<void> {
  if (expected === 0) return;
  const fresh =
    'registration_row r where not exists (select from registration_known k where k.position = r.position)';
  const keys = await client.query(
    `insert into subject_key (key, subject_id) select r.key, r.subject_id from ${fresh} order by r.key
     on conflict do nothing`,
  );
  if (keys.rowCount !== expected) throw new ChangedMeanwhile();
  await client.query(
    `with written as (
       insert into subject_version (subject_id, recorded_from, code, registration_number, kind, status, name,
         enterprise_type, legal_representative, address, registered_capital, business_scope, registered_on,
         registered_at_code, division_code, industry_code, source, import_id, digest)
       select subject_id, now(), code, registration_number, kind, status, name, enterprise_type, legal_representative,
         address, registered_capital, business_scope, registered_on, registered_at_code, division_code, industry_code,
         'registration', $1, ${subjectDigest('x')}
       from (select r.*, 'UNKNOWN' as status, null::text as industry_code from ${fresh}) x
       returning subject_id, digest)
     insert into registration_written select subject_id, digest from written`,
    [importId],
  );
  await client.query(
    `insert into subject_name (subject_id, recorded_from, name, normalised, phonetic)
     select r.subject_id, now(), r.name, r.normalised, r.phonetic from ${fresh}`,
  );
}

/**
 * New versions of subjects that are known. What registrations don't tell (status, industry) is kept, and so is what
 * this one leaves open (seat, kind). The name changes only if it does not compare equal.
 */
async function addChanged(client: pg.ClientBase, importId: string, expected: number): Promise<void> {
  const versions = await client.query(
    `with closed as (
       update subject_version v set recorded_to = greatest(now(), v.recorded_from + interval '1 microsecond')
       from registration_known k
       where k.changed and v.subject_id = k.subject_id and v.recorded_to = 'infinity'
       returning k.position, v.*),
     written as (
       insert into subject_version (subject_id, recorded_from, code, registration_number, kind, status, name,
         enterprise_type, legal_representative, address, registered_capital, business_scope, registered_on,
         registered_at_code, division_code, industry_code, source, import_id, digest)
       select subject_id, recorded_from, code, registration_number, kind, status, name, enterprise_type,
         legal_representative, address, registered_capital, business_scope, registered_on, registered_at_code,
         division_code, industry_code, 'registration', $1, ${subjectDigest('x')}
       from (
         select c.subject_id, c.recorded_to as recorded_from, r.code,
           coalesce(r.registration_number, c.registration_number) as registration_number,
           case when r.kind = 'UNCONFIRMED' then c.kind else r.kind end as kind, c.status,
           case when n.normalised = r.normalised then c.name else r.name end as name, r.enterprise_type,
           r.legal_representative, r.address, r.registered_capital, r.business_scope, r.registered_on,
           r.registered_at_code, coalesce(r.division_code, c.division_code) as division_code, c.industry_code
         from closed c
         join registration_row r on r.position = c.position
         left join subject_name n on n.subject_id = c.subject_id and n.recorded_to = 'infinity') x
       returning subject_id, digest)
     insert into registration_written select subject_id, digest from written`,
    [importId],
  );
  if (versions.rowCount !== expected) throw new ChangedMeanwhile();
  await client.query(
    `with renamed as (
       select k.subject_id, v.recorded_from, r.name, r.normalised, r.phonetic
       from registration_known k
       join registration_row r on r.position = k.position
       join subject_version v on v.subject_id = k.subject_id and v.recorded_to = 'infinity'
       left join subject_name n on n.subject_id = k.subject_id and n.recorded_to = 'infinity'
       where k.changed and n.normalised is distinct from r.normalised),
     closed as (
       update subject_name n set recorded_to = renamed.recorded_from from renamed
       where n.subject_id = renamed.subject_id and n.recorded_to = 'infinity')
     insert into subject_name (subject_id, recorded_from, name, normalised, phonetic)
     select subject_id, recorded_from, name, normalised, phonetic from renamed`,
  );
}

/** SHA-256 over the digests of the versions written, in the order of subjects, and that of the relations. */
export async function digestOfWritten(client: pg.ClientBase, relations: Buffer | null): Promise<Buffer> {
  const { rows } = await client.query<{ digest: Buffer | null }>(
    `select sha256(string_agg(digest, ''::bytea order by subject_id)) as digest from registration_written`,
  );
  const hash = createHash('sha256');
  for (const part of [rows[0]?.digest ?? null, relations]) if (part !== null) hash.update(part);
  return hash.digest();
}
