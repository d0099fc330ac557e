import type { Viewer } from '@xintu/access';
import type { CaseEffect, CaseValues } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import { changeRecord, type ChangeReason, type RecordPatch } from '@xintu/records';
import type { ClientBase } from 'pg';

import type { StoredCase } from '../model/stored-case.ts';
import { patchOfChange } from '../rules/decision-change.ts';

/** For whom and when an effect is done. */
export interface EffectOccasion {
  readonly viewer: Viewer;
  readonly today: LegalDay;
}

interface RecordEffect {
  readonly reason: ChangeReason;
  readonly set: (today: LegalDay) => RecordPatch;
}

/** What each effect says of the record of the case; what the officer stated is said by its own. */
const recordEffects: Readonly<Record<Exclude<CaseEffect, 'CHANGE_RECORD'>, RecordEffect>> = {
  MARK_OBJECTION: { reason: 'OBJECTION_OPENED', set: () => ({ under_objection: true }) },
  UNMARK_OBJECTION: { reason: 'OBJECTION_CLOSED', set: () => ({ under_objection: false }) },
  MARK_REVIEW: { reason: 'REVIEW_OPENED', set: () => ({ under_review: true }) },
  UNMARK_REVIEW: { reason: 'REVIEW_CLOSED', set: () => ({ under_review: false }) },
  REPAIR_RECORD: {
    reason: 'REPAIRED',
    set: (today) => ({ ended_on: today, ended_reason: 'REPAIRED' }),
  },
  REVOKE_RECORD: {
    reason: 'REVOKED',
    set: (today) => ({ ended_on: today, ended_reason: 'REVOKED' }),
  },
};

/** Does what a step does to the record of its case, one version of the record for each effect. */
export async function applyEffects(
  client: ClientBase,
  stored: Pick<StoredCase, 'id' | 'subjectId' | 'recordId'>,
  effects: readonly CaseEffect[],
  { viewer, today }: EffectOccasion,
): Promise<void> {
  const { recordId, subjectId, id } = stored;
  if (recordId === null) return;
  for (const effect of effects) {
    const said = await sayingOf(client, stored, effect, today);
    if (said === null) continue;
    await changeRecord(client, {
      ...{ subjectId, recordId, ...said },
      by: {
        actor: viewer.actor,
        purpose: viewer.purpose,
        requestId: viewer.requestId,
        departmentCode: viewer.department?.code ?? null,
      },
      detail: { case: id },
    });
  }
}

/** The new version of the record: by the effect, or as it was stated when the case was opened. */
async function sayingOf(
  client: ClientBase,
  { id, subjectId }: Pick<StoredCase, 'id' | 'subjectId'>,
  effect: CaseEffect,
  today: LegalDay,
): Promise<{ readonly reason: ChangeReason; readonly set: RecordPatch } | null> {
  if (effect !== 'CHANGE_RECORD') {
    const { reason, set } = recordEffects[effect];
    return { reason, set: set(today) };
  }
  const { rows } = await client.query<{ values: CaseValues }>(
    'select values from case_step where subject_id = $1 and case_id = $2 and position = 0',
    [subjectId, id],
  );
  return patchOfChange(rows[0]?.values ?? {});
}
