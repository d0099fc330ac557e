import { isLegalDay } from '@xintu/kernel';
import type { ClientBase } from 'pg';
import { z } from 'zod';

import type { StoredScheme } from '../reads/stored-scheme.ts';
import { type EvaluatedRecord, fieldsLookedAt, recordTypesLookedAt } from '../rules/index.ts';

/** Organisations that are read, computed and written together. */
export const TOGETHER = 5_000;

/** Whom a run is about, and on which day. */
export interface Scope {
  readonly schemeCode: string;
  readonly scheme: StoredScheme;
  readonly subjectKinds: readonly string[];
  readonly day: string;
  /** Only those whose result no longer holds. */
  readonly onlyStale: boolean;
}

/** An organisation with what its grade is computed from, and the result in force before. */
export interface SubjectInput {
  readonly subjectId: string;
  readonly records: readonly EvaluatedRecord[];
  readonly beforeTotal: string | null;
  readonly beforeGrade: string | null;
}

/** Fields of the kinds that stand in columns of their own; any other is one of the record type's own. */
const columns: Readonly<Record<string, string>> = {
  category: 'category',
  categories: 'categories',
  procedure: 'procedure',
  severity: 'severity',
  field: 'field',
  fineAmount: 'fine_amount',
  state: 'state',
  list: 'list_code',
  grade: 'grade',
  commitmentType: 'commitment_type',
  fulfilment: 'fulfilment',
};

const ofKinds = (code: string) => `s.recorded_to = 'infinity' and s.kind = any (${code})
  and s.status not in ('CANCELLED', 'REVOKED', 'MOVED_OUT')`;

/** 评价对象: organisations on the register with a record in force that makes them the scheme's. */
const population = `from subject_version s where ${ofKinds('$1::text[]')}
  and exists (select from record_version p where p.subject_id = s.subject_id and p.recorded_to = 'infinity'
    and p.type_code = any ($2::text[]) and record_in_force(p, $3::date) and p.decided_on <= $3::date
    and coalesce(p.valid_to >= $3::date, true) and coalesce(p.state not in ('REVOKED', 'CANCELLED'), true))
  and (not $4::boolean or exists (select from evaluation_current c where c.subject_id = s.subject_id
    and c.scheme_code = $5 and (c.stale or coalesce(c.holds_until < $3::date, false))))`;

const populationOf = ({ subjectKinds, scheme, day, onlyStale, schemeCode }: Scope) => [
  ...[subjectKinds, scheme.computation.population, day, onlyStale, schemeCode],
];

/** How many organisations a run is about. */
export async function countSubjects(client: ClientBase, scope: Scope): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::integer as count ${population}`,
    populationOf(scope),
  );
  return rows[0]?.count ?? 0;
}

const readRecords = z.array(
  z.object({
    recordId: z.string(),
    recordedFrom: z.string(),
    type: z.string(),
    decidedOn: z.string().refine(isLegalDay),
    until: z.string().refine(isLegalDay).nullable(),
    values: z.record(z.string(), z.unknown()),
  }),
);

/**
 * What counts is what is in force on the day, of a type and a list whose legal basis is in force and, where it is adverse, whose
 * due process works, and what its subject was told of: as in a check. Nothing else is read.
 */
export async function readInputs(
  client: ClientBase,
  scope: Scope,
  after: string | null,
): Promise<readonly SubjectInput[]> {
  const { computation } = scope.scheme;
  const { rows } = await client.query<Omit<SubjectInput, 'records'> & { records: unknown }>(
    `with who as (select s.subject_id ${population} and ($6::uuid is null or s.subject_id > $6::uuid)
       order by s.subject_id limit ${String(TOGETHER)})
     select w.subject_id as "subjectId", b.total::text as "beforeTotal", b.grade as "beforeGrade",
       coalesce((select json_agg(json_build_object('recordId', v.record_id, 'recordedFrom', v.recorded_from::text,
           'type', v.type_code, 'decidedOn', v.decided_on,
           'until', least(v.publicity_until, case when v.kind = 'listing' then v.valid_to end),
           'values', ${readValues(fieldsLookedAt(computation), 8)}))
         from record_version v join record_type t on t.code = v.type_code
         join legal_basis basis on basis.code = t.legal_basis_code
           and basis.valid_from <= $3::date and coalesce(basis.valid_to >= $3::date, true)
         left join (list l join legal_basis listing on listing.code = l.legal_basis_code
             and listing.valid_from <= $3::date and coalesce(listing.valid_to >= $3::date, true))
           on l.code = v.list_code
         where v.subject_id = w.subject_id and v.recorded_to = 'infinity' and v.type_code = any ($7::text[])
           and record_in_force(v, $3::date) and v.decided_on <= $3::date
           and (v.list_code is null or l.active)
           and (not t.adverse or t.due_process
             and (v.publicity_decision is distinct from 'PUBLISH' or v.publicity_from <= $3::date))), '[]') as records
     from who w
     left join evaluation_current c on c.subject_id = w.subject_id and c.scheme_code = $5 and not c.stale
       and coalesce(c.holds_until >= $3::date, true)
     left join evaluation_result b on b.subject_id = c.subject_id and b.run_id = c.run_id
     order by w.subject_id`,
    [...[...populationOf(scope), after, recordTypesLookedAt(computation)], ...fieldsLookedAt(computation)],
  );
  return rows.map(({ records, ...subject }) => ({
    ...subject,
    records: readRecords.parse(records).map((record) => ({
      ...record,
      ended: false,
      values: Object.fromEntries(Object.entries(record.values).map(([code, value]) => [code, texts(value)])),
    })),
  }));
}

/** SQL for the values of these fields of a version `v`, of which the codes are the parameters from `first` on. */
export function readValues(fields: readonly string[], first: number): string {
  const values = fields.map((code, index) => {
    const slot = `$${String(index + first)}::text`;
    const column = columns[code];
    return `${slot}, ${column === undefined ? `v.extra -> ${slot}` : `v.${column}`}`;
  });
  return `json_build_object(${values.join(', ')})`;
}

/** Values of fields as texts: a choice of several has several, what is not stated none. */
export function valuesOf(values: Readonly<Record<string, unknown>>): EvaluatedRecord['values'] {
  return Object.fromEntries(Object.entries(values).map(([code, value]) => [code, texts(value)]));
}

function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined ? [] : [String(value)];
}
