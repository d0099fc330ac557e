import type { LookUp } from '@xintu/ledger';
import pg, { type Query } from 'pg';

import type { Plan } from './plan.ts';
import type { Run } from './sql.ts';

/**
 * Makes sure that what the reader showed still holds, and stands for the same (migration 0024), and tells row-level security for whom the
 * transaction reads (migration 0004).
 */
const settings = {
  name: 'read-as',
  text: `select require_credential($6, $7, $8),
    read_as($1, $2, string_to_array($3, ','), $4, $5)`,
};

const settingsOf = ({ reader, today }: Run) => [
  reader.department,
  reader.organisation,
  reader.roles.join(','),
  reader.matter,
  today,
  reader.credential === undefined ? null : Buffer.from(reader.credential.hash),
  reader.credential === undefined ? null : String(reader.credential.idleMinutes),
  reader.credential === undefined ? null : Buffer.from(reader.credential.standing),
];

/** What the reader showed was revoked, ended or changed since it was looked at: nothing was read. */
export class CredentialEnded extends Error {}

const isEnded = (problem: unknown): boolean =>
  problem instanceof pg.DatabaseError && problem.code === 'XT401';

/** Connections on which that statement is prepared, with the plans that are prepared there. */
const prepared = new WeakMap<pg.PoolClient, Map<string, number>>();

/**
 * PostgreSQL keeps what is prepared for as long as the connection lives. A statement longer than this (in characters)
 * is not prepared ...
 */
const longestPrepared = 200_000;
/** ... and a connection on which this much is prepared is replaced: a flood of documents must not fill the memory. */
const mostPrepared = 2_000_000;

function remember(plans: Map<string, number>, { name, text }: Plan): boolean {
  if (text.length <= longestPrepared) plans.set(name, text.length);
  let characters = 0;
  for (const length of plans.values()) characters += length;
  return characters <= mostPrepared;
}

/** What a plan returns: the planned root fields as JSON text, and whose files were looked into. */
interface PlanRow {
  readonly data: string;
  readonly subjects?: readonly (string | null)[];
}

/**
 * A plan with its settings in front, in one message to PostgreSQL with one end. Up to that end PostgreSQL takes
 * everything as one transaction: where one part fails, nothing behind it runs, and no setting is left of it.
 */
function queryOf(plan: Plan, run: Run): Query<PlanRow> {
  const { name, text } = plan;
  const query = new pg.Query<PlanRow>({
    ...(text.length <= longestPrepared ? { name } : {}),
    text,
    values: plan.slots.map((slot) => slot.value(run)),
  });
  if (!plan.guarded) return query;
  const submit = query.submit.bind(query);
  query.submit = (connection) => {
    connection.stream.cork();
    connection.bind({ statement: settings.name, values: settingsOf(run) }, true);
    connection.describe({ type: 'P' }, true);
    connection.execute({}, true);
    const refusal = submit(connection);
    connection.stream.uncork();
    return refusal;
  };
  return query;
}

/** Prepares the settings on a new connection. @returns the plans that are prepared on it so far */
async function prepare(client: pg.PoolClient): Promise<Map<string, number>> {
  const known = prepared.get(client);
  if (known !== undefined) return known;
  await client.query({ ...settings, values: Array<null>(8).fill(null) });
  const plans = new Map<string, number>();
  prepared.set(client, plans);
  return plans;
}

/**
 * Makes sure that what the reader showed still holds, where no plan does it: before a change, above all, whose own doing
 * may be that it holds no longer. What is returned does not ask again.
 */
export async function withCredentialHeld(pool: pg.Pool, run: Run): Promise<Run> {
  const { credential, ...reader } = run.reader;
  if (credential === undefined) return run;
  try {
    await pool.query({ ...settings, values: settingsOf(run) });
    return { ...run, reader };
  } catch (problem) {
    throw isEnded(problem) ? new CredentialEnded() : problem;
  }
}

/** What a plan read. */
export interface ReadPlan {
  /** The planned root fields as JSON text. */
  readonly data: string;
  /** What the ledger has to know before anybody is told. */
  readonly lookUps: readonly LookUp[];
}

/** Runs a plan for its reader: row-level security is set and the plan is read, in one transaction and one round trip. */
export async function runPlan(pool: pg.Pool, plan: Plan, run: Run): Promise<ReadPlan> {
  const query = queryOf(plan, run);
  const client = await pool.connect();
  let usable = true;
  try {
    usable = remember(await prepare(client), plan);
    const { data, subjects = [] } = await new Promise<PlanRow>((resolve, reject) => {
      let last: PlanRow | undefined;
      client
        .query(query)
        .on('row', (row) => (last = row)) // the last row is the plan's
        .on('error', reject)
        .on('end', () => (last === undefined ? reject(new Error('a plan returns one row')) : resolve(last)));
    });
    return { data, lookUps: plan.lookUps.map((lookUp, index) => lookUp(run, subjects[index] ?? null)) };
  } catch (problem) {
    usable &&= problem instanceof pg.DatabaseError && problem.severity === 'ERROR';
    throw isEnded(problem) ? new CredentialEnded() : problem;
  } finally {
    client.release(!usable);
  }
}
