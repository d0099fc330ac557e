import type { Viewer } from '@xintu/access';
import type { CaseEffect } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import { changeRecord, type ChangeReason, type RecordPatch } from '@xintu/records';
import type { ClientBase } from 'pg';

import type { StoredCase } from '../model/stored-case.ts';

/** For whom and when an effect is done. */
export interface EffectOccasion {
  readonly viewer: Viewer;
  readonly today: LegalDay;
}

interface RecordEffect {
  readonly reason: ChangeReason;
  readonly set: (today: LegalDay) => RecordPatch;
}

/** What each effect says of the record of the case. */
const recordEffects: Readonly<Record<CaseEffect, RecordEffect>> = {
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
    const { reason, set } = recordEffects[effect];
    await changeRecord(client, {
      ...{ subjectId, recordId, reason },
      set: set(today),
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
