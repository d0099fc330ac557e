import { may, readingPlace, type Viewer } from '@xintu/access';
import type { Todo } from '@xintu/intake';
import { type LegalDay, type WorkingCalendar, workingDaysBetween } from '@xintu/kernel';
import type { Pool } from 'pg';

interface OpenChecks {
  readonly count: number;
  readonly dueOn: LegalDay | null;
  readonly provisional: boolean;
}

/** Who asks, and by which calendar. */
export interface CheckTodoQuestion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly calendar: WorkingCalendar;
}

/**
 * Checks that wait for their feedback: for those who answer them, one entry with the earliest day; what was handed up,
 * for the reviewer of the department and for the credit office of its area.
 */
export async function readCheckTodos(question: CheckTodoQuestion): Promise<Todo[]> {
  const { viewer } = question;
  const { department, predecessors } = readingPlace(viewer);
  if (department === null) return [];
  const own = [department, ...predecessors];
  const english = viewer.language === 'en';
  const answers = may(viewer, 'credit-check.answer', { providerCode: department }).allowed
    ? await openChecks(question, 'department_code = any($1)', own)
    : null;
  const overseen = await overseenOf(question, department, own);
  const repeated = may(viewer, 'repeat-offence.settle', { providerCode: department }).allowed
    ? await openTasks(question, own)
    : null;
  return [
    ...todoOf(question, repeated, {
      ...{ id: 'repeat-offences', kind: 'REPEAT_OFFENCES', path: '/repeat-offences' },
      title: english ? 'Repeated offences: to be looked at' : '屡罚不改主体待处理',
    }),
    ...todoOf(question, answers, {
      ...{
        id: 'checks',
        kind: 'CHECKS_TO_ANSWER',
        title: english ? 'Checks without feedback' : '信用核查待反馈',
      },
      path: '/checks?status=OPEN',
    }),
    ...todoOf(question, overseen, {
      ...{ id: 'checks-overdue', kind: 'CHECKS_TO_OVERSEE' },
      title: english ? 'Feedback on checks is overdue' : '信用核查反馈逾期督办',
      path: viewer.roles.includes('credit-office') ? '/checks/statistics' : '/checks?status=OPEN',
    }),
  ];
}

async function overseenOf(
  question: CheckTodoQuestion,
  department: string,
  own: readonly string[],
): Promise<OpenChecks | null> {
  const { roles } = question.viewer;
  if (roles.includes('credit-office'))
    return openChecks(
      question,
      `escalated_on is not null and department_code in (select d.code from department d, department office
         where office.code = any($1) and within_area(d.division_code, office.division_code))`,
      [department],
    );
  if (!roles.includes('reviewer')) return null;
  return openChecks(question, 'escalated_on is not null and department_code = any($1)', own);
}

async function openChecks(
  { pool }: CheckTodoQuestion,
  condition: string,
  departments: readonly string[],
): Promise<OpenChecks | null> {
  const { rows } = await pool.query<OpenChecks>(
    `select count(*)::integer as count, min(due_on) as "dueOn", bool_or(due_provisional) as provisional
     from credit_check where status = 'OPEN' and ${condition} having count(*) > 0`,
    [departments],
  );
  return rows[0] ?? null;
}

async function openTasks(
  { pool }: CheckTodoQuestion,
  departments: readonly string[],
): Promise<OpenChecks | null> {
  const { rows } = await pool.query<OpenChecks>(
    `select count(*)::integer as count, null as "dueOn", false as provisional
     from repeat_offence where status = 'OPEN' and department_code = any($1) having count(*) > 0`,
    [departments],
  );
  return rows[0] ?? null;
}

function todoOf(
  { today, calendar }: CheckTodoQuestion,
  open: OpenChecks | null,
  entry: Pick<Todo, 'id' | 'kind' | 'title' | 'path'>,
): Todo[] {
  if (open === null) return [];
  const { dueOn } = open;
  return [
    {
      ...{ ...entry, ...open, daysOff: [] },
      workingDaysLeft: dueOn === null ? null : workingDaysBetween(today, dueOn, calendar),
    },
  ];
}
