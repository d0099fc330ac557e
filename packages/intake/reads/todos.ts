import {
  isLegalDay,
  lastDayOf,
  type LegalDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '@xintu/kernel';
import type { Pool } from 'pg';

/** A to-do entry before its deadline is counted. */
interface OpenWork {
  readonly id: string;
  readonly kind:
    | 'PROBLEM_ROWS'
    | 'SEVERITY_MISSING'
    | 'BATCH_REFUSED'
    | 'BATCH_FAILED'
    | 'CLASSIFIED_BATCH'
    | 'BATCH_REVIEW'
    | 'DISCLOSURE_REVIEW';
  readonly title: string;
  readonly count: number;
  /** Of a penalty whose class is missing its document number, by which it is found. */
  readonly path: string;
  /** Day on which the limit starts to run: the decision; null where it is not known. */
  readonly decided_on: string | null;
  readonly within_value: number;
  readonly within_unit: 'WORKING_DAY' | 'DAY';
}

/** 待办: something that waits for the department. */
export interface Todo {
  readonly id: string;
  readonly kind:
    | OpenWork['kind']
    | 'ACKNOWLEDGEMENTS'
    | 'BASIS_LAPSES'
    | 'CALENDAR_ENDS'
    | 'CATALOGUE_PROPOSAL'
    | 'RULES_PROPOSAL'
    | 'RULES_PROVISIONAL'
    | 'CASE_STEP'
    | 'CASE_DUE_SOON'
    | 'CASE_OVERDUE'
    | 'CASE_TO_OVERSEE'
    | 'CHECKS_TO_ANSWER'
    | 'CHECKS_TO_OVERSEE'
    | 'REPEAT_OFFENCES'
    | 'NOTICES_TO_DELIVER'
    | 'UPWARD_DUE'
    | 'ZERO_REPORT_MISSING';
  readonly title: string;
  readonly count: number;
  /** Path in the department's portal. */
  readonly path: string;
  readonly dueOn: LegalDay | null;
  /** Negative: overdue. */
  readonly workingDaysLeft: number | null;
  /** Days off that were skipped when the limit was counted. */
  readonly daysOff: readonly LegalDay[];
  /** The calendar doesn't reach that far: counted as if all weekdays were working days. */
  readonly provisional: boolean;
}

/** Most entries of the list: a person can't do more in a day. */
const most = 200;

/**
 * What waits in a department: batches without a result that no later batch has replaced, problem data, and penalties
 *  that can't be published because their class is missing.
 */
const openWork = `
  select batch.id::text as id,
    case batch.status when 'REFUSED' then 'BATCH_REFUSED' else 'BATCH_FAILED' end as kind,
    record_type.name || ' · ' || stored_file.name as title,
    greatest(batch.rows_rejected, 1) as count,
    '/hand-in/' || batch.id as path,
    batch.earliest_rejected_on::text as decided_on, record_type.report_within_value as within_value,
    record_type.report_within_unit as within_unit
  from intake_batch batch
  join record_type on record_type.code = batch.record_type_code
  left join stored_file on stored_file.id = batch.file_id
  where batch.provider_code = any($1) and batch.received_on > $2::date - 90
    and batch.status in ('REFUSED', 'FAILED') and not batch.dry_run
    and not exists (select 1 from intake_batch later join stored_file later_file on later_file.id = later.file_id
      where later.provider_code = batch.provider_code and later.record_type_code = batch.record_type_code
      and later.received_at > batch.received_at and later.status = 'DONE' and later_file.name = stored_file.name)
  union all
  select batch.id::text, 'BATCH_REVIEW', record_type.name || ' · ' || coalesce(stored_file.name, ''),
    batch.rows_awaiting_review, '/review/' || batch.id,
    (select min(waiting.decided_on)::text from batch_row waiting where waiting.batch_id = batch.id),
    record_type.report_within_value, record_type.report_within_unit
  from intake_batch batch
  join record_type on record_type.code = batch.record_type_code
  left join stored_file on stored_file.id = batch.file_id
  where $4 and batch.provider_code = any($1) and batch.status = 'AWAITING_REVIEW'
  union all
  select 'disclosure:' || record_type.code, 'DISCLOSURE_REVIEW', record_type.name, count(*)::integer,
    '/review?type=' || record_type.code, null, record_type.report_within_value, record_type.report_within_unit
  from record_type join record_version waiting on waiting.type_code = record_type.code
  where $4 and record_type.disclosure_review and record_type.publication = 'PUBLIC'
    and waiting.provider_code = any($1) and waiting.recorded_to = 'infinity' and waiting.disclosure is null
    and waiting.publicity_from is null and record_in_force(waiting, $2::date)
    and (not record_type.adverse or waiting.publicity_decision = 'PUBLISH')
  group by record_type.code
  union all
  select record_type.code, 'PROBLEM_ROWS', record_type.name, count(*)::integer, '/problems',
    min(problem.decided_on)::text, record_type.report_within_value, record_type.report_within_unit
  from problem_data problem join record_type on record_type.code = problem.record_type_code
  where problem.provider_code = any($1) and problem.state in ('OPEN', 'RECHECKED', 'CONFIRMED')
  group by record_type.code
  union all
  select penalty.record_id::text, 'SEVERITY_MISSING', penalty.document_number || ' · ' || penalty.title, 1,
    penalty.document_number, penalty.decided_on::text, record_type.report_within_value,
    record_type.report_within_unit
  from record_version penalty
  join record_type on record_type.code = penalty.type_code
  where penalty.recorded_to = 'infinity' and penalty.provider_code = any($1)
    and penalty.publicity_decision = 'UNDETERMINED' and penalty.ended_on is null
  order by decided_on nulls last, id
  limit $3`;

function dueDay(work: OpenWork, calendar: WorkingCalendar) {
  const { decided_on: decidedOn } = work;
  if (decidedOn === null || !isLegalDay(decidedOn)) return null;
  return lastDayOf(decidedOn, { value: work.within_value, unit: work.within_unit }, calendar);
}

/** The to-do list of departments (the reader's and those it took over), worst first. Days are counted by the national calendar from the day of decision. */
export async function readTodos(
  pool: Pool,
  { departments, reviews }: { readonly departments: readonly string[]; readonly reviews: boolean },
  today: LegalDay,
  calendar: WorkingCalendar,
): Promise<Todo[]> {
  const { rows } = await pool.query<OpenWork>(openWork, [departments, today, most, reviews]);
  return rows.map((work) => {
    const due = dueDay(work, calendar);
    return {
      id: work.id,
      kind: work.kind,
      title: work.title,
      count: work.count,
      path: work.kind === 'SEVERITY_MISSING' ? `/records?text=${encodeURIComponent(work.path)}` : work.path,
      dueOn: due?.day ?? null,
      workingDaysLeft: due === null ? null : workingDaysBetween(today, due.day, calendar),
      daysOff: due?.daysOff ?? [],
      provisional: due?.provisional ?? false,
    };
  });
}

/** What waits for the security administrator: classified data that came in, whoever handed them in. */
export async function readSecurityNotices(pool: Pool): Promise<Todo[]> {
  const { rows } = await pool.query<{ id: string; title: string }>(
    `select n.id::text, d.name || ' · ' || to_char(n.raised_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as title
     from security_notice n join department d on d.code = n.department_code
     where n.acknowledged_at is null order by n.raised_at limit $1`,
    [most],
  );
  return rows.map(({ id, title }) => ({
    ...{ id, title, kind: 'CLASSIFIED_BATCH', count: 1, path: `/security-notices/${id}` },
    ...{ dueOn: null, workingDaysLeft: null, daysOff: [], provisional: false },
  }));
}
