import type { Plan, Run } from '@xintu/graph';
import type { LookUp } from '@xintu/ledger';
import pg, { type Query } from 'pg';

const settings = { name: 'bare-read-as', text: `select read_as($1, $2, string_to_array($3, ','), $4, $5)` };
const prepared = new WeakSet<pg.PoolClient>();

/**
 * Sends the settings of row-level security and the statement in one message, as the gateway does, and resolves with
 * what the statement returned, and what the ledger is told of it. Written by hand for the limit, without a line of the
 * gateway's.
 */
export async function askBound(
  pool: pg.Pool,
  plan: Plan,
  run: Run,
): Promise<{ readonly data: string; readonly lookUps: readonly LookUp[] }> {
  const client = await pool.connect();
  try {
    if (!prepared.has(client)) {
      await client.query({ ...settings, values: Array<null>(5).fill(null) });
      prepared.add(client);
    }
    const { data, subjects } = await new Promise<BoundRow>((resolve, reject) => {
      let last: BoundRow = { data: '', subjects: [] };
      client
        .query(boundQuery(plan, run))
        .on('row', (row) => (last = row))
        .on('error', reject)
        .on('end', () => resolve(last));
    });
    return { data, lookUps: plan.lookUps.map((lookUp, index) => lookUp(run, subjects[index] ?? null)) };
  } finally {
    client.release();
  }
}

interface BoundRow {
  readonly data: string;
  readonly subjects: readonly (string | null)[];
}

function boundQuery({ name, text, slots }: Plan, run: Run): Query<BoundRow> {
  const { reader, today } = run;
  const values = slots.map((slot) => slot.value(run));
  const query = new pg.Query<BoundRow>({ name, text, values });
  const submit = query.submit.bind(query);
  query.submit = (connection) => {
    connection.stream.cork();
    const told = [reader.department, reader.organisation, reader.roles.join(','), reader.matter, today];
    connection.bind({ statement: settings.name, values: told }, true);
    connection.describe({ type: 'P' }, true);
    connection.execute({}, true);
    const refusal = submit(connection);
    connection.stream.uncork();
    return refusal;
  };
  return query;
}
