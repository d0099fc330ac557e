import type { Viewer } from '@xintu/access';
import type { CaseEffect, CaseValues } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import {
  changeRecord,
  type ChangeReason,
  noteBothSides,
  type NotedRecord,
  type RecordPatch,
  takeNoteBack,
} from '@xintu/records';
import type { ClientBase } from 'pg';

import type { StoredCase } from '../model/stored-case.ts';

/** For whom and when an effect is done. */
export interface EffectOccasion {
  readonly viewer: Viewer;
  readonly today: LegalDay;
  /** What was stated with the step. */
  readonly values: CaseValues;
}

/** Effects that change nothing of what the record itself says. */
type NoteEffect = 'NOTE_BOTH_SIDES' | 'TAKE_NOTE_BACK';

interface RecordEffect {
  readonly reason: ChangeReason;
  readonly set: (today: LegalDay) => RecordPatch;
}

/** What each effect says of the record of the case. */
const recordEffects: Readonly<Record<Exclude<CaseEffect, NoteEffect>, RecordEffect>> = {
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

const isNote = (effect: CaseEffect): effect is NoteEffect =>
  effect === 'NOTE_BOTH_SIDES' || effect === 'TAKE_NOTE_BACK';

async function applyNote(
  client: ClientBase,
  noted: NotedRecord,
  effect: NoteEffect,
  { today, values }: EffectOccasion,
): Promise<void> {
  if (effect === 'TAKE_NOTE_BACK') {
    await takeNoteBack(client, noted);
    return;
  }
  const { rows } = await client.query<{ grounds: string | null }>(
    `select values ->> 'grounds' as grounds from case_step where subject_id = $1 and case_id = $2 and position = 0`,
    [noted.subjectId, noted.caseId],
  );
  await noteBothSides(client, noted, {
    subjectStatement: rows[0]?.grounds ?? '',
    authorityStatement: values['opinion'] ?? '',
    on: today,
  });
}

/** Does what a step does to the record of its case, one version of the record for each effect. */
export async function applyEffects(
  client: ClientBase,
  stored: Pick<StoredCase, 'id' | 'subjectId' | 'recordId'>,
  effects: readonly CaseEffect[],
  occasion: EffectOccasion,
): Promise<void> {
  const { viewer, today } = occasion;
  const { recordId, subjectId, id } = stored;
  if (recordId === null) return;
  const by = {
    actor: viewer.actor,
    purpose: viewer.purpose,
    requestId: viewer.requestId,
    departmentCode: viewer.department?.code ?? null,
  };
  for (const effect of effects) {
    if (isNote(effect)) {
      await applyNote(client, { subjectId, recordId, by, caseId: id }, effect, occasion);
      continue;
    }
    const { reason, set } = recordEffects[effect];
    await changeRecord(client, {
      ...{ subjectId, recordId, reason },
      set: set(today),
      by,
      detail: { case: id },
    });
  }
}
