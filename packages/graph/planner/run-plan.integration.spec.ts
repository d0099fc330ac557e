import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPool, type Database, readerUrl } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Plan } from './plan.ts';
import { runPlan } from './run-plan.ts';
import type { Reader, Run } from './sql.ts';

let database: Database;
let url: string;
let pool: Pool;

beforeAll(async () => {
  database = await testDatabase();
  url = await readerUrl(database.url);
  pool = createPool(url, { name: 'plans', connections: 1 });
});

afterAll(async () => {
  await pool.end();
  await database.close();
});

const nobody: Reader = {
  ...{ department: null, organisation: null, roles: [], matter: null, reference: null },
  ...{ language: 'en', actor: 'token:nobody', requestId: 'r-1' },
};
const runOf = (reader: Partial<Reader> = {}, today = '2026-05-10'): Run => ({
  variables: {},
  reader: { ...nobody, ...reader },
  today,
});

/** A plan as the planner makes them: one row with one text; the reader's department is its only parameter. */
const planOf = (text: string): Plan => ({
  name: createHash('sha256').update(text).digest('hex').slice(0, 24),
  text,
  slots: [{ type: 'text', value: ({ reader }) => reader.department }],
  guarded: true,
  lookUps: [],
});

const settings = planOf(`select json_build_object('told', $1::text,
  'department', nullif(reader_department(), ''), 'today', reader_today(), 'backend', pg_backend_pid())::text as data`);

async function settingsSeenBy(run: Run, through = pool): Promise<Record<string, unknown>> {
  return JSON.parse((await runPlan(through, settings, run)).data);
}

/** A plan that writes something, in its reader's name, and reads what `read` says. */
const entering = (read: string) =>
  planOf(`with entries as (insert into ledger_entry (action, actor, department_code)
    values ('test.read', 'token:nobody', $1::text)) select ${read} as data`);

async function entries(): Promise<number> {
  const { rowCount } = await database.pool.query(`select from ledger_entry where action = 'test.read'`);
  return rowCount ?? 0;
}

