import { registrarDivision, isCreditCode } from '@xintu/kernel';
import { STAGING } from '@xintu/records';
import { phoneticOf, subjectDigest } from '@xintu/subjects';
import type { ClientBase } from 'pg';

const TOGETHER = 2000;

interface NewSubject {
  readonly row_number: number;
  readonly subject_id: string;
  readonly code: string | null;
  readonly name: string;
  readonly normalised: string;
  readonly kind: string;
  readonly representative: string | null;
}

/** Who hands in, for the ledger. */
export interface Registrar {
  readonly actor: string;
  readonly providerCode: string;
  readonly moment: string;
  readonly batch: string;
}

/**
 * Makes subjects of the keys of a piece that the graph does not know yet: named as in the first row that names them, of unknown
 * status until a registration file brings them. Two batches that meet the same new key make one subject.
 * @returns how many are new
 */
export async function addUnknownSubjects(
  client: ClientBase,
  registrar: Registrar,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<number> {
  await client.query(
    `with made as (
       insert into subject_key (key, subject_id)
       select key, uuidv7() from (select distinct party_key as key from ${STAGING} where row_number between $1 and $2) staged
       where not exists (select 1 from subject_key k where k.key = staged.key) order by key
       on conflict do nothing returning key, subject_id)
     insert into staged_subject (row_number, subject_id)
     select min(s.row_number), m.subject_id from made m join ${STAGING} s on s.party_key = m.key
     where s.row_number between $1 and $2 group by m.subject_id`,
    [from, to],
  );
  let [count, after] = [0, 0];
  for (;;) {
    const { rows } = await client.query<NewSubject>(
      `select n.row_number, n.subject_id, s.party_code as code, s.party_name as name,
         s.party_normalised as normalised, s.party_kind as kind, s.party_representative as representative
       from (select * from staged_subject where row_number > $1 order by row_number limit ${TOGETHER}) n
       join ${STAGING} s on s.row_number = n.row_number order by n.row_number`,
      [after],
    );
    if (rows.length === 0) return count;
    await insertSubjects(client, rows, registrar);
    count += rows.length;
    after = rows.at(-1)?.row_number ?? after;
  }
}

async function insertSubjects(
  client: ClientBase,
  rows: readonly NewSubject[],
  registrar: Registrar,
): Promise<void> {
  const column = <Value>(read: (row: NewSubject) => Value) => rows.map(read);
  await client.query(
    `with written as (
       insert into subject_version (subject_id, recorded_from, code, registration_number, kind, status, name,
         enterprise_type, legal_representative, address, registered_capital, business_scope, registered_on,
         registered_at_code, division_code, industry_code, source, digest)
       select x.*, 'intake', ${subjectDigest('x')}
       from (
         select id as subject_id, $1::timestamptz as recorded_from, code, null as registration_number, kind,
           'UNKNOWN' as status, name, null as enterprise_type, representative as legal_representative, null as address,
           null as registered_capital, null as business_scope, null::date as registered_on,
           division as registered_at_code, null as division_code, null as industry_code
         from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
           as n (id, code, kind, name, representative, division)) x
       returning subject_id, digest),
     named as (
       select id, $1::timestamptz as moment, kind, name, normalised, phonetic
       from unnest($2::uuid[], $4::text[], $5::text[], $8::text[], $9::text[]) as n (id, kind, name, normalised, phonetic)),
     searched as (
       insert into subject_name (subject_id, recorded_from, name, normalised, phonetic)
       select id, moment, name, normalised, phonetic from named where kind <> 'PRACTITIONER'),
     kept_apart as (
       insert into practitioner_name (subject_id, recorded_from, name, normalised)
       select id, moment, name, normalised from named where kind = 'PRACTITIONER')
     insert into ledger_entry (action, actor, department_code, subject_id, object_type, object_id, detail, digest)
     select 'subject.add', $10, $11, subject_id, 'subject', subject_id::text, $12, digest from written`,
    [
      registrar.moment,
      column(({ subject_id }) => subject_id),
      column(({ code }) => code),
      column(({ kind }) => kind),
      column(({ name }) => name),
      column(({ representative }) => representative),
      column(divisionOf),
      column(({ normalised }) => normalised),
      column(({ name }) => phoneticOf(name)),
      registrar.actor,
      registrar.providerCode,
      JSON.stringify({ batch: registrar.batch }),
    ],
  );
}

const divisionOf = ({ code }: NewSubject) =>
  code !== null && isCreditCode(code) ? registrarDivision(code) : null;
