import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { Pool } from 'pg';

/** Checks looked at in one transaction. */
const together = 200;

interface Overdue {
  readonly id: string;
  readonly departmentCode: string;
  readonly matter: string;
  readonly reference: string;
}

/**
 * Hands checks up whose feedback is overdue: to the reviewer of the department and the credit office of its area, once.
 * Safe to run again and at the same time. @returns how many were handed up
 */
export async function watchChecks(pool: Pool, today: LegalDay): Promise<number> {
  let escalated = 0;
  for (;;) {
    const done = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<Overdue>(
        `update credit_check c set escalated_on = $1 from (
           select id from credit_check where status = 'OPEN' and escalated_on is null and due_on < $1
           order by due_on, id limit $2 for update skip locked) as late
         where c.id = late.id
         returning c.id, c.department_code as "departmentCode", c.matter_code as matter, c.reference`,
        [today, together],
      );
      for (const { id, departmentCode, matter, reference } of rows)
        await appendEntry(client, {
          ...{ action: 'credit-check.escalate', actor: 'system', departmentCode },
          ...{ objectType: 'credit-check', objectId: id, purpose: { matter, reference } },
        });
      return rows.length;
    });
    escalated += done;
    if (done < together) return escalated;
  }
}
