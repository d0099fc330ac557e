import type { Viewer } from '@xintu/access';
import { render, row, sql } from '@xintu/graph';
import { carries, isOccasionOf } from '@xintu/records';
import type { ClientBase } from 'pg';

import type { FoundRecord } from '../rules/leaves.ts';

/** What counts in a check of a department in a matter. */
export interface CountedType {
  readonly code: string;
  /** The last day on which records of the type were handed in; null: none ever was. */
  readonly upTo: string | null;
}

/** In which check something is looked for. */
export interface CheckScope {
  readonly matter: string;
  readonly viewer: Viewer;
  /** Codes of the department and of those that it took over. */
  readonly departments: readonly string[];
  readonly departmentKind: string;
  /** Lists that do not count in the matter, as the department set it. */
  readonly excludedLists: readonly string[];
  /** The business day. */
  readonly today: string;
}

/** A measure that holds for a subject, with the records it rests on. */
export interface FoundMeasure {
  readonly subjectId: string;
  readonly code: string;
  readonly because: readonly string[];
}

/**
 * The record types that count: those of adverse or honour meaning, or those that the department names where the matter
 * demands it. Never licences or grades, nothing adverse whose due process does not work, and nothing whose legal basis
 * is not in force (product promises 7 and 3).
 */
export async function findCountedTypes(
  client: ClientBase,
  { matter, departments, today }: CheckScope,
): Promise<readonly CountedType[]> {
  const { rows } = await client.query<CountedType>(
    `select t.code, (select max(b.received_on) from intake_batch b
         where b.record_type_code = t.code and b.status = 'DONE')::text as "upTo"
     from matter m cross join record_type t
     left join matter_setting s on s.matter_code = m.code and s.department_code = $2
     where m.code = $1 and t.kind not in ('licence', 'evaluation', 'commitment')
       and (t.adverse or t.kind in ('honour', 'listing') or t.information_class = 'HONOUR')
       and (not t.adverse or t.due_process)
       and exists (select from legal_basis b where b.code = t.legal_basis_code
         and b.valid_from <= $3::date and coalesce(b.valid_to >= $3::date, true))
       and case m.counts when 'NAMED' then t.code = any (coalesce(s.named, '{}'))
         else not t.code = any (coalesce(s.excluded, '{}')) end
     order by t.code`,
    [matter, departments[0], today],
  );
  return rows;
}

/** A version and the day in the statements below. */
const [record, today] = [row('v'), sql`$2::date`];

/**
 * What of these subjects' files may be used in a check: what carries on the day, on a list that is in force and that the
 * department counts in the matter, and open to the department for a stated matter.
 */
const usable = `unnest($1::uuid[]) as who (subject_id)
  join record_version v on v.subject_id = who.subject_id and v.recorded_to = 'infinity'
  join record_type t on t.code = v.type_code
  left join list l on l.code = v.list_code
  where ${render(carries(record, today)).text}
    and (v.list_code is null or l.active and not v.list_code = any ($5::text[]))
    and (v.authority_code = any ($3::text[]) or v.provider_code = any ($3::text[]) or t.sharing <> 'NOT_SHARED'
      or t.publication = 'PUBLIC')
    and ($4::text[] is null or v.type_code = any ($4::text[]))`;

const usableFor = (
  subjects: readonly string[],
  { today, departments, viewer, excludedLists }: CheckScope,
) => [subjects, today, departments, viewer.scope?.recordTypes ?? null, excludedLists];

/** The records that count, newest decision first. */
export async function findRecords(
  client: ClientBase,
  subjects: readonly string[],
  counted: readonly CountedType[],
  scope: CheckScope,
): Promise<readonly FoundRecord[]> {
  const { rows } = await client.query<FoundRecord>(
    `select v.subject_id as "subjectId", v.record_id as "recordId", v.recorded_from::text as "recordedFrom",
       encode(v.digest, 'hex') as digest
     from ${usable} and v.type_code = any ($6::text[]) order by v.decided_on desc, v.record_id desc`,
    [...usableFor(subjects, scope), counted.map(({ code }) => code)],
  );
  return rows;
}

/**
 * The measures that the law attaches to what is on these subjects' files, for this matter and this department. A grade
 * is the newest that the competent authority gave; one that was computed here sets nothing going. Which measures work is
 * found first, and only what they wait for is then read of the files, once: joined in one go, thousands of files were
 * gone through for each measure.
 */
export async function findMeasures(
  client: ClientBase,
  subjects: readonly string[],
  scope: CheckScope,
): Promise<readonly FoundMeasure[]> {
  const { rows } = await client.query<FoundMeasure>(
    `with working as materialized (
       select m.code, m.list_code, m.record_type_code, m.scheme_code, m.grades, m.months
       from measure m
       join legal_basis b on b.code = m.legal_basis_code
       join measure_matter mm on mm.measure_code = m.code and mm.matter_code = $6
       where measure_works(m.kind, b.confirmed, b.level, b.valid_from, b.valid_to, $2::date)
         and (not exists (select from measure_executor e where e.measure_code = m.code)
           or exists (select from measure_executor e where e.measure_code = m.code and e.department_kind = $7))),
     file as materialized (
       select v.subject_id, v.record_id, v.type_code, v.list_code, v.scheme_code, v.grade, v.origin, v.period, v.decided_on,
         max(v.period) over (partition by v.subject_id, v.scheme_code) as newest
       from ${usable}
         and (v.list_code in (select list_code from working where list_code is not null)
           or v.type_code in (select record_type_code from working where record_type_code is not null)
           or v.scheme_code in (select scheme_code from working where scheme_code is not null)))
     select v.subject_id as "subjectId", m.code,
       array_agg(v.record_id::text order by v.decided_on desc, v.record_id desc) as because
     from file v join working m on ${render(isOccasionOf(row('m'), record, today)).text}
     where m.scheme_code is null or (v.period = v.newest) is not false
     group by v.subject_id, m.code order by v.subject_id, m.code`,
    [...usableFor(subjects, scope), scope.matter, scope.departmentKind],
  );
  return rows;
}
