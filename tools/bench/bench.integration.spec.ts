import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type BenchPlan, type BenchResult, runBench } from './bench.ts';
import { bare } from './contestants/bare/contestant.ts';
import type { Contestant } from './contestants/contestant.ts';
import { gatewayTrusted, gatewayUnguarded } from './contestants/gateway/contestants.ts';
import { operationNames } from './operations/operations.ts';
import { markdownOf } from './report/report.ts';

const ORGANISATIONS = 60;
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const run = (contestants: readonly Contestant[], different: Partial<BenchPlan> = {}): Promise<BenchResult> =>
  runBench({
    databaseUrl: database.url,
    organisations: ORGANISATIONS,
    operations: operationNames,
    contestants,
    pace: { rounds: 1, connections: 2, warmUpMilliseconds: 50, milliseconds: 200 },
    prepare: () => Promise.resolve(),
    profiles: null,
    tell: () => undefined,
    ...different,
  });

async function lookUps(actor: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*) from ledger_entry where action = 'subject.read' and actor like $1`,
    [actor],
  );
  return rows[0]?.count ?? 0;
}

/** Contestants start in a few seconds each, on a busy machine in many more. */
describe('the bench', { timeout: 180_000 }, () => {
  it('measures contestants whose answers are the same', async () => {
    const { report, statements } = await run([gatewayTrusted, bare, gatewayUnguarded]);
    expect(report.lines).toHaveLength(operationNames.length * 3);
    for (const { median, peakMemory } of report.lines) {
      expect(median.requests).toBeGreaterThan(0);
      expect(peakMemory).toBeGreaterThan(0);
    }
    const sent = statements.filter(({ contestant }) => contestant.key === gatewayUnguarded.key);
    expect(sent.map((one) => one.sent.length)).toEqual([1, 1]);
    expect(JSON.stringify(sent)).not.toContain('ledger_entry');
    expect(markdownOf(report)).toContain('| bare node:http |');
    // The token's look-ups and the bare server's are in the ledger, one for each question.
    const timed = report.lines
      .filter(({ contestant }) => contestant === bare.name)
      .map(({ median }) => median.requests);
    expect(await lookUps('token:bench')).toBeGreaterThan(timed.reduce((sum, each) => sum + each, 0));
    expect(await lookUps('token:%-%')).toBeGreaterThan(0);
  });

  it('times nothing where answers differ', async () => {
    const wrong: Contestant = { ...bare, name: 'wrong', normalise: () => ({ subject: null }) };
    const measured: string[] = [];
    const tell = (text: string) => measured.push(text);
    await expect(run([bare, wrong], { tell })).rejects.toThrow(
      /subject-file of wrong for .*: \.subject is null/,
    );
    expect(measured).toEqual([]);
  });
});
