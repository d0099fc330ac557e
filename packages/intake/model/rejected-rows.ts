import type { ClientBase, Pool } from 'pg';

import type { RejectedRow } from '../rules/rejected-row.ts';

const TOGETHER = 500;

/** Keeps the rejected rows of a batch as they are found. */
export interface RejectedRows {
  add(rows: readonly RejectedRow[]): Promise<void>;
  flush(): Promise<void>;
}

/** Of a batch that is only checked nothing is kept. */
export const keepNoRows: RejectedRows = { add: () => Promise.resolve(), flush: () => Promise.resolve() };

/** Writes them to where they wait until the batch is merged. */
export function keepRejectedRows(client: ClientBase | Pool, batch: string): RejectedRows {
  let waiting: RejectedRow[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    await client.query(
      `insert into rejected_row (batch_id, row, subject_name, subject_code, document_number, decided_on, cells, codes, keys)
       select $1, r.row, r."subjectName", r."subjectCode", r."documentNumber", r."decidedOn", r.cells,
         array(select jsonb_array_elements_text(r.codes)), array(select jsonb_array_elements_text(r.keys))
       from jsonb_to_recordset($2::jsonb) as r (row integer, "subjectName" text, "subjectCode" text,
         "documentNumber" text, "decidedOn" date, cells jsonb, codes jsonb, keys jsonb)
       on conflict do nothing`,
      [batch, JSON.stringify(rows)],
    );
  };
  return {
    flush,
    async add(rows) {
      waiting.push(...rows);
      if (waiting.length >= TOGETHER) await flush();
    },
  };
}
