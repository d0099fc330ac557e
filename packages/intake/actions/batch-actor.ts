import type { Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import type { BusinessClock, KeyRing } from '@xintu/runtime';

/** Who acts, on which data and day: what the context of a mutation gives every action. */
export interface Acting {
  readonly viewer: Viewer;
  readonly pool: Database['pool'];
  readonly clock: BusinessClock;
  /** By which files are kept sealed; null: this program has none. */
  readonly identityKeys: KeyRing | null;
}

/** For ledger entries about a batch or what belongs to one. */
export const entryBy = ({ viewer }: Acting) => ({
  actor: viewer.actor,
  departmentCode: viewer.department?.code ?? null,
  purpose: viewer.purpose,
  requestId: viewer.requestId,
});

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether the text can be an identifier: others name nothing. */
export const isIdentifier = (text: string) => UUID.test(text);
