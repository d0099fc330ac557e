import { legalBases, recordTypes } from '@xintu/catalogue';
import { columnOf, type PlanContext, type Row, sql, type Sql } from '@xintu/graph';

/** Whether the legal basis of a record type is in force today: what lapsed carries nothing (product promise 3). */
export function hasBasis(type: Row, context: PlanContext): Sql {
  const isInForce = (basis: Row) =>
    sql`${basis.column('valid_from')} <= ${context.today} and coalesce(${basis.column('valid_to')} >= ${context.today}, true)`;
  return sql`${type.column('legal_basis_code')} = any(${columnOf(legalBases, 'code', isInForce, context)})`;
}

/** Whether a version is of a record type whose legal basis is in force; looked up once for a statement. */
export const standsOnBasis = (version: Row, context: PlanContext): Sql =>
  sql`${version.column('type_code')} = any(${columnOf(recordTypes, 'code', (type) => hasBasis(type, context), context)})`;
