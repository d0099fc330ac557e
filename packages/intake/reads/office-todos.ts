import type { Viewer } from '@xintu/access';
import { addDays, type LegalDay, type WorkingCalendar, workingDaysBetween } from '@xintu/kernel';
import type { Pool } from 'pg';

import type { Todo } from './todos.ts';

/** How long before the calendar's end somebody has to be told: the plan of the next year comes in autumn. */
const DAYS_BEFORE_THE_END = 60;

/** How long before the legal basis of a record type lapses the credit office has to know. */
const DAYS_BEFORE_A_LAPSE = 60;

/** Who asks for the to-do list, and by which calendar. */
export interface TodoQuestion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly calendar: WorkingCalendar;
}

/** What waits for those who keep the catalogue, the rules and the calendar. */
export async function readOfficeTodos(question: TodoQuestion): Promise<Todo[]> {
  const { roles } = question.viewer;
  const office = roles.includes('credit-office');
  if (!office && !roles.includes('system-admin')) return [];
  return [...calendarTodos(question), ...(office ? await proposalTodos(question.pool, question.today) : [])];
}

function calendarTodos({ today, calendar, viewer }: TodoQuestion): Todo[] {
  const { coveredUntil } = calendar;
  if (addDays(today, DAYS_BEFORE_THE_END) < coveredUntil) return [];
  const title =
    viewer.language === 'en'
      ? `The working calendar is known until ${coveredUntil}`
      : `工作日历只到 ${coveredUntil}，请导入次年放假安排`;
  return [
    {
      ...{ id: `calendar:${coveredUntil}`, kind: 'CALENDAR_ENDS', title, count: 1, path: '/pages/calendar' },
      ...{ dueOn: coveredUntil, workingDaysLeft: workingDaysBetween(today, coveredUntil, calendar) },
      ...{ daysOff: [], provisional: false },
    },
  ];
}

interface Waiting {
  readonly id: string;
  readonly kind: 'CATALOGUE_PROPOSAL' | 'RULES_PROPOSAL' | 'RULES_PROVISIONAL' | 'BASIS_LAPSES';
  readonly title: string;
  readonly path: string;
}

async function proposalTodos(pool: Pool, today: LegalDay): Promise<Todo[]> {
  const { rows } = await pool.query<Waiting>(
    `select id::text, 'CATALOGUE_PROPOSAL' as kind,
       (declaration #>> '{name,zh}') || ' · ' || version as title, '/pages/catalogue?type=' || record_type_code as path
     from record_type_version where status in ('PROPOSED', 'APPROVED')
     union all
     select id::text, 'RULES_PROPOSAL', '第 ' || number || ' 组公示规则', '/pages/rules' from rule_set where status = 'PROPOSED'
     union all
     select id::text, 'RULES_PROVISIONAL', '新旧规则衔接', '/pages/rules' from rule_set
     where status = 'ADOPTED' and not (content #>> '{transition,confirmed}')::boolean
     union all
     select 'basis:' || t.code, 'BASIS_LAPSES', t.name || ' · ' || l.title || ' ' || l.article,
       '/pages/catalogue?type=' || t.code
     from record_type t join legal_basis l on l.code = t.legal_basis_code where l.valid_to < $1::date + $2::integer
     order by 2, 1 limit 100`,
    [today, DAYS_BEFORE_A_LAPSE],
  );
  return rows.map((waiting) => ({
    ...waiting,
    ...{ count: 1, dueOn: null, workingDaysLeft: null, daysOff: [], provisional: false },
  }));
}
