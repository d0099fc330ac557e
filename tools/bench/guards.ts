import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { accessEntities } from '@xintu/access';
import { connect, createPool, readerUrl, startEmbedded, withSettings } from '@xintu/database';
import { buildGraphSchema, compilePlan, readDocument } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { legalDayOf } from '@xintu/kernel';
import { parse } from 'graphql';

import { askBound } from './contestants/bare/ask-bound.ts';
import { openLookUps } from './contestants/bare/enter-look-ups.ts';
import { readOfficer } from './contestants/officer.ts';
import { loadData } from './data/load-data.ts';
import { askedCodes } from './data/organisations.ts';
import { median } from './measure/measurement.ts';
import { processSeconds } from './measure/processor-time.ts';
import { type Operation, operations } from './operations/operations.ts';

// What each guard costs PostgreSQL: the plan of an operation on one connection, one question after the other, as the
// owner of the tables (whom policies don't bind) and as the reader, without and with the access rules in the plan, and
// with the ledger entry, here alone in its group. Milliseconds of the backend's processor time, and of waiting, for each question.
//
//   npx tsx tools/bench/guards.ts [--organisations 100000] [--questions 300] [--rounds 3]

const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '3' },
    data: { type: 'string' },
  },
});
const organisations = Number(values.organisations);
const codes = askedCodes(organisations, Number(values.questions));
const rounds = Number(values.rounds);
const schema = buildGraphSchema(graphModules);
const today = legalDayOf(new Date());

/** Which guards a plan has. */
interface Guards {
  readonly rowLevelSecurity: boolean;
  readonly access: boolean;
  readonly ledger: boolean;
}

/** Milliseconds for each question. */
interface Cost {
  readonly processor: number;
  readonly waiting: number;
}

const combinations: readonly Guards[] = [false, true].flatMap((rowLevelSecurity) => [
  { rowLevelSecurity, access: false, ledger: false },
  { rowLevelSecurity, access: true, ledger: false },
  { rowLevelSecurity, access: true, ledger: true },
]);

async function measure(databaseUrl: string, { text }: Operation, guards: Guards): Promise<Cost> {
  const plan = compilePlan(
    readDocument(schema, parse(text), null, { code: '' }),
    guards.ledger,
    guards.access,
  );
  if (plan === null) throw new Error('not planned');
  const reader = await readOfficer(databaseUrl);
  const url = guards.rowLevelSecurity ? await readerUrl(databaseUrl) : databaseUrl;
  const settings = { plan_cache_mode: 'force_generic_plan', timezone: 'Asia/Shanghai' };
  const pool = createPool(withSettings(url, settings), { name: 'bench guards', connections: 1 });
  const enter = openLookUps(pool);
  const askAll = async () => {
    for (const code of codes) {
      const { lookUps } = await askBound(pool, plan, { variables: { code }, reader, today });
      if (guards.ledger) await enter(lookUps);
    }
  };
  try {
    const { rows } = await pool.query<{ id: number }>('select pg_backend_pid() as id');
    const backend = rows[0]?.id ?? 0;
    await askAll();
    const [cpu, wall] = [processSeconds(backend), performance.now()];
    await askAll();
    return {
      processor: ((processSeconds(backend) - cpu) * 1000) / codes.length,
      waiting: (performance.now() - wall) / codes.length,
    };
  } finally {
    await pool.end();
  }
}

const embedded = await startEmbedded({
  dataDirectory: values.data ?? join(import.meta.dirname, '../../.xintu', `bench-${String(organisations)}`),
});
const database = await connect(embedded.url, { name: 'xintu bench', entities: accessEntities });
try {
  await loadData(database, organisations);
  for (const operation of Object.values(operations)) {
    const taken: { readonly guards: Guards; readonly cost: Cost }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const guards of combinations)
        taken.push({ guards, cost: await measure(embedded.url, operation, guards) });
    }
    for (const guards of combinations) {
      const costs = taken.filter((one) => one.guards === guards).map(({ cost }) => cost);
      const figure = (of: keyof Cost) => median(costs.map((cost) => cost[of])).toFixed(2);
      const figures = { processor: figure('processor'), waiting: figure('waiting') };
      console.log(JSON.stringify({ operation: operation.name, ...guards, ...figures }));
    }
  }
} finally {
  await database.close();
  await embedded.stop();
}
