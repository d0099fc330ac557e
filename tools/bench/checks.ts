import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { accessEntities } from '@xintu/access';
import { connect, startEmbedded } from '@xintu/database';
import type { Pool } from 'pg';

import { gatewayTrusted } from './contestants/gateway/contestants.ts';
import { start } from './contestants/start.ts';
import { asker, loadData, makeBenchToken } from './data/load-data.ts';
import { askedCodes } from './data/organisations.ts';
import { dataOf, send } from './load/ask.ts';
import { median } from './measure/measurement.ts';
import { postgresSeconds, processSeconds } from './measure/processor-time.ts';

/**
 * Measures checks before decisions: one subject, and a list of 2,000 codes, through the gateway with everything on
 * (token, access, row-level security, ledger), beside one bare SQL statement that finds the same records for the same
 * list and keeps nothing.
 *
 *   npx tsx tools/bench/checks.ts [--organisations 100000] [--rounds 5] [--single 200] [--data folder]
 */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    single: { type: 'string', default: '200' },
    data: { type: 'string' },
  },
});
const LIST = 2_000;
const root = join(import.meta.dirname, '../..');
const query = readFileSync(join(root, 'apps/gateway/contract/create-credit-check.graphql'), 'utf8');
const brief = `mutation ($input: CreateCreditCheckInput!) {
  createCreditCheck(input: $input) { check { id number hitCount } userErrors { code } } }`;

/** What a check finds, in one statement, without rights, ledger, candidates, measures or keeping anything. */
const bare = `
  select k.subject_id, v.record_id, v.type_code, v.title, v.document_number, v.decided_on, v.severity
  from unnest($1::text[]) as asked (code)
  join subject_key k on k.key = asked.code
  join record_version v on v.subject_id = k.subject_id and v.recorded_to = 'infinity'
  join record_type t on t.code = v.type_code and t.kind not in ('licence', 'evaluation', 'commitment')
    and (t.adverse and t.due_process or t.kind in ('honour', 'listing'))
  left join list l on l.code = v.list_code
  where record_in_force(v, $2::date) and (v.list_code is null or l.active)`;

interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  readonly server: number;
  readonly postgres: number;
}

async function cost(pool: Pool, pid: number, times: number, work: () => Promise<void>): Promise<Cost> {
  const before = {
    wall: performance.now(),
    server: processSeconds(pid),
    postgres: await postgresSeconds(pool),
  };
  await work();
  const after = {
    wall: performance.now(),
    server: processSeconds(pid),
    postgres: await postgresSeconds(pool),
  };
  return {
    wall: (after.wall - before.wall) / times,
    server: ((after.server - before.server) * 1000) / times,
    postgres: ((after.postgres - before.postgres) * 1000) / times,
  };
}

const organisations = Number(values.organisations);
const embedded = await startEmbedded({
  dataDirectory: values.data ?? join(root, '.xintu', `bench-${String(organisations)}`),
});
const database = await connect(embedded.url, { name: 'xintu bench checks', entities: accessEntities });
try {
  await loadData(database, organisations);
  const { pool } = database;
  const token = await makeBenchToken(database);
  const gateway = await start(
    gatewayTrusted,
    { databaseUrl: embedded.url, name: 'xintu bench gateway' },
    null,
  );
  try {
    const agent = new Agent({ keepAlive: true });
    let key = 0;
    const run = `${String(process.pid)}-${String(Date.now())}`;
    const check = async (codes: readonly string[], document: string) => {
      key += 1;
      const input = {
        ...{ matter: asker.matter, reference: asker.reference, reason: 'bench' },
        ...{ idempotencyKey: `${run}-${String(key)}`, subjects: codes.map((code) => ({ code })) },
      };
      const text = await send(agent, gateway.port, {
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: document, variables: { input } }),
      });
      if (!/"userErrors":\[\]/.test(text)) throw new Error(text.slice(0, 500));
      dataOf(text);
    };
    const codes = askedCodes(organisations, LIST);
    const singles = askedCodes(organisations, Number(values.single));
    await check(codes, query);
    await check(codes, brief);
    await pool.query(bare, [codes, '2026-06-01']);
    const rounds: Record<'list' | 'brief' | 'bare' | 'one', Cost[]> = {
      list: [],
      brief: [],
      bare: [],
      one: [],
    };
    for (let round = 0; round < Number(values.rounds); round += 1) {
      rounds.bare.push(
        await cost(pool, gateway.pid, 1, async () => {
          await pool.query(bare, [codes, '2026-06-01']);
        }),
      );
      rounds.list.push(await cost(pool, gateway.pid, 1, () => check(codes, query)));
      rounds.brief.push(await cost(pool, gateway.pid, 1, () => check(codes, brief)));
      rounds.one.push(
        await cost(pool, gateway.pid, singles.length, async () => {
          for (const code of singles) await check([code], query);
        }),
      );
    }
    const middle = (costs: readonly Cost[], of: keyof Cost) => median(costs.map((each) => each[of]));
    const line = (title: string, costs: readonly Cost[]) =>
      `| ${title} | ${(['wall', 'server', 'postgres'] as const).map((of) => middle(costs, of).toFixed(1)).join(' | ')} |`;
    const ratio = (costs: readonly Cost[]) =>
      median(costs.map(({ wall }, round) => wall / (rounds.bare[round]?.wall ?? Number.NaN))).toFixed(1);
    process.stdout.write(
      [
        `${String(organisations)} organisations, ten records each; milliseconds, median of ${values.rounds} rounds`,
        '| | wall | server CPU | PostgreSQL CPU |',
        '|---|---|---|---|',
        line('one check, the contract’s document', rounds.one),
        line(`a list of ${String(LIST)} codes, the contract’s document`, rounds.list),
        line(`a list of ${String(LIST)} codes, number and hits answered`, rounds.brief),
        line(`one bare SQL statement for the same list`, rounds.bare),
        `list / bare statement: ${ratio(rounds.list)}; without reading all results back: ${ratio(rounds.brief)}`,
        '',
      ].join('\n'),
    );
    agent.destroy();
  } finally {
    await gateway.stop();
  }
} finally {
  await database.close();
  await embedded.stop();
}
