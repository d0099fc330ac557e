import type { Viewer } from '@xintu/access';
import type { BusinessClock } from '@xintu/runtime';
import type { Pool } from 'pg';

/** Who acts, on which data and day: what the context of a mutation gives every action. */
export interface Acting {
  readonly viewer: Viewer;
  readonly pool: Pool;
  readonly clock: BusinessClock;
}

/** Of every ledger entry of this package. */
export const entryBy = ({ viewer }: Pick<Acting, 'viewer'>) => ({
  actor: viewer.actor,
  departmentCode: viewer.department?.code ?? null,
  purpose: viewer.purpose,
  requestId: viewer.requestId,
});
