import { readingPlace, type Viewer } from '@xintu/access';
import type { CaseParty } from '@xintu/declarations';
import type { Todo } from '@xintu/intake';
import {
  addWorkingDays,
  isLegalDay,
  type LegalDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '@xintu/kernel';
import type { Pool } from 'pg';

import { askedOf, type WaitingCase } from '../rules/who-is-next.ts';

/** Open cases looked at: what is due first. */
const most = 1_000;
/** From how many working days left on a limit presses. */
const SOON = 2;

/** Who asks what waits for them, and when. */
export interface CaseTodoQuestion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  readonly today: LegalDay;
  /** The moment by which absences are judged. */
  readonly now: Date;
  readonly calendar: WorkingCalendar;
}

interface OpenCase {
  readonly id: string;
  readonly title: string;
  readonly waitsFor: CaseParty | null;
  readonly handlerCode: string;
  readonly creditOfficeCode: string | null;
  readonly openerCode: string | null;
  readonly ownerId: string | null;
  readonly deputyId: string | null;
  /** The owner's account is closed. */
  readonly ownerGone: boolean;
  /** Who was given the owner's roles for an absence that is now. */
  readonly delegates: readonly string[];
  readonly dueOn: LegalDay | null;
  readonly provisional: boolean;
  readonly rule: { readonly unit: string; readonly value: number; readonly from: string } | null;
}

/** Open cases in which departments have a part, due first; an owner is absent while an absence is noted for the account. */
const openCases = `
  select c.id, (case when $4 = 'en' then k.english_name else k.name end) || ' ' || c.number || ' · ' || s.name || ' · '
      || (case when $4 = 'en' then t.english_name else t.name end) as title,
    t.waits_for as "waitsFor", c.department_code as "handlerCode", c.credit_office_code as "creditOfficeCode",
    c.opener_department_code as "openerCode", c.owner_id as "ownerId", c.deputy_id as "deputyId",
    array(select d.to_account::text from delegation d where d.from_account = c.owner_id and d.kind = 'ABSENCE'
      and d.ended_at is null and d.valid_from <= $2 and d.valid_until > $2 order by d.id) as delegates,
    exists (select from account a where a.id = c.owner_id and a.disabled_at is not null) as "ownerGone",
    c.due_on as "dueOn", c.due_provisional as provisional, c.due_rule as rule
  from case_file c
  join case_kind k on k.code = c.kind_code
  join case_state t on t.kind_code = c.kind_code and t.code = c.state_code
  join subject_name s on s.subject_id = c.subject_id and s.recorded_to = 'infinity'
  where c.closed_on is null
    and (c.department_code = any($1) or c.credit_office_code = any($1) or c.opener_department_code = any($1))
  order by c.due_on nulls last, c.id limit $3`;

/** What cases ask of somebody: the next step, and to see after what is overdue. */
export async function readCaseTodos(question: CaseTodoQuestion): Promise<Todo[]> {
  const { pool, viewer, now } = question;
  const { department, predecessors } = readingPlace(viewer);
  if (department === null) return [];
  const own = [department, ...predecessors];
  const { rows } = await pool.query<OpenCase>(openCases, [own, now, most, viewer.language]);
  return rows.flatMap((open) => todoOf(open, own, question) ?? []);
}

function todoOf(
  open: OpenCase,
  own: readonly string[],
  { viewer, today, calendar }: CaseTodoQuestion,
): Todo | null {
  const { dueOn } = open;
  const overdue = dueOn !== null && dueOn < today;
  const waiting: WaitingCase = {
    ...{
      waitsFor: open.waitsFor,
      ownerId: open.ownerId,
      ownerAbsent: open.ownerGone || open.delegates.length > 0,
      overdue,
    },
    standIns: [open.deputyId, ...open.delegates].filter((id) => id !== null),
  };
  const asked = askedOf(waiting, {
    accountId: viewer.actor.startsWith('account:') ? viewer.actor.slice('account:'.length) : null,
    roles: viewer.roles,
    ofHandler: own.includes(open.handlerCode),
    ofCreditOffice: open.creditOfficeCode !== null && own.includes(open.creditOfficeCode),
    ofOpener: open.openerCode !== null && own.includes(open.openerCode),
  });
  if (asked === null) return null;
  const between = dueOn === null ? null : workingDaysBetween(today, dueOn, calendar);
  // Overdue on the weekend after its last day, too, when no working day has passed yet.
  const left = overdue && between !== null ? Math.min(between, -1) : between;
  return {
    ...{ id: open.id, title: open.title, count: 1, path: `/cases/${open.id}`, dueOn },
    kind: asked === 'OVERSEE' ? 'CASE_TO_OVERSEE' : kindOf(left),
    workingDaysLeft: left,
    daysOff: daysOffOf(open, calendar),
    provisional: open.provisional,
  };
}

function kindOf(workingDaysLeft: number | null): Todo['kind'] {
  if (workingDaysLeft === null || workingDaysLeft > SOON) return 'CASE_STEP';
  return workingDaysLeft < 0 ? 'CASE_OVERDUE' : 'CASE_DUE_SOON';
}

/** The days that were skipped when the limit was counted. */
function daysOffOf({ rule }: OpenCase, calendar: WorkingCalendar): readonly LegalDay[] {
  if (rule?.unit !== 'WORKING_DAY' || !isLegalDay(rule.from)) return [];
  return addWorkingDays(rule.from, rule.value, calendar).daysOff;
}
