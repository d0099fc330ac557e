import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accessEntities, byThemselves, demonstrationDepartments, type Viewer } from '@xintu/access';
import { loadCatalogue } from '@xintu/catalogue';
import { inTransaction, openInstance } from '@xintu/database';
import { planInspection, runEvaluation, startEvaluation, verifyEvaluations } from '@xintu/evaluation';
import { installedDeclarations } from '@xintu/installed-sectors';

import { loadData } from './data/load-data.ts';
import { postgresSeconds } from './measure/processor-time.ts';

/**
 * Measures a run of a scheme over organisations with ten records each: computing, simulating, computing again to verify,
 * drawing a plan. Seconds on the clock, and of processor time: of this program, and of PostgreSQL.
 *
 *   npx tsx tools/bench/evaluation.ts [--organisations 100000]
 */
const { values } = parseArgs({ options: { organisations: { type: 'string', default: '100000' } } });
const housing = demonstrationDepartments.find(({ key }) => key === 'housing-433101');
if (housing === undefined) throw new Error('no department of housing');
const viewer: Viewer = {
  ...{ actor: 'account:019b0000-0000-7000-8000-000000000001', name: '演示审核人', roles: ['reviewer'] },
  department: { code: housing.code, name: housing.name, sector: housing.sector },
  ...{ organisationCode: null, ...byThemselves, language: 'zh-CN', purpose: null, requestId: 'bench' },
  developmentSignIn: false,
};
const scheme = 'construction-deduction';

const folder = await mkdtemp(join(tmpdir(), 'xintu-bench-'));
await chmod(folder, 0o711); // PostgreSQL may run as another user
const instance = await openInstance(
  { databaseUrl: undefined, dataDirectory: join(folder, 'data') },
  { name: 'xintu bench', entities: accessEntities },
);
try {
  const { pool } = instance.database;
  await loadData(instance.database, Number(values.organisations));
  await inTransaction(pool, (client) => loadCatalogue(client, everybodyGraded()));
  await pool.query('update record_type set due_process = true');
  const context = { viewer, pool, today: '2026-11-22' };
  const start = async (simulate: string | null) => {
    const { changed, userErrors } = await startEvaluation(context, { scheme, simulate });
    if (changed === null) throw new Error(JSON.stringify(userErrors));
    await runEvaluation(pool, changed);
    return changed;
  };
  const report = async <Value>(what: string, work: () => Promise<Value>): Promise<Value> => {
    const before = [performance.now(), await postgresSeconds(pool), process.cpuUsage()] as const;
    const value = await work();
    const { user, system } = process.cpuUsage(before[2]);
    const seconds = (performance.now() - before[0]) / 1_000;
    const postgres = (await postgresSeconds(pool)) - before[1];
    const rounded = { seconds, program: (user + system) / 1e6, postgres };
    const shown = Object.entries(rounded).map(([key, number]) => [key, Number(number.toFixed(2))]);
    console.log(JSON.stringify({ what, ...Object.fromEntries(shown) }));
    return value;
  };
  const run = await report('compute', () => start(null));
  await report('simulate', () => start('2027-1'));
  console.log(JSON.stringify(await report('verify', () => verifyEvaluations(pool, run))));
  await report('plan', () => planInspection(context, scheme));
  const { rows } = await pool.query(
    `select grade, count(*)::integer, (select count(*)::integer from evaluation_point where run_id = $1) as points
     from evaluation_result where run_id = $1 group by grade order by grade`,
    [run],
  );
  console.log(JSON.stringify(rows));
} finally {
  await instance.close();
  await rm(folder, { recursive: true, force: true });
}

/** The installed schemes, with everybody who has a licence among those that they are about. */
function everybodyGraded() {
  const schemes = installedDeclarations.schemes.map(({ computation, ...rest }) =>
    computation === undefined
      ? rest
      : { ...rest, computation: { ...computation, population: ['licence'] as const } },
  );
  return { ...installedDeclarations, schemes };
}
