import { startRun } from '@xintu/catalogue';
import { inTransaction } from '@xintu/database';
import { systemViewer } from '@xintu/access';
import { PENALTY_PUBLICITY_RULE } from '@xintu/kernel';
import type { Pool } from 'pg';

/**
 * Lets stored records follow the rules in force: on a day on which a version or a threshold begins that did not hold
 * when the records were last computed, and at the first time, a run is started. Asked again on the same day it does nothing.
 * @returns whether a run was started
 */
export async function followRules(pool: Pool, today: string): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string; computedOn: string | null; begins: boolean }>(
      `select id, computed_on::text as "computedOn",
         computed_on is null or exists (select from jsonb_array_elements((content -> 'versions') || (content -> 'fineThresholds')) as row
           where (row ->> 'from')::date > computed_on and (row ->> 'from')::date <= $2::date) as begins
       from rule_set where rule_code = $1 and status = 'ADOPTED' and computed_on is distinct from $2::date for update`,
      [PENALTY_PUBLICITY_RULE, today],
    );
    const [set] = rows;
    if (set === undefined || (set.computedOn !== null && set.computedOn > today)) return false;
    await client.query('update rule_set set computed_on = $2 where id = $1', [set.id, today]);
    if (!set.begins) return false;
    await startRun(client, { viewer: systemViewer('rules.follow'), today }, set.id, 'ADOPTION');
    return true;
  });
}
