import { systemViewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { isLegalDay } from '@xintu/kernel';
import type { Pool } from 'pg';

import { periodOf } from '../rules/index.ts';
import { findVersion, insertRun } from './start-evaluation.ts';

interface LastRun {
  readonly scheme: string;
  readonly period: string;
  readonly version: string;
  readonly department: string;
  readonly stale: boolean;
}

/**
 * Keeps grades up to date once a department has computed its scheme: a new period, or another version in force, is
 * computed for everybody; and whoever's result ended with a record that it counted is computed anew.
 * @returns how many runs were started
 */
export async function refreshEvaluations(pool: Pool, today: string): Promise<number> {
  if (!isLegalDay(today)) return 0;
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<LastRun>(
      `select last.scheme_code as scheme, last.scheme_version as version, last.period, last.department_code as department,
         exists (select from evaluation_current c where c.scheme_code = last.scheme_code
           and (c.stale or coalesce(c.holds_until < $1::date, false))) as stale
       from (select distinct on (scheme_code) * from evaluation_run
         where kind = 'COMPUTATION' and not only_stale and status = 'DONE'
         order by scheme_code, started_at desc, id desc) as last
       where not exists (select from evaluation_run r where r.scheme_code = last.scheme_code
         and r.kind = 'COMPUTATION' and r.status = 'RUNNING') and last.day <= $1::date`,
      [today],
    );
    let started = 0;
    for (const last of rows) {
      const found = await findVersion(client, last.scheme, null, today);
      if (found === 'UNKNOWN' || found === 'NOT_IN_FORCE') continue;
      const isNew =
        found.version !== last.version || periodOf(found.content.computation.refresh, today) !== last.period;
      if (!isNew && !last.stale) continue;
      const run = await insertRun(client, systemViewer('evaluation.refresh'), {
        ...{ scheme: last.scheme, version: found.version, content: found.content, kind: 'COMPUTATION' },
        ...{ onlyStale: !isNew, department: last.department, day: today },
      });
      if (run !== null) started += 1;
    }
    return started;
  });
}
