import type { Viewer } from '@xintu/access';
import type { CaseEffect, CaseKindDeclaration, CaseValues } from '@xintu/declarations';
import type { Fulfilment, LegalDay } from '@xintu/kernel';
import {
  changeRecord,
  type ChangeReason,
  determineCommitment,
  noteBothSides,
  type RecordPatch,
  restoreRecord,
  takeNoteBack,
} from '@xintu/records';
import type { ClientBase } from 'pg';

import type { StoredCase } from '../model/stored-case.ts';
import { patchOfChange } from '../rules/decision-change.ts';
import { endListing, enterListing, removeListing } from './listing-effects.ts';

/** For whom and when an effect is done. */
export interface EffectOccasion {
  readonly viewer: Viewer;
  readonly today: LegalDay;
  /** What was stated with the step. */
  readonly values: CaseValues;
  readonly kind: CaseKindDeclaration;
}

interface RecordEffect {
  readonly reason: ChangeReason;
  readonly set: (today: LegalDay) => RecordPatch;
  /** What it says of a listing besides: what ended is not on its list any more. */
  readonly listing?: (today: LegalDay) => RecordPatch;
}

/** What each effect says of the record of the case. */
const recordEffects = {
  MARK_OBJECTION: { reason: 'OBJECTION_OPENED', set: () => ({ under_objection: true }) },
  UNMARK_OBJECTION: { reason: 'OBJECTION_CLOSED', set: () => ({ under_objection: false }) },
  MARK_REVIEW: { reason: 'REVIEW_OPENED', set: () => ({ under_review: true }) },
  UNMARK_REVIEW: { reason: 'REVIEW_CLOSED', set: () => ({ under_review: false }) },
  REPAIR_RECORD: {
    reason: 'REPAIRED',
    set: (today) => ({ ended_on: today, ended_reason: 'REPAIRED' }),
    listing: (today) => ({ state: 'REMOVED', exit_on: today, exit_reason: '信用修复' }),
  },
  REVOKE_RECORD: {
    reason: 'REVOKED',
    set: (today) => ({ ended_on: today, ended_reason: 'REVOKED' }),
    listing: () => ({ state: 'REVOKED' }),
  },
} as const satisfies Readonly<Partial<Record<CaseEffect, RecordEffect>>>;

type Effect = (client: ClientBase, of: StoredCase, occasion: EffectOccasion) => Promise<void>;

/** Effects beside a new version of the record as it is. */
const otherEffects = {
  CHANGE_RECORD: changeAsStated,
  NOTE_BOTH_SIDES: noteStatements,
  TAKE_NOTE_BACK: async (client, of, { viewer }) => {
    const { recordId } = of;
    if (recordId !== null) await takeNoteBack(client, { ...of, recordId, caseId: of.id, by: byOf(viewer) });
  },
  TAKE_REPAIR_BACK: async (client, { subjectId, recordId, id }, { viewer, today }) => {
    if (recordId === null) return;
    await restoreRecord(client, { subjectId, recordId, today, by: byOf(viewer), detail: { case: id } });
  },
  COMMITMENT_KEPT: determined('FULL'),
  COMMITMENT_PARTLY_KEPT: determined('PARTIAL'),
  COMMITMENT_BROKEN: determined('NONE'),
  ENTER_LISTING: enterListing,
  END_LISTING: endListing,
  REMOVE_LISTING: removeListing,
  HAND_OVER: async (client, { subjectId, id }, { values }) => {
    await client.query('update case_file set department_code = $3 where subject_id = $1 and id = $2', [
      ...[subjectId, id, values['department']],
    ]);
  },
} as const satisfies Readonly<Record<Exclude<CaseEffect, keyof typeof recordEffects>, Effect>>;

const isRecordEffect = (effect: CaseEffect): effect is keyof typeof recordEffects => effect in recordEffects;

/** Does what a step does beside moving its case: one version of its record for each effect on that. */
export async function applyEffects(
  client: ClientBase,
  of: StoredCase,
  effects: readonly CaseEffect[],
  occasion: EffectOccasion,
): Promise<void> {
  for (const effect of effects) {
    if (isRecordEffect(effect)) await changeRecordOf(client, of, recordEffects[effect], occasion);
    else await otherEffects[effect](client, of, occasion);
  }
}

const byOf = (viewer: Viewer) => ({
  actor: viewer.actor,
  purpose: viewer.purpose,
  requestId: viewer.requestId,
  departmentCode: viewer.department?.code ?? null,
});

async function changeRecordOf(
  client: ClientBase,
  { recordId, subjectId, id }: StoredCase,
  { reason, set, listing }: RecordEffect,
  { viewer, today }: EffectOccasion,
): Promise<void> {
  if (recordId === null) return;
  const { rows } = await client.query<{ kind: string }>(
    'select kind from record where subject_id = $1 and id = $2',
    [subjectId, recordId],
  );
  const further = rows[0]?.kind === 'listing' ? (listing?.(today) ?? {}) : {};
  await changeRecord(client, {
    ...{ subjectId, recordId, reason, by: byOf(viewer) },
    set: { ...set(today), ...further },
    detail: { case: id },
  });
}

/** The new version of the record says what was stated when the case was opened. */
async function changeAsStated(
  client: ClientBase,
  { id, subjectId, recordId }: StoredCase,
  { viewer }: EffectOccasion,
): Promise<void> {
  if (recordId === null) return;
  const { rows } = await client.query<{ values: CaseValues }>(
    'select values from case_step where subject_id = $1 and case_id = $2 and position = 0',
    [subjectId, id],
  );
  const said = patchOfChange(rows[0]?.values ?? {});
  if (said === null) return;
  await changeRecord(client, {
    ...{ subjectId, recordId, ...said, by: byOf(viewer) },
    detail: { case: id },
  });
}

async function noteStatements(
  client: ClientBase,
  { subjectId, recordId, id }: StoredCase,
  { viewer, today, values }: EffectOccasion,
): Promise<void> {
  if (recordId === null) return;
  const { rows } = await client.query<{ grounds: string | null }>(
    `select values ->> 'grounds' as grounds from case_step where subject_id = $1 and case_id = $2 and position = 0`,
    [subjectId, id],
  );
  await noteBothSides(
    client,
    { subjectId, recordId, caseId: id, by: byOf(viewer) },
    { subjectStatement: rows[0]?.grounds ?? '', authorityStatement: values['opinion'] ?? '', on: today },
  );
}

/** How a commitment was kept. */
function determined(fulfilment: Fulfilment): Effect {
  return async (client, { subjectId, recordId, id }, { viewer, today, values }) => {
    if (recordId === null) return;
    const { unfulfilled = null, pursued = null } = values;
    await determineCommitment(client, {
      ...{ subjectId, recordId, fulfilment, unfulfilled, pursued, today, by: byOf(viewer) },
      detail: { case: id },
    });
  };
}
