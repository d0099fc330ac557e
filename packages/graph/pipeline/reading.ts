import { availableParallelism } from 'node:os';

import { createPool, withSettings } from '@xintu/database';
import { LookUpEntries } from '@xintu/ledger';
import type { Pool } from 'pg';

import type { Plan } from '../planner/plan.ts';
import { runPlan } from '../planner/run-plan.ts';
import type { Run } from '../planner/sql.ts';

/** What reads plans from PostgreSQL. */
export interface Reading {
  readonly pool: Pool;
  /**
   * Reads a plan, and holds back what was read until its look-ups are in the ledger, durably.
   * @returns the planned root fields as JSON text
   * @throws LookUpNotEntered when they can't be entered: what was read is told to nobody
   */
  readonly read: (plan: Plan, run: Run) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A connection is kept while nobody asks: to prepare its plans anew takes as long as several questions. */
const idleMinutes = 30;

/**
 * How many connections read plans: twice as many as there are processors, and at least four, so that a slow question
 * holds up nobody else. Each holds plans of its own; more of them push each other out of the processors' caches
 * (decision 0027).
 */
export const connectionsForPlans = (): number => Math.max(4, 2 * availableParallelism());

/**
 * A pool of connections. A plan is prepared once and planned by PostgreSQL for any parameters: with custom plans it would
 * be planned anew for each question, which takes longer than the question.
 */
function openPool(url: string, name: string, connections: number): Pool {
  const settings = {
    plan_cache_mode: 'force_generic_plan',
    timezone: 'Asia/Shanghai',
    statement_timeout: '30000',
  };
  return createPool(withSettings(url, settings), {
    ...{ name, connections },
    idleMilliseconds: idleMinutes * 60_000,
  });
}

/** Opens connections for plans, and one for the entries of what they looked up. */
export function openReading(url: string, connections: number): Reading {
  const pool = openPool(url, 'xintu-read', connections);
  const ledgerPool = openPool(url, 'xintu-ledger', 1);
  const entries = new LookUpEntries(ledgerPool);
  return {
    pool,
    read: async (plan, run) => {
      const { data, lookUps } = await runPlan(pool, plan, run);
      await entries.enter(lookUps);
      return data;
    },
    close: async () => {
      await Promise.all([pool.end(), ledgerPool.end()]);
    },
  };
}
