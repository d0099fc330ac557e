import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase, Pool } from 'pg';

import { type RepeatRule, repeatRulesOn } from '../rules/repeat-offences.versions.ts';

interface Opened {
  readonly id: string;
  readonly departmentCode: string;
  readonly subjectId: string;
  readonly records: readonly string[];
}

/**
 * Opens a task where as many decisions of one authority about one organisation are in force as a rule says, and opens a
 * settled one again where a decision came that it did not have. Only what may be used counts: told to its subject, with
 * due process, neither repaired nor revoked nor ended. Persons and individual businesses are left out: nothing is
 * derived about people. Safe to run again. @returns how many tasks were opened, or opened again
 */
export async function openRepeatOffences(pool: Pool, today: LegalDay): Promise<number> {
  let opened = 0;
  for (const rule of repeatRulesOn(today))
    opened += await inTransaction(pool, async (client) => {
      const tasks = await openTasks(client, rule, today);
      for (const { id, departmentCode, subjectId, records } of tasks)
        await appendEntry(client, {
          ...{ action: 'repeat-offence.open', actor: 'system', departmentCode },
          ...{ objectType: 'repeat-offence', objectId: id },
          detail: { rule: rule.code, subject: subjectId, records },
        });
      return tasks.length;
    });
  return opened;
}

async function openTasks(
  client: ClientBase,
  { code, recordType, severities, months, decisions }: RepeatRule,
  today: LegalDay,
): Promise<readonly Opened[]> {
  const { rows } = await client.query<Opened>(
    `insert into repeat_offence as t (rule_code, subject_id, department_code, record_ids, opened_on)
     select $1, v.subject_id, v.authority_code, array_agg(v.record_id order by v.decided_on, v.record_id), $2
     from record_version v
     join record_type type on type.code = v.type_code and type.due_process
     join subject_version s on s.subject_id = v.subject_id and s.recorded_to = 'infinity'
       and s.kind not in ('PRACTITIONER', 'INDIVIDUAL_BUSINESS')
     where v.recorded_to = 'infinity' and v.type_code = $3 and ($4::text[] is null or v.severity = any ($4))
       and record_in_force(v, $2::date) and v.publicity_from <= $2::date
       and v.decided_on > $2::date - make_interval(months => $5) and v.decided_on <= $2::date
     group by v.subject_id, v.authority_code having count(*) >= $6
     on conflict (rule_code, subject_id, department_code) do update
       set record_ids = excluded.record_ids, status = 'OPEN',
         reopened_on = case when t.status = 'OPEN' then t.reopened_on else $2 end
       where not excluded.record_ids <@ t.record_ids
     returning id, department_code as "departmentCode", subject_id as "subjectId", record_ids as records`,
    [code, today, recordType, severities, months, decisions],
  );
  return rows;
}
