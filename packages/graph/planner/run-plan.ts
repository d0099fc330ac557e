import type { Pool } from 'pg';

import type { Plan } from './plan.ts';
import type { Run } from './sql.ts';

/** Runs a plan: one prepared statement, one round trip. Returns the planned root fields as JSON text. */
export async function runPlan(pool: Pool, plan: Plan, run: Run): Promise<string> {
  const result = await pool.query<[string]>({
    name: plan.name,
    text: plan.text,
    values: plan.slots.map((slot) => slot.value(run)),
    rowMode: 'array',
  });
  const [row] = result.rows;
  if (row === undefined) throw new Error('a plan returns exactly one row');
  return row[0];
}