/** A socket in front of the database's that counts how often the client had to ask. */
async function openCounter() {
  const folder = await mkdtemp(join(tmpdir(), 'xintu-turns-'));
  const address = new URL(url);
  const name = `.s.PGSQL.${address.port}`;
  let turns = 0;
  const server = createServer((client) => {
    const upstream = connect(join(decodeURIComponent(address.hostname), name));
    let asked = false;
    client.on('data', (bytes) => {
      if (!asked) turns += 1;
      asked = true;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      asked = false;
      client.write(bytes);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(join(folder, name), resolve));
  const through = createPool(url.replace(address.hostname, encodeURIComponent(folder)), {
    ...{ name: 'counted', connections: 1 },
  });
  return {
    through,
    turns: () => turns,
    close: async () => {
      await through.end();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

describe('a plan that is run', () => {
  it('knows its reader, and leaves no setting behind', async () => {
    expect(await settingsSeenBy(runOf({ department: 'd1' }))).toMatchObject({
      ...{ told: 'd1', department: 'd1', today: '2026-05-10' },
    });
    expect(await settingsSeenBy(runOf({}, '2026-05-11'))).toMatchObject({
      ...{ told: null, department: null, today: '2026-05-11' },
    });
    const { rows } = await pool.query(
      `select nullif(reader_department(), '') as department, reader_today() as today, reader_audits() as audits`,
    );
    expect(rows).toEqual([{ department: null, today: null, audits: false }]);
  });

  it('takes one round trip for settings, read, and the transaction around them', async () => {
    const counter = await openCounter();
    try {
      const plan = entering(`reader_department()`);
      await runPlan(counter.through, plan, runOf({ department: 'd1' }));
      const [before, written] = [counter.turns(), await entries()];
      for (let question = 0; question < 10; question += 1)
        expect((await runPlan(counter.through, plan, runOf({ department: 'd1' }))).data).toBe('d1');
      expect(counter.turns() - before).toBe(10);
      expect((await entries()) - written).toBe(10);
    } finally {
      await counter.close();
    }
  });

  it('does not run when its settings fail, not even with those of the reader before', async () => {
    const { backend } = await settingsSeenBy(runOf({ department: 'd1' }));
    const before = await entries();
    await expect(
      runPlan(pool, entering(`reader_department()`), runOf({ department: 'd2' }, 'no day')),
    ).rejects.toThrow('invalid input syntax for type date');
    expect(await entries()).toBe(before);
    expect(await settingsSeenBy(runOf())).toMatchObject({ department: null, backend });
  });

  it.each([
    ['while it runs', `(1 / (length($1::text) - 2))::text`, 'division by zero'],
    ['while it is planned', `no_such_function($1::text)`, 'no_such_function'],
  ])('that fails %s leaves nothing behind, and the connection goes on', async (_, read, message) => {
    const { backend } = await settingsSeenBy(runOf());
    const before = await entries();
    const plan = entering(read);
    for (let time = 0; time < 2; time += 1)
      await expect(runPlan(pool, plan, runOf({ department: 'd1' }))).rejects.toThrow(message);
    expect(await entries()).toBe(before);
    const { rows } = await pool.query(`select nullif(reader_department(), '') as department`);
    expect(rows).toEqual([{ department: null }]);
    expect(await settingsSeenBy(runOf())).toMatchObject({ department: null, backend });
  });

  it('tells what the ledger has to know, with the files that the statement looked into', async () => {
    const lookUp = (run: Run, subjectId: string | null) => ({
      ...{ action: 'test.read', actor: run.reader.actor, departmentCode: run.reader.department, subjectId },
      ...{ matter: null, reference: null, requestId: run.reader.requestId, detail: '{}' },
    });
    const plan: Plan = {
      ...planOf(`select 'x' as data, array[null, $1::text] as subjects`),
      lookUps: [lookUp, lookUp],
    };
    const run = runOf({ department: 'd1' });
    expect(await runPlan(pool, plan, run)).toEqual({
      ...{ data: 'x', lookUps: [lookUp(run, null), lookUp(run, 'd1')] },
    });
  });

  it('whose value is refused takes no connection', async () => {
    const refusing: Plan = {
      ...settings,
      slots: [
        {
          type: 'text',
          value: () => {
            throw new RangeError('refused');
          },
        },
      ],
    };
    await expect(runPlan(pool, refusing, runOf())).rejects.toThrow('refused');
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  it('whose connection is lost fails, and the next one has another', async () => {
    const { backend } = await settingsSeenBy(runOf());
    const lost = expect(
      runPlan(pool, planOf(`select pg_sleep(20)::text || coalesce($1::text, '') as data`), runOf()),
    ).rejects.toThrow('terminating connection');
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and pg_sleep(0.1) is not null`,
      [backend],
    );
    await lost;
    expect((await settingsSeenBy(runOf()))['backend']).not.toBe(backend);
  });

  it('does not mix with 200 others of different readers at once', async () => {
    const many = createPool(url, { name: 'many', connections: 8 });
    try {
      const slow = planOf(`select $1::text || ':' || reader_department() || ':' ||
        (select reader_department() from pg_sleep(random() * 0.01)) as data`);
      const departments = Array.from({ length: 200 }, (_, number) => `d${String(number)}`);
      const answers = await Promise.all(
        departments.map(async (department, number) => {
          if (number % 7 === 0)
            return runPlan(many, entering(`(1 / (length($1::text) * 0))::text`), runOf({ department })).catch(
              () => 'failed',
            );
          return (await runPlan(many, slow, runOf({ department }))).data;
        }),
      );
      expect(answers).toEqual(
        departments.map((name, number) => (number % 7 === 0 ? 'failed' : `${name}:${name}:${name}`)),
      );
    } finally {
      await many.end();
    }
  });
});
