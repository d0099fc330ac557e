import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import {
  type CaseKindDeclaration,
  type CaseValues,
  caseVersion,
  currentCaseKinds,
} from '@xintu/declarations';
import type { LegalDay, SubjectKind } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { findCase, readRecordFacts } from '../model/stored-case.ts';
import { isFirm } from '../rules/firm.ts';
import { type GivenValue, readValues } from '../rules/read-values.ts';
import { applyEffects } from './effects.ts';
import { startLimit, stateOf } from './enter-state.ts';
import { listingObstacle, receivedList } from './listing-gate.ts';
import { refusals } from './refusals.ts';

/** Where and for whom actions on cases run. */
export interface CaseOccasion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly kinds: readonly CaseKindDeclaration[];
}

/** A case to be opened. */
export interface OpenCaseInput {
  readonly kind: string;
  /** The record it is about; null: about the subject itself. */
  readonly recordId: string | null;
  /** Credit code of the subject, for a case about the subject itself. */
  readonly subjectCode: string | null;
  readonly values: readonly GivenValue[];
  /** Chosen by the sender: the same key is answered with the same case. */
  readonly idempotencyKey: string;
  /** Who handles it, where neither its record nor who opens it says so: what comes from the public. */
  readonly handlerCode?: string;
}

/** What a case would be about, and who would handle it. */
export interface Matter {
  readonly subjectId: string;
  readonly subjectCode: string | null;
  readonly subjectKind: SubjectKind;
  readonly recordId: string | null;
  readonly departmentCode: string;
  readonly divisionCode: string;
  readonly creditOfficeCode: string | null;
}

/** Carries a refusal out of the transaction, which rolls back. */
class Refused extends Error {
  constructor(readonly outcome: Extract<Outcome, { changed: null }>) {
    super('refused');
  }
}

/**
 * Opens a case: its first state, the limit that runs, its first entry of history, what it does to the record, and the
 * ledger entry, in one transaction. Refused with the reasons where its conditions don't hold.
 */
export async function openCase(occasion: CaseOccasion, input: OpenCaseInput): Promise<Outcome> {
  try {
    return await inTransaction(occasion.pool, async (client) => {
      const outcome = await openCaseWithin(client, occasion, input);
      if (outcome.changed === null) throw new Refused(outcome);
      return outcome;
    });
  } catch (problem) {
    if (problem instanceof Refused) return problem.outcome;
    if (isOpenAlready(problem)) return refused(occasion.viewer.language, refusals.openAlready);
    throw problem;
  }
}

/** The same within a transaction of the caller, who rolls it back where the case is refused. */
export async function openCaseWithin(
  client: ClientBase,
  occasion: CaseOccasion,
  input: OpenCaseInput,
): Promise<Outcome> {
  const { viewer, kinds } = occasion;
  const kind = currentCaseKinds(kinds).find(({ code }) => code === input.kind);
  if (kind === undefined) return refused(viewer.language, refusals.unknownKind);
  const { values, problems } = readValues(kind.opening.fields ?? [], input.values);
  const received = await receivedList(client, kind, input);
  if (received !== null) return refused(viewer.language, refusals.obstacle(received));
  if (problems.length > 0) return refused(viewer.language, ...problems.map(refusals.value));
  const known = await knownCase(client, viewer, input.idempotencyKey);
  if (known !== null) return accepted(known);
  try {
    return accepted(await open(client, occasion, kind, input, values));
  } catch (problem) {
    if (problem instanceof Refused) return problem.outcome;
    throw problem;
  }
}

const keyOf = ({ actor, department }: Viewer, key: string) => `${department?.code ?? actor}:${key}`;

async function knownCase(client: ClientBase, viewer: Viewer, key: string): Promise<string | null> {
  // Two requests with one key wait for one another: the second is answered with the case of the first.
  await client.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [keyOf(viewer, key)]);
  const { rows } = await client.query<{ id: string }>('select case_id as id from case_key where key = $1', [
    keyOf(viewer, key),
  ]);
  return rows[0]?.id ?? null;
}

