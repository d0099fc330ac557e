import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openInstance } from '@xintu/database';
import { trustedDocumentId } from '@xintu/graph';
import { readSettings } from '@xintu/runtime';
import { stripIgnoredCharacters } from 'graphql';
import { postgresSeconds } from './measure/processor-time.ts';

/**
 * Measures `subject-file` against a running instance, closed loop: requests a second, latencies, CPU of the gateway
 * and of PostgreSQL for each request, and SQL statements for each request.
 *
 *   npx tsx tools/bench/subject-file.ts --token xtu_... --codes 91...,91... [--road trusted|apollo]
 *     [--requests 2000] [--connections 16]
 */
const { values } = parseArgs({
  options: {
    address: { type: 'string', default: 'http://127.0.0.1:4000' },
    token: { type: 'string' },
    codes: { type: 'string' },
    requests: { type: 'string', default: '2000' },
    connections: { type: 'string', default: '16' },
    road: { type: 'string', default: 'trusted' },
  },
});

const document = readFileSync(
  new URL('../../apps/gateway/contract/subject-file.graphql', import.meta.url),
  'utf8',
);
const asked =
  values.road === 'apollo'
    ? { query: document }
    : { documentId: trustedDocumentId(stripIgnoredCharacters(document)) };
const codes = (values.codes ?? '').split(',');

async function ask(code: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${values.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${values.token ?? ''}` },
    body: JSON.stringify({ ...asked, variables: { code } }),
  });
  const answer = await response.text();
  if (!response.ok || answer.includes('"errors"') || !answer.includes(code))
    throw new Error(answer.slice(0, 500));
  return performance.now() - started;
}

async function load(requests: number, connections: number): Promise<number[]> {
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < requests) {
      const code = codes[(next += 1) % codes.length];
      if (code !== undefined) latencies.push(await ask(code));
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return latencies.sort((first, second) => first - second);
}

/** Processor time of the gateway so far, in seconds, as it tells itself. */
async function gatewaySeconds(): Promise<number> {
  const metrics = await (await fetch(`${values.address}/metrics`)).text();
  const seconds = /^process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1];
  if (seconds === undefined) throw new Error('the gateway does not tell its processor time');
  return Number(seconds);
}

const instance = await openInstance(readSettings(process.env), { name: 'xintu bench' });
try {
  const { pool } = instance.database;
  await pool.query('create extension if not exists pg_stat_statements');
  const statements = async () => {
    const { rows } = await pool.query<{ calls: string }>(
      `select coalesce(sum(calls), 0)::text as calls from pg_stat_statements
       where dbid = (select oid from pg_database where datname = current_database()) and query not like '%pg_stat_statements%'`,
    );
    return Number(rows[0]?.calls ?? 0);
  };
  const requests = Number(values.requests);
  await load(Math.min(500, requests), Number(values.connections));
  const before = {
    statements: await statements(),
    gateway: await gatewaySeconds(),
    postgres: await postgresSeconds(pool),
  };
  const started = performance.now();
  const latencies = await load(requests, Number(values.connections));
  const seconds = (performance.now() - started) / 1000;
  const after = {
    statements: await statements(),
    gateway: await gatewaySeconds(),
    postgres: await postgresSeconds(pool),
  };
  const percentile = (share: number) =>
    Number((latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(1));
  const perRequest = (used: number) => Number(((used * 1000) / requests).toFixed(2));
  console.log(
    JSON.stringify({
      road: values.road,
      requests,
      requestsPerSecond: Math.round(requests / seconds),
      p50: percentile(0.5),
      p95: percentile(0.95),
      p99: percentile(0.99),
      gatewayMillisecondsOfProcessor: perRequest(after.gateway - before.gateway),
      postgresMillisecondsOfProcessor: perRequest(after.postgres - before.postgres),
      statements: Number(((after.statements - before.statements) / requests).toFixed(2)),
    }),
  );
} finally {
  await instance.close();
}
