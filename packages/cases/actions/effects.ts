import type { Viewer } from '@xintu/access';
import type { CaseEffect, CaseValues } from '@xintu/declarations';
import type { Fulfilment, LegalDay } from '@xintu/kernel';
import { changeRecord, type ChangeReason, determineCommitment, type RecordPatch } from '@xintu/records';
import type { ClientBase } from 'pg';

import type { StoredCase } from '../model/stored-case.ts';

/** For whom and when an effect is done. */
export interface EffectOccasion {
  readonly viewer: Viewer;
  readonly today: LegalDay;
  /** What was stated with the step. */
  readonly values: CaseValues;
}

interface RecordEffect {
  readonly reason: ChangeReason;
  readonly set: (today: LegalDay) => RecordPatch;
}

/** What each effect says of the record of the case. */
const recordEffects: Readonly<Partial<Record<CaseEffect, RecordEffect>>> = {
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

/** How a commitment was kept, by the effect that says so. */
const fulfilments: Readonly<Partial<Record<CaseEffect, Fulfilment>>> = {
  COMMITMENT_KEPT: 'FULL',
  COMMITMENT_PARTLY_KEPT: 'PARTIAL',
  COMMITMENT_BROKEN: 'NONE',
};

/** Does what a step does beside moving its case: one version of its record for each effect on that. */
export async function applyEffects(
  client: ClientBase,
  stored: Pick<StoredCase, 'id' | 'subjectId' | 'recordId'>,
  effects: readonly CaseEffect[],
  { viewer, today, values }: EffectOccasion,
): Promise<void> {
  const { recordId, subjectId, id } = stored;
  const by = {
    actor: viewer.actor,
    purpose: viewer.purpose,
    requestId: viewer.requestId,
    departmentCode: viewer.department?.code ?? null,
  };
  for (const effect of effects) {
    if (effect === 'HAND_OVER')
      await client.query('update case_file set department_code = $3 where subject_id = $1 and id = $2', [
        ...[subjectId, id, values['department']],
      ]);
    if (recordId === null) continue;
    const fulfilment = fulfilments[effect];
    if (fulfilment !== undefined) {
      const { unfulfilled = null, pursued = null } = values;
      const determined = { subjectId, recordId, fulfilment, unfulfilled, pursued };
      await determineCommitment(client, { ...determined, today, by, detail: { case: id } });
    }
    const change = recordEffects[effect];
    if (change === undefined) continue;
    const { reason, set } = change;
    await changeRecord(client, {
      ...{ subjectId, recordId, reason, by },
      set: set(today),
      detail: { case: id },
    });
  }
}
