import { legalBases, lists, recordTypes } from '@xintu/catalogue';
import { all, any, columnOf, type PlanContext, type Row, sql, type Sql } from '@xintu/graph';

/** Whether the legal basis of a record type or a list is in force today: what lapsed carries nothing (product promise 3). */
export function hasBasis(item: Row, context: PlanContext): Sql {
  const isInForce = (basis: Row) =>
    sql`${basis.column('valid_from')} <= ${context.today} and coalesce(${basis.column('valid_to')} >= ${context.today}, true)`;
  return sql`${item.column('legal_basis_code')} = any(${columnOf(legalBases, 'code', isInForce, context)})`;
}

/** Whether a version is on no list, or on one whose legal basis is in force; lists are looked up once for a statement. */
export const listHasBasis = (version: Row, context: PlanContext): Sql =>
  any([
    sql`${version.column('list_code')} is null`,
    sql`${version.column('list_code')} = any(${columnOf(lists, 'code', (list) => hasBasis(list, context), context)})`,
  ]);

/** Whether a version is of a record type, and on a list, whose legal basis is in force; looked up once for a statement. */
export const standsOnBasis = (version: Row, context: PlanContext): Sql =>
  all([
    sql`${version.column('type_code')} = any(${columnOf(recordTypes, 'code', (type) => hasBasis(type, context), context)})`,
    listHasBasis(version, context),
  ]);
