import { type LegalDay, type WorkingCalendar, workingDaysBetween } from '@xintu/kernel';
import type { Pool } from 'pg';

import type { Todo } from './todos.ts';

interface Waiting {
  readonly count: number;
  readonly dueOn: LegalDay | null;
  readonly provisional: boolean;
}

/** What departments must take note of: records that they received and that have ended, as one entry. */
export async function readAcknowledgementTodos(
  pool: Pool,
  departments: readonly string[],
  today: LegalDay,
  calendar: WorkingCalendar,
): Promise<Todo[]> {
  const { rows } = await pool.query<Waiting>(
    `select count(*)::integer as count, min(due_on) as "dueOn", bool_or(due_provisional) as provisional
     from acknowledgement where department_code = any($1) and acknowledged_on is null having count(*) > 0`,
    [departments],
  );
  return rows.map(({ count, dueOn, provisional }) => ({
    ...{ id: 'acknowledgements', kind: 'ACKNOWLEDGEMENTS', title: '终止信息签收', count },
    ...{ path: '/pages/acknowledgements?show=open', dueOn, daysOff: [], provisional },
    workingDaysLeft: dueOn === null ? null : workingDaysBetween(today, dueOn, calendar),
  }));
}
