import { addDays, legalDay } from '@xintu/kernel';

import type { TodoQuestion } from './office-todos.ts';
import type { Todo } from './todos.ts';

/**
 * The month before this one, as long as neither records nor a zero report of some record type came from a department
 * that has handed in before: for who hands in and who signs.
 */
export async function readZeroReportTodos(
  { pool, viewer, today }: TodoQuestion,
  departments: readonly string[],
): Promise<Todo[]> {
  if (!viewer.roles.some((role) => role === 'reporter' || role === 'reviewer')) return [];
  const last = addDays(legalDay(`${today.slice(0, 7)}-01`), -1);
  const first = legalDay(`${last.slice(0, 7)}-01`);
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::integer as count from record_type_provider p
     where p.department_code = any($1)
       and exists (select from intake_batch b where b.provider_code = p.department_code
         and b.record_type_code = p.record_type_code and b.received_on < $2 and b.status = 'DONE' and not b.dry_run)
       and not exists (select from handed_in h where h.provider_code = p.department_code
         and h.type_code = p.record_type_code and h.received_on between $2 and $3)
       and not exists (select from zero_report z where z.provider_code = p.department_code
         and z.record_type_code = p.record_type_code and z.month = $2 and z.withdrawn_on is null)`,
    [departments, first, last],
  );
  const count = rows[0]?.count ?? 0;
  if (count === 0) return [];
  const month = first.slice(0, 7);
  const title =
    viewer.language === 'en' ? `${month}: nothing was handed in` : `${month} 无报送，请补报或零报送`;
  return [
    {
      ...{ id: `zero-report:${month}`, kind: 'ZERO_REPORT_MISSING', title, count, path: '/quality' },
      ...{ dueOn: null, workingDaysLeft: null, daysOff: [], provisional: false },
    },
  ];
}
