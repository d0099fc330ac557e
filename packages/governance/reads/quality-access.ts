import { departments, isAuditing } from '@xintu/catalogue';
import { any, exists, type PlanContext, sql, type Sql } from '@xintu/graph';

/**
 * Whose quality of handing in the reader sees: that of the own department; a credit office that of the departments in
 * its area; an auditor with a stated matter everybody's. Row-level security says the same in its own words
 * (`sees_quality_of`, migration 0140).
 */
export function maySeeQualityOf(provider: Sql, context: PlanContext): Sql {
  const { reader } = context;
  return any([
    sql`${provider} = any(${reader.departments})`,
    exists(
      departments,
      (office) =>
        sql`${office.column('code')} = ${reader.department} and ${office.column('kind')} = 'credit-office' and ${exists(
          departments,
          (department) => sql`${department.column('code')} = ${provider}
            and within_area(${department.column('division_code')}, ${office.column('division_code')})`,
          context,
        )}`,
      context,
    ),
    isAuditing(context),
  ]);
}
