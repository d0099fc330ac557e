import type { Viewer } from '@xintu/access';
import { subjectKindNames, subjectKinds, subjectStatuses, subjectStatusNames } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import {
  type CheckedSubject,
  type ReportRecord,
  type ReportScope,
  type ReportSubject,
  sections,
} from '../rules/content.ts';

interface KnownSubject {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly kind: string;
  readonly status: string;
  readonly type: string | null;
  readonly address: string | null;
  readonly registeredOn: string | null;
  readonly registeredAt: string | null;
}

/** A subject as its report names it; null: there is none. `person`: it is a natural person, of whom no report is made. */
export async function findSubject(
  client: ClientBase,
  code: string,
): Promise<(ReportSubject & { readonly person: boolean }) | null> {
  const { rows } = await client.query<KnownSubject>(
    `select s.subject_id as id, s.name, s.code, s.kind, s.status, s.enterprise_type as type, s.address,
       s.registered_on::text as "registeredOn", d.name as "registeredAt"
     from subject_key k join subject_version s on s.subject_id = k.subject_id and s.recorded_to = 'infinity'
     left join division d on d.code = s.registered_at_code where k.key = $1`,
    [code],
  );
  const [known] = rows;
  if (known === undefined) return null;
  const kind = subjectKinds.find((one) => one === known.kind);
  const status = subjectStatuses.find((one) => one === known.status);
  const facts = [
    ['主体类型', kind === undefined ? null : subjectKindNames[kind].zh],
    ['登记状态', status === undefined ? null : subjectStatusNames[status].zh],
    ['企业类型', known.type],
    ['成立日期', known.registeredOn],
    ['登记机关所在地', known.registeredAt],
    ['住所', known.address],
  ] as const;
  return {
    ...{ id: known.id, name: known.name, code: known.code, person: known.kind === 'PRACTITIONER' },
    facts: facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])),
  };
}

/**
 * What every report may show at all: in force on the day, of a type whose legal basis is in force, adverse only where due
 * process works and the subject was told, on lists of the law that are active, grades of the competent authority only.
 */
const showable = `
  from record_version v
  join record_type t on t.code = v.type_code
  join legal_basis basis on basis.code = t.legal_basis_code
    and basis.valid_from <= $2::date and coalesce(basis.valid_to >= $2::date, true)
  join department a on a.code = v.authority_code
  left join list l on l.code = v.list_code
  where v.subject_id = any ($1::uuid[]) and v.recorded_to = 'infinity' and record_in_force(v, $2::date)
    and (not t.adverse or t.due_process and (v.publicity_decision is distinct from 'PUBLISH' or v.publicity_from <= $2::date))
    and (v.list_code is null or l.active and l.kind in ('SERIOUS', 'MINOR', 'ABNORMAL', 'HONOUR'))
    and (v.kind <> 'evaluation' or v.origin = 'RECEIVED')`;

/** What is public: within its publicity, where it has one. */
const isPublic = `(t.publication = 'PUBLIC' and v.disclosure is distinct from 'WITHHOLD'
  and (not (t.adverse or t.disclosure_review) or v.publicity_from <= $2::date))`;

/** What a department gets for a stated matter: its own, what the catalogue shares, what is public. */
const isOpen = `(v.authority_code = any ($3::text[]) or v.provider_code = any ($3::text[]) or t.sharing <> 'NOT_SHARED'
  or ${isPublic})`;

const conditions: Readonly<Record<ReportScope, string>> = {
  PUBLIC: `and ${isPublic} and $3::text[] is not null`,
  OWN: 'and $3::text[] is not null',
  SHARED: `and ${isOpen}`,
};

const columns = `v.subject_id as "subjectId", v.record_id as "recordId", v.recorded_from::text as "recordedFrom",
  v.kind, t.name as type, v.title, v.document_number as "documentNumber", a.name as authority,
  v.decided_on::text as "decidedOn", v.valid_to::text as "validTo", v.publicity_until::text as "shownUntil",
  l.name as list, v.grade, v.period, v.under_objection as "underObjection", v.under_review as "underReview"`;

/** The records of a subject that a report of this scope shows, by kind, newest decision first. */
export async function findRecords(
  client: ClientBase,
  subjectId: string,
  { scope, viewer, today }: { readonly scope: ReportScope; readonly viewer: Viewer; readonly today: string },
): Promise<readonly ReportRecord[]> {
  const { department } = viewer;
  const departments = department === null ? [] : [department.code, ...(department.predecessors ?? [])];
  const { rows } = await client.query<ReportRecord>(
    `select ${columns} ${showable} ${conditions[scope]}
       and v.kind = any ($4::text[]) and ($5::text[] is null or v.type_code = any ($5::text[]))
     order by v.decided_on desc, v.record_id desc`,
    [
      ...[[subjectId], today, departments, sections.map(({ kind }) => kind)],
      viewer.scope?.recordTypes ?? null,
    ],
  );
  return rows;
}

/** The results of a check, in the order asked. */
export async function findResults(
  client: ClientBase,
  checkId: string,
  today: string,
): Promise<readonly CheckedSubject[]> {
  const { rows: results } = await client.query<
    Omit<CheckedSubject, 'records'> & { readonly id: string; readonly subjectId: string | null }
  >(
    `select r.id, r.position, r.given_code as code, r.given_name as name, r.outcome, r.matched_by as "matchedBy",
       r.subject_id as "subjectId",
       (select s.name from subject_version s where s.subject_id = r.subject_id and s.recorded_to = 'infinity') as subject,
       array(select m.name || '（' || b.title || b.article || '）' from credit_check_measure c
         join measure m on m.code = c.measure_code join legal_basis b on b.code = m.legal_basis_code
         where c.check_id = r.check_id and c.result_id = r.id
           and measure_still_rests(c.check_id, c.result_id, c.because, $2) order by m.code) as measures
     from credit_check_result r where r.check_id = $1 order by r.position`,
    [checkId, today],
  );
  const { rows: records } = await client.query<ReportRecord & { readonly resultId: string }>(
    `select c.result_id as "resultId", ${columns}
     from credit_check_record c
     join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_to = 'infinity'
     join record_type t on t.code = v.type_code
     join department a on a.code = v.authority_code
     left join list l on l.code = v.list_code
     where c.check_id = $1 and checked_record_holds(c.subject_id, c.record_id, $2) order by c.position`,
    [checkId, today],
  );
  const byResult = new Map<string, ReportRecord[]>();
  for (const record of records)
    byResult.set(record.resultId, [...(byResult.get(record.resultId) ?? []), record]);
  return results.map((result) => {
    const found = byResult.get(result.id) ?? [];
    const outcome = result.outcome === 'HAS_RECORDS' && found.length === 0 ? 'NO_RECORDS' : result.outcome;
    return { ...result, outcome, records: found };
  });
}
