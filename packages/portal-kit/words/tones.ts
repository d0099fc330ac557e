import type { Tone } from '@xintu/ui';
import type { BatchStatus, ListKind, MeasureKind, SubjectStatus } from '../gql/graphql.ts';

/** The colour that repeats a subject's status. */
export function subjectStatusTone(status: SubjectStatus): Tone {
  if (status === 'ACTIVE') return 'success';
  return status === 'REVOKED' ? 'danger' : 'neutral';
}

/** The colour that repeats what a list means for its subject. */
export function listTone(kind: ListKind): Tone {
  if (kind === 'HONOUR') return 'success';
  return kind === 'SERIOUS' ? 'danger' : 'warning';
}

/** The colour that repeats what a measure does. */
export function measureTone(kind: MeasureKind): Tone {
  if (kind === 'INCENTIVE') return 'success';
  return kind === 'RESTRICTION' ? 'danger' : 'warning';
}

/** The colour that repeats how a batch stands. */
export function batchTone(status: BatchStatus): Tone {
  if (status === 'DONE') return 'success';
  if (status === 'FAILED' || status === 'REFUSED') return 'danger';
  return status === 'AWAITING_REVIEW' || status === 'CHECKED' ? 'warning' : 'neutral';
}
