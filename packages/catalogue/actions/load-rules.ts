import { PENALTY_PUBLICITY_RULE, publishedPenaltyRules } from '@xintu/kernel';
import type { ClientBase } from 'pg';

/**
 * Keeps the rules that the program brings as a set of the database: the first is adopted, a later one is proposed, to
 * be tried and adopted by the credit office. What is in force is never changed by a program.
 */
export async function loadRules(client: ClientBase): Promise<void> {
  await client.query(
    `insert into rule_set (rule_code, number, status, content, reason, proposed_by, proposed_by_name, adopted_by, adopted_at)
     select $1, coalesce(max(number), 0) + 1, case when count(*) = 0 then 'ADOPTED' else 'PROPOSED' end, $2::jsonb,
       'PUBLISHED', 'system', '', case when count(*) = 0 then 'system' end, case when count(*) = 0 then clock_timestamp() end
     from rule_set where rule_code = $1
     having count(*) filter (where content = $2::jsonb) = 0
     on conflict do nothing`,
    [PENALTY_PUBLICITY_RULE, JSON.stringify(publishedPenaltyRules)],
  );
}
