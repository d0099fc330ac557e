import type { ClientBase, Pool } from 'pg';

import type { Problem } from '../rules/problem.ts';

/** Problems of one row at most; those of the merge have a place of their own behind those of the checks. */
const PLACES = 100;
const FROM_MERGE = 90;
const TOGETHER = 1000;

/** Writes the problems of a batch as they are found, in the order of the sheet. */
export interface ProblemWriter {
  /** @param stage MERGE: found when the row was compared with the graph */
  add(problems: readonly Problem[], stage?: 'CHECK' | 'MERGE'): Promise<void>;
  flush(): Promise<void>;
}

export function createProblemWriter(client: ClientBase | Pool, batch: string): ProblemWriter {
  let waiting: { position: number; problem: Problem }[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    const column = <Value>(read: (item: (typeof rows)[number]) => Value) => rows.map(read);
    await client.query(
      `insert into intake_problem (batch_id, position, row, "column", level, code, message, english_message, value)
       select $1, * from unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`,
      [
        batch,
        column(({ position }) => position),
        column(({ problem }) => problem.row),
        column(({ problem }) => problem.column),
        column(({ problem }) => problem.level),
        column(({ problem }) => problem.code),
        column(({ problem }) => problem.message.zh),
        column(({ problem }) => problem.message.en),
        column(({ problem }) => problem.value),
      ],
    );
  };
  return {
    flush,
    async add(problems, stage = 'CHECK') {
      const places = new Map<number, number>();
      for (const problem of problems) {
        const row = problem.row ?? 0;
        const place = places.get(row) ?? (stage === 'MERGE' ? FROM_MERGE : 0);
        const full = row > 0 && stage === 'CHECK' ? FROM_MERGE : PLACES;
        if (place >= full) continue;
        places.set(row, place + 1);
        waiting.push({ position: row * PLACES + place, problem });
      }
      if (waiting.length >= TOGETHER) await flush();
    },
  };
}
