import { Agent } from 'node:http';

import { inTransaction, READER_ROLE } from '@xintu/database';
import pg, { type Pool } from 'pg';

import type { Started } from '../contestants/start.ts';
import { send } from '../load/ask.ts';
import type { Operation } from '../operations/operations.ts';
import type { Ground } from './rounds.ts';

/** A statement that PostgreSQL was sent, with its generic plan. */
export interface SentStatement {
  readonly calls: number;
  readonly text: string;
  readonly plan: string;
}

const QUESTIONS = 10;

type Role = Started['contestant']['role'];

/** Code of PostgreSQL for what a role may not do. */
const NOT_ALLOWED = '42501';

/** The plan that the role's connections have. What the reader may not ask was asked by the owner. */
async function explain(pool: Pool, text: string, role: Role): Promise<string> {
  try {
    return await inTransaction(pool, async (client) => {
      if (role === 'reader') await client.query(`set local role ${READER_ROLE}`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  } catch (problem) {
    if (!(problem instanceof pg.DatabaseError)) throw problem;
    if (role === 'reader' && problem.code === NOT_ALLOWED) return explain(pool, text, 'owner');
    return `not explained: ${problem.message}`;
  }
}

/** Which statements a contestant sends for each question, by what PostgreSQL counted, and how they are planned. */
export async function sentStatements(
  { pool, codes, token }: Ground,
  { contestant, port }: Started,
  operation: Operation,
): Promise<readonly SentStatement[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asked = codes.slice(0, QUESTIONS);
  try {
    // The first question may prepare things once for all later ones.
    for (const code of codes.slice(-1)) await send(agent, port, contestant.ask(operation, code, token));
    await pool.query('select pg_stat_statements_reset()');
    for (const code of asked) await send(agent, port, contestant.ask(operation, code, token));
  } finally {
    agent.destroy();
  }
  const { rows } = await pool.query<{ calls: number; text: string }>(
    `select sum(calls)::integer as calls, query as text from pg_stat_statements
     where toplevel and query not like '%pg_stat_statements%' group by query having sum(calls) >= $1
     order by sum(total_exec_time) desc`,
    [asked.length],
  );
  const statements: SentStatement[] = [];
  for (const { calls, text } of rows) {
    const plan = /^\s*(select|with|insert|update)/i.test(text)
      ? await explain(pool, text, contestant.role)
      : '';
    statements.push({ calls: calls / asked.length, text, plan });
  }
  return statements;
}
