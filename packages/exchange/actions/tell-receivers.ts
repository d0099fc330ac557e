import { readWorkingCalendar } from '@xintu/catalogue';
import { acknowledgementLimit, limitEnd } from '@xintu/cases/rules';
import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase, Pool } from 'pg';

/** Endings looked at in one transaction. */
const together = 200;

/** What one round did. */
export interface TellResult {
  /** Endings whose receivers were told. */
  readonly endings: number;
  /** Departments that must take note. */
  readonly told: number;
  /** Departments that are overdue and were handed up to the credit office. */
  readonly escalated: number;
}

interface Ending {
  readonly subjectId: string;
  readonly recordId: string;
  readonly divisionCode: string;
}

/**
 * Tells everybody who received a record that it ended: departments that looked it up for a stated matter while it was
 * open to them, that handed it in for another authority, or that took it out in a file. Each must acknowledge within
 * the limit; who has not is handed up once. Safe to run again and at the same time.
 */
export async function tellReceivers(pool: Pool, today: LegalDay): Promise<TellResult> {
  let [endings, told] = [0, 0];
  for (;;) {
    const round = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<Ending>(
        `select e.subject_id as "subjectId", e.record_id as "recordId", a.division_code as "divisionCode"
         from record_ending e join record_version v on v.subject_id = e.subject_id and v.record_id = e.record_id
           and v.recorded_to = 'infinity' join department a on a.code = v.authority_code
         where e.told_on is null order by e.ended_at limit $1 for update of e skip locked`,
        [together],
      );
      for (const ending of rows) told += await tell(client, ending, today);
      return rows.length;
    });
    endings += round;
    if (round < together) break;
  }
  return { endings, told, escalated: await escalate(pool, today) };
}

async function tell(
  client: ClientBase,
  { subjectId, recordId, divisionCode }: Ending,
  today: LegalDay,
): Promise<number> {
  const end = limitEnd(acknowledgementLimit, today, divisionCode, await readWorkingCalendar(client));
  const rule = end === null ? null : { ...end.row, code: acknowledgementLimit.code, from: today };
  const { rows } = await client.query<{ department: string }>(
    `${receivers}
     insert into acknowledgement (subject_id, record_id, department_code, authority_code, credit_office_code, ways,
       received_at, record_type_code, document_number, reason, ended_on, told_on, due_on, due_rule, due_provisional)
     select $1, $2, r.department, e.authority_code,
       (select o.code from department o where o.kind = 'credit-office' and o.division_code = $3 limit 1),
       array_agg(distinct r.way order by r.way), max(r.at), e.type_code, e.document_number, e.reason, e.ended_on,
       $4::date, $5, $6, $7
     from receiver r cross join ending e join department d on d.code = r.department
     group by r.department, e.authority_code, e.type_code, e.document_number, e.reason, e.ended_on
     on conflict do nothing returning department_code as department`,
    [...[subjectId, recordId, divisionCode, today], ...[end?.day ?? null, rule, end?.provisional ?? false]],
  );
  await client.query('update record_ending set told_on = $3 where subject_id = $1 and record_id = $2', [
    ...[subjectId, recordId, today],
  ]);
  if (rows.length > 0)
    await appendEntry(client, {
      ...{ action: 'acknowledgement.ask', actor: 'system', subjectId },
      ...{ objectType: 'record', objectId: recordId },
      detail: { departments: rows.map(({ department }) => department) },
    });
  return rows.length;
}

/**
 * Who received a record, from what the ledger and the records themselves know. A department that took over another
 * answers for what that one received.
 */
const receivers = `
  with ending as (
    select v.subject_id, v.record_id, v.authority_code, v.provider_code, v.document_number, v.type_code, v.kind,
      v.decided_on, v.publicity_from, e.reason, e.ended_on, e.ended_at, r.first_accepted_at,
      t.sharing <> 'NOT_SHARED' as shared, t.publication = 'PUBLIC' as public
    from record_ending e
    join record_version v on v.subject_id = e.subject_id and v.record_id = e.record_id and v.recorded_to = 'infinity'
    join record r on r.subject_id = e.subject_id and r.id = e.record_id
    join record_type t on t.code = v.type_code
    where e.subject_id = $1 and e.record_id = $2),
  look_up as (
    select l.department_code, l.recorded_at from ledger_entry l
    where l.matter is not null and l.subject_id = $1 and l.action in ('subject.read', 'record.read', 'node.read')
    union all
    select l.department_code, l.recorded_at from ledger_entry l
    where l.matter is not null and l.subject_id is null and l.action in ('subject.read', 'record.read', 'node.read')
      and substring(l.detail from '"id":"([0-9a-fA-F-]{36})"') in ($1::text, $2::text)),
  came as (
    select l.department_code as code, 'LOOKED_UP' as way, l.recorded_at as at from look_up l cross join ending e
    where l.recorded_at between e.first_accepted_at and e.ended_at
      and (e.shared or e.public and e.publicity_from <= (l.recorded_at at time zone 'Asia/Shanghai')::date)
    union all
    select e.provider_code, 'HANDED_IN', e.first_accepted_at from ending e
    union all
    select l.department_code, 'EXPORTED', l.recorded_at from ending e join ledger_entry l
      on l.object_type = 'export' and l.object_id = e.kind and l.action = 'record.export'
      and l.recorded_at between e.first_accepted_at and e.ended_at
    cross join lateral (select l.detail::jsonb as wanted) d
    where coalesce(wanted ->> 'provider', e.provider_code) = e.provider_code
      and coalesce((wanted ->> 'from')::date, e.decided_on) <= e.decided_on
      and coalesce((wanted ->> 'to')::date, e.decided_on) >= e.decided_on),
  receiver as (
    select coalesce(d.successor_code, d.code) as department, c.way, c.at
    from came c join department d on d.code = c.code cross join ending e
    where coalesce(d.successor_code, d.code)
      <> (select coalesce(a.successor_code, a.code) from department a where a.code = e.authority_code))`;

async function escalate(pool: Pool, today: LegalDay): Promise<number> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string; subjectId: string; department: string }>(
      `update acknowledgement set escalated_on = $1
       where acknowledged_on is null and escalated_on is null and due_on < $1
       returning id, subject_id as "subjectId", department_code as department`,
      [today],
    );
    for (const { id, subjectId, department } of rows)
      await appendEntry(client, {
        ...{ action: 'acknowledgement.escalate', actor: 'system', subjectId, departmentCode: department },
        ...{ objectType: 'acknowledgement', objectId: id },
      });
    return rows.length;
  });
}
