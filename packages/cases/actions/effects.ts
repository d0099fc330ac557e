import type { Viewer } from '@xintu/access';
import type { CaseEffect, CaseKindDeclaration } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import { changeRecord, type ChangeReason, type RecordPatch } from '@xintu/records';
import type { ClientBase } from 'pg';

import type { StoredCase } from '../model/stored-case.ts';
import { endListing, enterListing, removeListing } from './listing-effects.ts';

/** For whom and when an effect is done. */
export interface EffectOccasion {
  readonly viewer: Viewer;
  readonly today: LegalDay;
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

const isRecordEffect = (effect: CaseEffect): effect is keyof typeof recordEffects => effect in recordEffects;

const listingEffects = {
  ENTER_LISTING: enterListing,
  END_LISTING: endListing,
  REMOVE_LISTING: removeListing,
} as const;

/** Does what a step does to the record of its case, one version of the record for each effect. */
export async function applyEffects(
  client: ClientBase,
  stored: StoredCase,
  effects: readonly CaseEffect[],
  occasion: EffectOccasion,
): Promise<void> {
  for (const effect of effects) {
    if (isRecordEffect(effect)) await changeRecordOf(client, stored, recordEffects[effect], occasion);
    else await listingEffects[effect](client, stored, occasion);
  }
}

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
    ...{ subjectId, recordId, reason },
    set: { ...set(today), ...further },
    by: {
      actor: viewer.actor,
      purpose: viewer.purpose,
      requestId: viewer.requestId,
      departmentCode: viewer.department?.code ?? null,
    },
    detail: { case: id },
  });
}
