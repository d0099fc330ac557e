import { type Language, readingPlace, type SessionLimits, type Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import type { CaseKindDeclaration } from '@xintu/declarations';
import type { BusinessClock, KeyRing } from '@xintu/runtime';
import type { Pool } from 'pg';

import type { Reader } from '../planner/sql.ts';

/** What resolvers of fields that are not planned, and the actions behind mutations, may use. */
export interface GraphContext {
  readonly viewer: Viewer;
  /** As the owner of the tables, whom row-level security doesn't bind. */
  readonly pool: Pool;
  /** The same with the unit of work, for actions that write entities. */
  readonly database: Database;
  readonly clock: BusinessClock;
  readonly sessionLimits: SessionLimits;
  /** The procedures of this installation. */
  readonly caseKinds: readonly CaseKindDeclaration[];
  /** Keys of identity numbers; null where this program has none. */
  readonly identityKeys: KeyRing | null;
  /** The business day. */
  readonly today: string;
  /** Where the gateway is reached from outside, for addresses in what is issued. */
  readonly publicUrl?: string;
  /** Finds out anew who asks, where what they showed holds no more, or for less; null: nobody. */
  readonly renew?: () => Promise<Viewer | null>;
}

/** Who asks, in the shape in which the graph asks for it again. */
export async function renewed(
  context: GraphContext,
): Promise<{ reader: Reader; context: GraphContext } | null> {
  const viewer = (await context.renew?.()) ?? null;
  return viewer === null ? null : { reader: readerOf(viewer), context: { ...context, viewer } };
}

/** The reader as access rules inside plans see them. */
export function readerOf(viewer: Viewer): Reader {
  return {
    actor: viewer.actor,
    ...readingPlace(viewer),
    roles: viewer.roles,
    matter: viewer.purpose?.matter ?? null,
    reference: viewer.purpose?.reference ?? null,
    language: viewer.language,
    requestId: viewer.requestId,
    ...(viewer.credential === undefined ? {} : { credential: viewer.credential }),
  };
}

const nobody = 'anonymous';

/** Who is not signed in: no department, no organisation, no role and no purpose, so that only what is public is left. */
export function anonymousReader(language: Language, requestId: string): Reader {
  return {
    actor: nobody,
    department: null,
    organisation: null,
    roles: [],
    matter: null,
    reference: null,
    language,
    requestId,
  };
}

/** Look-ups of public data by nobody in particular leave no entry in the ledger. */
export function isAnonymous(reader: Reader): boolean {
  return reader.actor === nobody;
}
