import type { Pool } from 'pg';

import type { UpwardLevel } from '../rules/upward-level.ts';

/** A file that was made to be handed on. */
export interface UpwardDeliveryRow {
  readonly id: string;
  readonly level: UpwardLevel;
  readonly fileName: string;
  readonly madeAt: string;
  readonly makerName: string;
  readonly records: number;
  readonly sentOn: string | null;
  readonly reference: string | null;
  readonly confirmedAt: string | null;
  readonly confirmerName: string | null;
}

/** Files looked back on. */
const SHOWN = 50;

/** The files that a department made to be handed on and that were written to their end, newest first. */
export async function readUpwardDeliveries(
  pool: Pool,
  department: string,
): Promise<readonly UpwardDeliveryRow[]> {
  const { rows } = await pool.query<UpwardDeliveryRow>(
    `select id, level, file_name as "fileName", made_at as "madeAt", maker_name as "makerName", records,
       sent_on::text as "sentOn", reference, confirmed_at as "confirmedAt", confirmer_name as "confirmerName"
     from upward_delivery where department_code = $1 and records is not null order by id desc limit ${SHOWN}`,
    [department],
  );
  return rows;
}
