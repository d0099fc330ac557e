import { may, systemViewer, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import {
  type CaseEffect,
  type CaseKindDeclaration,
  caseKindOf,
  type CaseStep,
  type CaseValues,
} from '@xintu/declarations';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused, type RefusalText } from '@xintu/runtime';
import type { LegalDay } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import { findCase, readFacts, type StoredCase } from '../model/stored-case.ts';
import { type GivenValue, readValues } from '../rules/read-values.ts';
import { missingFiles } from './demanded-files.ts';
import { applyEffects } from './effects.ts';
import { startLimit, stateOf } from './enter-state.ts';
import type { CaseOccasion } from './open-case.ts';
import { issueDocuments } from './issue-documents.ts';
import { listingObstacle } from './listing-gate.ts';
import { refusals } from './refusals.ts';

/** A step to be taken. */
export interface TakeStepInput {
  readonly caseId: string;
  readonly step: string;
  /** The version that the sender saw: a step on what has changed meanwhile is refused. */
  readonly version: number;
  readonly reason: string | null;
  readonly values: readonly GivenValue[];
}

/** Takes a step in a case, with all that follows from it, in one transaction. */
export function takeStep(occasion: CaseOccasion, input: TakeStepInput): Promise<Outcome> {
  const { viewer } = occasion;
  return inTransaction(occasion.pool, async (client) => {
    const stored = await findCase(client, input.caseId, { forUpdate: true });
    const kind = stored === null ? undefined : caseKindOf(occasion.kinds, stored.kind, stored.kindVersion);
    if (stored === null || kind === undefined) return refused(viewer.language, refusals.nothingThere);
    const step = kind.steps.find(({ code, from }) => code === input.step && from.includes(stored.state));
    const permission = may(viewer, 'case.act', { ...resourceOf(stored), parties: step?.by ?? [] });
    if (step !== undefined && !permission.allowed) return refused(viewer.language, refusals.notAllowed);
    if (stored.version !== input.version) return refused(viewer.language, refusals.changedMeanwhile);
    if (step === undefined) return refused(viewer.language, refusals.noSuchStep);
    const { values, problems } = readValues(step.fields ?? [], input.values);
    const reasons = [
      ...problems.map(refusals.value),
      ...(await obstaclesOf(client, { ...occasion, stored, kind, step, values, reason: input.reason })),
    ];
    if (reasons.length > 0) return refused(viewer.language, ...reasons);
    await move(client, { ...occasion, stored, kind, step, values, reason: input.reason });
    return accepted(stored.id);
  });
}

/** The step that the clock takes in a case whose limit has ended; false where there is none any more. */
export async function takeExpiryStep(
  client: ClientBase,
  kinds: readonly CaseKindDeclaration[],
  caseId: string,
  today: LegalDay,
): Promise<boolean> {
  const stored = await findCase(client, caseId, { forUpdate: true });
  if (stored === null || stored.closed) return false;
  const kind = caseKindOf(kinds, stored.kind, stored.kindVersion);
  if (kind === undefined) return false;
  const isOver = (day: LegalDay | null) => day !== null && day < today;
  const code = isOver(stored.entry.dueOn)
    ? kind.listing?.expiry
    : isOver(stored.dueOn)
      ? stateOf(kind, stored.state).onExpiry
      : undefined;
  return takeClockStep(client, kinds, stored, code, today);
}

