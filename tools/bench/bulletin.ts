import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { byThemselves, demonstrationDepartments, loadDepartments, type Viewer } from '@xintu/access';
import { joinDeclarations, loadCatalogue } from '@xintu/catalogue';
import { coreRecordTypes } from '@xintu/catalogue/rules';
import { inTransaction, migrate, openInstance } from '@xintu/database';
import { makeBulletin, readQualityFigures } from '@xintu/governance';
import { stillClock } from '@xintu/runtime';
import type { Pool } from 'pg';
import { postgresSeconds } from './measure/processor-time.ts';

/**
 * Measures the bulletin: the figures of a quarter in which all records of a fresh instance were handed in (seconds on
 * the clock, and of PostgreSQL's processor time), and the whole bulletin with its files, the first with fonts to read.
 *
 *   npx tsx tools/bench/bulletin.ts [--records 1000000] [--rounds 5]
 */
const { values } = parseArgs({
  options: { records: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '5' } },
});
const [records, rounds] = [Number(values.records), Number(values.rounds)];
const office = demonstrationDepartments.find(({ key }) => key === 'credit-office-433100');
if (office === undefined) throw new Error('no credit office');
const officer: Viewer = {
  ...{ actor: 'account:019b0000-0000-7000-8000-000000000001', name: '演示信用办', roles: ['credit-office'] },
  department: { code: office.code, name: office.name, sector: null },
  ...{ organisationCode: null, ...byThemselves, language: 'zh-CN', purpose: null, requestId: 'bench' },
  developmentSignIn: false,
};
const quarter = { firstDay: '2026-01-01', lastDay: '2026-03-31', today: '2026-11-22' };

const folder = await mkdtemp(join(tmpdir(), 'xintu-bench-'));
await chmod(folder, 0o711); // PostgreSQL may run as another user
const instance = await openInstance(
  { databaseUrl: undefined, dataDirectory: join(folder, 'data') },
  { name: 'xintu bench' },
);
try {
  const { pool } = instance.database;
  await migrate(instance.database);
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into division (code, name, level) values ('433100', '湘西土家族苗族自治州', 'PREFECTURE'), ('433101', '吉首市', 'COUNTY')`,
    );
    await loadDepartments(client, demonstrationDepartments);
    await loadCatalogue(client, joinDeclarations({ recordTypes: coreRecordTypes }, []));
  });
  await fill(pool);
  for (let round = 0; round < rounds; round += 1) {
    const before = await postgresSeconds(pool);
    const figures = await timed(() =>
      inTransaction(pool, (client) => readQualityFigures(client, office?.code ?? '', quarter)),
    );
    const submitted = figures.value.reduce((sum, row) => sum + row.submitted, 0);
    const postgres = Number(((await postgresSeconds(pool)) - before).toFixed(2));
    console.log(
      JSON.stringify({ figures: figures.seconds, postgres, rows: figures.value.length, submitted }),
    );
  }
  const clock = stillClock(new Date(`${quarter.today}T10:00:00+08:00`));
  for (const { year, quarter: number } of [
    { year: 2026, quarter: 1 },
    { year: 2026, quarter: 2 },
  ] as const) {
    const [used, before] = [cpuUsage(), await postgresSeconds(pool)];
    const made = await timed(() => makeBulletin({ viewer: officer, pool, clock }, { year, quarter: number }));
    const { user, system } = cpuUsage(used);
    const seconds = { node: (user + system) / 1e6, postgres: (await postgresSeconds(pool)) - before };
    console.log(JSON.stringify({ bulletin: made.seconds, ...seconds, ...made.value }));
  }
} finally {
  await instance.close();
  await rm(folder, { recursive: true, force: true });
}

/** Records of all departments as they lie behind the figures, and one in fifty that was not accepted. */
async function fill(pool: Pool): Promise<void> {
  const providers = 'array(select code from department order by code)';
  const days = `date '2026-01-01' + (n % 90)`;
  await pool.query(
    `insert into record (subject_id, id, type_code, kind, provider_code, first_received_at, first_accepted_at, received_on,
       accepted_on, decided_on)
     select uuidv7(), uuidv7(), t, t, (${providers})[1 + n % 14], now(), now(), ${days}, ${days}, ${days} - n % 17
     from generate_series(1, $1::integer) n, lateral (select (array['licence', 'penalty'])[1 + n % 2] as t) type`,
    [records],
  );
  await pool.query(
    `with batch as (
       insert into intake_batch (record_type_code, record_type_version, provider_code, submitted_by, actor, received_at,
         received_on, status)
       select 'penalty', 1, code, 'x', 'x', now(), '2026-01-01', 'DONE' from department limit 1 returning id)
     insert into problem_data (batch_id, row, record_type_code, provider_code, document_number, decided_on, cells, codes, keys,
       opened_at, opened_on, changed_at, changed_by)
     select batch.id, n, 'penalty', (${providers})[1 + n % 14], '号' || n, ${days} - 5, '{}', '{}', array['code|' || n], now(),
       ${days}, now(), 'x'
     from batch, generate_series(1, $1::integer / 50) n`,
    [records],
  );
  await pool.query('vacuum analyze');
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ seconds: number; value: Value }> {
  const begun = performance.now();
  const value = await work();
  return { seconds: Number(((performance.now() - begun) / 1000).toFixed(2)), value };
}
