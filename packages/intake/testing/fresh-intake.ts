import { demonstrationDepartments, type DepartmentRow, type Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { stillClock } from '@xintu/runtime';

import type { Acting } from '../actions/batch-actor.ts';
import { runBatch } from '../actions/run-batch.ts';
import { handIn, prepareIntake, reporterOf, testDeclarations } from './intake-instance.ts';

/** An instance of the intake with one department whose reporter and reviewer act on a day of their own. */
export interface FreshIntake {
  readonly database: Database;
  readonly department: DepartmentRow;
  readonly reporter: Viewer;
  readonly acting: Acting;
  /** The same, as somebody with other roles. */
  as(roles: Viewer['roles'], department?: DepartmentRow): Acting;
  query(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Hands a file of penalties in and reads it. @returns the batch */
  send(bytes: Uint8Array, fileName?: string): Promise<string>;
  /** Reads a batch that an action left. */
  run(batch: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens it on 2026-11-22. */
export async function openFreshIntake(): Promise<FreshIntake> {
  const declarations = testDeclarations();
  const database = await testDatabase({ prepare: (fresh) => prepareIntake(fresh, declarations) });
  const department = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
  if (department === undefined) throw new Error('no department');
  const reporter = reporterOf(department);
  const clock = stillClock(new Date('2026-11-22T10:00:00+08:00'));
  const { pool } = database;
  return {
    database,
    department,
    reporter,
    acting: { viewer: reporter, pool, clock, identityKeys: null },
    as: (roles, other = department) => ({
      viewer: { ...reporterOf(other), roles, actor: `account:${roles.join('-')}` },
      pool,
      clock,
      identityKeys: null,
    }),
    query: async (text, values = []) => (await pool.query<Record<string, unknown>>(text, [...values])).rows,
    send: async (bytes, fileName = '报送.csv') => {
      const answer = await handIn(database, {
        viewer: reporter,
        recordType: 'penalty',
        bytes,
        declarations,
        fileName,
      });
      if ('refusal' in answer) throw new Error(answer.refusal.code);
      return answer.batch;
    },
    run: (batch) => runBatch(database, batch, { declarations }),
    close: () => database.close(),
  };
}