/** The step that the clock takes in the case that put a record on a list, once the record ended otherwise. */
export async function endCaseOfRecord(
  client: ClientBase,
  kinds: readonly CaseKindDeclaration[],
  { subjectId, recordId }: { readonly subjectId: string; readonly recordId: string },
  today: LegalDay,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select id from case_file where subject_id = $1 and record_id = $2 and ends_on is not null and closed_on is null`,
    [subjectId, recordId],
  );
  for (const { id } of rows) {
    const stored = await findCase(client, id, { forUpdate: true });
    if (stored === null) continue;
    const kind = caseKindOf(kinds, stored.kind, stored.kindVersion);
    await takeClockStep(client, kinds, stored, kind?.listing?.endedElsewhere, today);
  }
}

async function takeClockStep(
  client: ClientBase,
  kinds: readonly CaseKindDeclaration[],
  stored: StoredCase,
  code: string | undefined,
  today: LegalDay,
): Promise<boolean> {
  const kind = caseKindOf(kinds, stored.kind, stored.kindVersion);
  const step = kind?.steps.find((one) => one.code === code && one.from.includes(stored.state));
  if (kind === undefined || step === undefined) return false;
  const viewer = systemViewer('cases.watch');
  await move(client, { viewer, today, stored, kind, kinds, step, values: {}, reason: null });
  return true;
}

export const resourceOf = ({ departmentCode, creditOfficeCode, subjectCode }: StoredCase) => ({
  ...{ handlerCode: departmentCode, creditOfficeCode, subjectCode },
});

interface Step {
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly stored: StoredCase;
  readonly kind: CaseKindDeclaration;
  readonly step: CaseStep;
  readonly values: CaseValues;
  readonly reason: string | null;
}

/** What stands in the way of a step beside its values. */
export async function obstaclesOf(
  client: ClientBase,
  { viewer, today, stored, kind, step, values, reason }: Step,
): Promise<RefusalText[]> {
  const facts = await readFacts(client, stored, today, values);
  const { subjectId, departmentCode, id: caseId } = stored;
  const obstacle =
    step.condition?.(facts) ??
    (step.effects?.includes('ENTER_LISTING') === true || step.code === 'decide'
      ? await listingObstacle(client, kind, {
          subjectId,
          departmentCode,
          caseId,
          today,
          values: facts.opening,
        })
      : null);
  return [
    ...(step.reasoned === true && (reason ?? '').trim() === '' ? [refusals.reasonMissing] : []),
    ...((await wasTakenBy(client, stored, step.otherThan, viewer)) ? [refusals.samePerson] : []),
    ...(await missingFiles(client, stored, step)).map(refusals.fileMissing),
    ...((await isHandedToNobody(client, step, values)) ? [refusals.unknownDepartment] : []),
    ...(obstacle === null ? [] : [refusals.obstacle(obstacle)]),
  ];
}

/** Whether a step hands the case over to a department that is not there. */
async function isHandedToNobody(
  client: ClientBase,
  { effects = [] }: CaseStep,
  { department }: CaseValues,
): Promise<boolean> {
  if (!effects.includes('HAND_OVER') || department === undefined) return false;
  const { rowCount } = await client.query('select from department where code = $1', [department]);
  return rowCount === 0;
}

async function wasTakenBy(
  client: ClientBase,
  { subjectId, id }: StoredCase,
  steps: string | readonly string[] | undefined,
  { actor }: Viewer,
): Promise<boolean> {
  if (steps === undefined) return false;
  const { rowCount } = await client.query(
    'select from case_step where subject_id = $1 and case_id = $2 and step_code = any($3) and actor = $4 limit 1',
    [subjectId, id, [steps].flat(), actor],
  );
  return rowCount === 1;
}

const endsRecord: ReadonlySet<CaseEffect> = new Set(['REPAIR_RECORD', 'REVOKE_RECORD']);

async function move(
  client: ClientBase,
  { viewer, today, stored, kind, kinds, step, values, reason }: Step & Pick<CaseOccasion, 'kinds'>,
): Promise<void> {
  const { subjectId, id, divisionCode } = stored;
  const state = stateOf(kind, step.to);
  const limit = await startLimit(client, kind, state, { today, divisionCode, values, before: stored });
  const department = viewer.department?.code ?? null;
  await client.query(
    `insert into case_step (subject_id, case_id, position, step_code, to_state, actor, actor_name, department_code,
       taken_on, reason, values, kind_code, due_on)
     select $1, $2, max(position) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
     from case_step where subject_id = $1 and case_id = $2`,
    [
      ...[subjectId, id, step.code, state.code, viewer.actor, viewer.name, department, today],
      ...[reason, JSON.stringify(values), kind.code, limit.dueOn],
    ],
  );
  await client.query(
    `update case_file set state_code = $3, entered_on = $4, version = version + 1, due_on = $5, due_rule = $6,
       due_provisional = $7, escalated_on = null, closed_on = $8 where subject_id = $1 and id = $2`,
    [
      ...[subjectId, id, state.code, today, limit.dueOn, limit.rule, limit.provisional],
      state.closed === true ? today : null,
    ],
  );
  await issueDocuments(client, stored, step.documents ?? [], { viewer, today, kind });
  await applyEffects(client, stored, step.effects ?? [], { viewer, today, values, kind });
  const { recordId } = stored;
  if (recordId !== null && step.effects?.some((effect) => endsRecord.has(effect)) === true)
    await endCaseOfRecord(client, kinds, { subjectId, recordId }, today);
  await appendEntry(client, {
    action: 'case.step',
    actor: viewer.actor,
    departmentCode: department,
    ...{ subjectId: kind.openToSubject ? subjectId : null, objectType: 'case', objectId: id },
    purpose: viewer.purpose,
    requestId: viewer.requestId,
    detail: { kind: kind.code, step: step.code, state: state.code },
  });
}
