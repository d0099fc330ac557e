import type { Pool } from 'pg';

/**
 * Drops the bytes of reports in which something holds no longer: they are delivered to nobody, and a copy of what ended
 * outlives it nowhere. What was issued, and its hash, stay. @returns how many
 */
export async function dropWithdrawnReports(pool: Pool, today: string): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from credit_report_file where report_state(report_id, $1) = 'WITHDRAWN'`,
    [today],
  );
  return rowCount ?? 0;
}
