import type { Viewer } from '@xintu/access';
import type { Pool } from 'pg';

import type { Reader } from '../planner/sql.ts';

/** What resolvers of fields that are not planned may use. */
export interface GraphContext {
  readonly viewer: Viewer;
  readonly pool: Pool;
  /** The business day. */
  readonly today: string;
}

/** The reader as access rules inside plans see them. */
export function readerOf(viewer: Viewer): Reader {
  return {
    actor: viewer.actor,
    department: viewer.department?.code ?? null,
    organisation: viewer.organisationCode,
    roles: viewer.roles,
    matter: viewer.purpose?.matter ?? null,
    reference: viewer.purpose?.reference ?? null,
    language: viewer.language,
    requestId: viewer.requestId,
  };
}
