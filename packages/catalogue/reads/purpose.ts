import { exists, type PlanContext, sql, type Sql } from '@xintu/graph';

import { matters } from './sources.ts';

/** A matter is stated when it is one of the catalogue's. */
export function isMatterStated(context: PlanContext): Sql {
  return exists(matters, (matter) => sql`${matter.column('code')} = ${context.reader.matter}`, context);
}

/** Whether the reader is an auditor with a stated matter, who sees what is otherwise for its holders alone. */
export const isAuditing = (context: PlanContext): Sql =>
  sql`'auditor' = any(${context.reader.roles}) and ${isMatterStated(context)}`;