async function open(
  client: ClientBase,
  { viewer, today }: CaseOccasion,
  kind: CaseKindDeclaration,
  input: OpenCaseInput,
  values: CaseValues,
): Promise<string> {
  const matter = await findMatter(client, kind, input, viewer);
  const refuse = (...reasons: Parameters<typeof refused> extends [unknown, ...infer Rest] ? Rest : never) => {
    throw new Refused(refused(viewer.language, ...reasons));
  };
  if (matter === null) return refuse(refusals.nothingThere);
  const { subjectId, recordId, departmentCode: handlerCode, creditOfficeCode, subjectCode } = matter;
  const permission = may(viewer, 'case.act', {
    ...{ parties: kind.opening.by, handlerCode, creditOfficeCode, subjectCode },
  });
  if (!permission.allowed) return refuse(refusals.notAllowed);
  if (kind.subjectKinds?.includes(matter.subjectKind) === false) return refuse(refusals.subjectKind);
  const record =
    recordId === null ? null : await readRecordFacts(client, subjectId, recordId, { today, since: null });
  const byCreditOffice = may(viewer, 'case.act', {
    ...{ parties: ['CREDIT_OFFICE'], handlerCode, creditOfficeCode, subjectCode },
  }).allowed;
  const facts = {
    ...{ today, openedOn: today, opening: values, values, steps: [], record, dueOn: null },
    byCreditOffice,
  };
  const condition = kind.opening.condition?.(facts) ?? null;
  const obstacle = isFirm(condition)
    ? condition
    : await listingObstacle(client, kind, {
        ...{ subjectId, departmentCode: handlerCode, values, today, caseId: null },
      });
  if (obstacle !== null) return refuse(refusals.obstacle(obstacle));
  const id = await insertCase(client, { kind, matter, viewer, today, values });
  await client.query('insert into case_key (key, subject_id, case_id) values ($1, $2, $3)', [
    ...[keyOf(viewer, input.idempotencyKey), subjectId, id],
  ]);
  const stored = await findCase(client, id, { forUpdate: true });
  if (stored === null) throw new Error('a case is there once it is opened');
  await applyEffects(client, stored, kind.opening.effects ?? [], { viewer, today, values, kind });
  await appendEntry(client, {
    action: 'case.open',
    actor: viewer.actor,
    departmentCode: viewer.department?.code ?? null,
    // What the subject is not to know of is not on the list of what concerned it.
    ...{ subjectId: kind.openToSubject ? subjectId : null, objectType: 'case', objectId: id },
    purpose: viewer.purpose,
    requestId: viewer.requestId,
    detail: { kind: kind.code, record: recordId },
  });
  return id;
}

/** What the case is about: the record as the opener may know of it, or the subject. */
export async function findMatter(
  client: ClientBase,
  kind: CaseKindDeclaration,
  { recordId, subjectCode, handlerCode }: Pick<OpenCaseInput, 'recordId' | 'subjectCode' | 'handlerCode'>,
  viewer: Viewer,
): Promise<Matter | null> {
  const opener = handlerCode ?? viewer.department?.code ?? null;
  const handler = kind.handledBy === 'AUTHORITY' ? null : opener;
  const { rows } = await client.query<Matter>(
    kind.about === 'RECORD'
      ? `select v.subject_id as "subjectId", s.code as "subjectCode", s.kind as "subjectKind", v.record_id as "recordId",
           d.code as "departmentCode", d.division_code as "divisionCode", ${creditOffice}
         from record r join record_version v on v.subject_id = r.subject_id and v.record_id = r.id and v.recorded_to = 'infinity'
         join subject_version s on s.subject_id = v.subject_id and s.recorded_to = 'infinity'
         join department d on d.code = coalesce($2, v.authority_code) where r.id = $1::uuid`
      : `select s.subject_id as "subjectId", s.code as "subjectCode", s.kind as "subjectKind", null as "recordId",
           d.code as "departmentCode", d.division_code as "divisionCode", ${creditOffice}
         from subject_key k join subject_version s on s.subject_id = k.subject_id and s.recorded_to = 'infinity'
         join department d on d.code = $2 where k.key = $1 and s.kind <> 'PRACTITIONER'`,
    [kind.about === 'RECORD' ? recordId : subjectCode, handler],
  );
  return rows[0] ?? null;
}

/** The credit office of the handling department's division. */
const creditOffice = `(select o.code from department o
  where o.kind = 'credit-office' and o.division_code = d.division_code limit 1) as "creditOfficeCode"`;

interface NewCase {
  readonly kind: CaseKindDeclaration;
  readonly matter: Matter;
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly values: CaseValues;
}

async function insertCase(
  client: ClientBase,
  { kind, matter, viewer, today, values }: NewCase,
): Promise<string> {
  const state = stateOf(kind, kind.opening.to);
  const limit = await startLimit(client, kind, state, { today, values, divisionCode: matter.divisionCode });
  const department = viewer.department?.code ?? null;
  const { rows } = await client.query<{ id: string }>(
    `insert into case_file (subject_id, kind_code, number, record_id, state_code, entered_on, department_code,
       credit_office_code, opened_by, opener_name, opener_department_code, opened_on, due_on, due_rule,
       due_provisional, single, open_to_subject, kind_version)
     values ($1, $2, $3 || '〔' || left($4, 4) || '〕' || nextval('case_serial') || '号', $5, $6, $4::date, $7,
       $8, $9, $10, $11, $4::date, $12, $13, $14, $15, $16, $17) returning id`,
    [
      ...[matter.subjectId, kind.code, kind.mark, today, matter.recordId, state.code, matter.departmentCode],
      ...[matter.creditOfficeCode, viewer.actor, viewer.name, department],
      ...[limit.dueOn, limit.rule, limit.provisional, kind.single, kind.openToSubject],
      caseVersion(kind),
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('a case has an id');
  await client.query(
    `insert into case_step (subject_id, case_id, position, step_code, to_state, actor, actor_name, department_code,
       taken_on, values, kind_code, due_on) values ($1, $2, 0, 'open', $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[matter.subjectId, id, state.code, viewer.actor, viewer.name, department],
      ...[today, JSON.stringify(values), kind.code, limit.dueOn],
    ],
  );
  return id;
}

function isOpenAlready(problem: unknown): boolean {
  return problem instanceof Error && 'constraint' in problem && problem.constraint === 'case_file_single';
}
