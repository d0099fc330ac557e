import type { CaseFacts, CaseRecordFacts, CaseValues } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import type { ClientBase } from 'pg';

/** A case as it is stored, with what decides who may act in it. */
export interface StoredCase {
  readonly subjectId: string;
  readonly id: string;
  readonly kind: string;
  /** Version of the procedure under which it was opened. */
  readonly kindVersion: number;
  readonly state: string;
  readonly version: number;
  readonly recordId: string | null;
  readonly departmentCode: string;
  readonly divisionCode: string;
  readonly creditOfficeCode: string | null;
  readonly openedOn: LegalDay;
  /** The real moment, by which versions of records are told apart. */
  readonly openedAt: string;
  readonly dueOn: LegalDay | null;
  /** Credit code of the organisation it is about; null where it has none. */
  readonly subjectCode: string | null;
  readonly closed: boolean;
  /** Whether the subject sees it; what it does not see is on no list of what concerned it. */
  readonly openToSubject: boolean;
  /** The limit that runs now, and its rule. */
  readonly limit: StoredLimit;
  /** 管理期限 of what the case put on a list; days are null where it put nothing there. */
  readonly entry: StoredLimit;
}

/** A day up to which something runs, and the rule behind it. */
export interface StoredLimit {
  readonly dueOn: LegalDay | null;
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly provisional: boolean;
}

/** A step that was taken. */
export interface StoredStep {
  readonly code: string;
  readonly actor: string;
  readonly on: LegalDay;
  readonly values: CaseValues;
  readonly dueOn: LegalDay | null;
}

const caseColumns = `c.subject_id as "subjectId", c.id, c.kind_code as kind, c.kind_version as "kindVersion", c.state_code as state, c.version,
  c.record_id as "recordId", c.department_code as "departmentCode", d.division_code as "divisionCode",
  c.credit_office_code as "creditOfficeCode", c.opened_on as "openedOn", c.opened_at::text as "openedAt", c.due_on as "dueOn",
  (select v.code from subject_version v where v.subject_id = c.subject_id and v.recorded_to = 'infinity') as "subjectCode",
  c.closed_on is not null as closed, c.open_to_subject as "openToSubject",
  jsonb_build_object('dueOn', c.due_on, 'rule', c.due_rule, 'provisional', c.due_provisional) as limit,
  jsonb_build_object('dueOn', c.ends_on, 'rule', c.ends_rule,
    'provisional', coalesce(not (c.ends_rule ->> 'confirmed')::boolean, false)) as entry`;

/** Finds a case; with `forUpdate`, steps in it wait for one another until the transaction ends. */
export async function findCase(
  client: ClientBase,
  id: string,
  { forUpdate }: { readonly forUpdate: boolean },
): Promise<StoredCase | null> {
  const { rows } = await client.query<StoredCase>(
    `select ${caseColumns} from case_file c join department d on d.code = c.department_code
     where c.id = $1 ${forUpdate ? 'for update of c' : ''}`,
    [id],
  );
  return rows[0] ?? null;
}

/** The steps of a case, oldest first; the opening is the first. */
export async function readSteps(client: ClientBase, { subjectId, id }: StoredCase): Promise<StoredStep[]> {
  const { rows } = await client.query<StoredStep>(
    `select step_code as code, actor, taken_on as "on", values, due_on as "dueOn" from case_step
     where subject_id = $1 and case_id = $2 order by position`,
    [subjectId, id],
  );
  return rows;
}

/**
 * Day of the last repair of the subject of a version `v` that an authority of the kind of `a` granted: of a record, or a
 * removal from a list on application.
 */
export const lastRepairedOn = `(select max(taken.taken_on) from case_file earlier
  join department authority on authority.code = earlier.department_code and authority.kind = a.kind
  join case_step taken on taken.subject_id = earlier.subject_id and taken.case_id = earlier.id
  where earlier.subject_id = v.subject_id
    and (earlier.kind_code = 'repair' and taken.step_code in ('grant', 'granted-at-window')
      or taken.step_code = 'remove' and 'apply-removal' = (select asked.step_code from case_step asked
        where asked.subject_id = taken.subject_id and asked.case_id = taken.case_id
          and asked.step_code in ('apply-removal', 'propose-removal') order by asked.position desc limit 1)))`;

/** Day on which a repair of the subject of a version `v` was last refused or taken back for false statements. */
export const falseStatementOn = `(select max(taken.taken_on) from case_file earlier
  join case_step taken on taken.subject_id = earlier.subject_id and taken.case_id = earlier.id
  where earlier.subject_id = v.subject_id
    and (earlier.kind_code = 'repair' and taken.step_code = 'refuse' and taken.values ->> 'ground' = 'FALSE_STATEMENT'
      or earlier.kind_code = 'repair-revocation' and taken.step_code = 'take-back'))`;

/** Day on which a commitment made for a repair by the subject of a version `v` was last found broken, and still stands. */
export const brokenCommitmentOn = `(select max((w.extra ->> 'fulfilmentDeterminedOn')::date) from record_version w
  where w.subject_id = v.subject_id and w.kind = 'commitment' and w.recorded_to = 'infinity' and w.ended_on is null
    and w.commitment_type = 'REPAIR' and w.fulfilment in ('PARTIAL', 'NONE'))`;

/** A record as conditions see it; null where there is no such record. */
export async function readRecordFacts(
  client: ClientBase,
  subjectId: string,
  recordId: string,
  { today, since }: { readonly today: LegalDay; readonly since: string | null },
): Promise<(CaseRecordFacts & { readonly authorityCode: string }) | null> {
  const { rows } = await client.query<CaseRecordFacts & { authorityCode: string }>(
    `select t.adverse, v.decided_on as "decidedOn", v.authority_code as "authorityCode",
       a.kind as "authorityKind", a.name as "authorityName",
       ${lastRepairedOn} as "lastRepairedOn", ${falseStatementOn} as "falseStatementOn",
       ${brokenCommitmentOn} as "brokenCommitmentOn", v.publicity_provisional as "publicityProvisional",
       not record_in_force(v, $3::date) as ended, v.ended_reason is not distinct from 'REPAIRED' as repaired, v.under_objection as "underObjection",
       v.publicity_until as "publicityUntil", v.repairable_from as "repairableFrom",
       exists (select from record_version w where w.subject_id = v.subject_id and w.record_id = v.record_id
         and w.change_reason = 'CORRECTION' and w.recorded_from > $4::timestamptz) as corrected
     from record_version v join record_type t on t.code = v.type_code
     join department a on a.code = v.authority_code
     where v.subject_id = $1 and v.record_id = $2 and v.recorded_to = 'infinity'`,
    [subjectId, recordId, today, since],
  );
  return rows[0] ?? null;
}

/** All facts on which a step of a case rests. */
export async function readFacts(
  client: ClientBase,
  stored: StoredCase,
  today: LegalDay,
  values: CaseValues,
): Promise<CaseFacts> {
  const steps = await readSteps(client, stored);
  const { subjectId, recordId, openedOn, openedAt, dueOn } = stored;
  const record =
    recordId === null ? null : await readRecordFacts(client, subjectId, recordId, { today, since: openedAt });
  return { today, openedOn, dueOn, steps, values, record, opening: steps[0]?.values ?? {} };
}
