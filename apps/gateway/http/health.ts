import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@xintu/database';
import { sentenceOf } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';

/** What must hold before requests are sent here; the names stand in the answer of /readyz. */
export interface Readiness {
  readonly database: Database;
  /** Whether the graph's schema is served. */
  readonly schemaServed: () => boolean;
  /** Whether this process is about to end. */
  readonly stopping: () => boolean;
}

const PATIENCE = 3_000;

/** /healthz: the process lives. /readyz: it can work; a balancer sends it requests only then. */
export function answerHealth(app: FastifyInstance, readiness: Readiness): void {
  let migrated = false;
  const migrationsIn = async () => {
    if (migrated) await readiness.database.pool.query('select 1');
    else migrated = (await readiness.database.orm.migrator.getPending()).length === 0;
    return migrated;
  };
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const checks = {
      migrations: await holds(migrationsIn()),
      schema: readiness.schemaServed() ? true : 'the schema is not served yet',
      running: readiness.stopping() ? 'the process is about to end' : true,
    };
    const ready = Object.values(checks).every((check) => check === true);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready', checks });
  });
}

/** True, or what is in the way. */
async function holds(check: Promise<boolean>): Promise<true | string> {
  try {
    const answer = await Promise.race([check, pause(PATIENCE, null, { ref: false })]);
    if (answer === null) return 'the database does not answer';
    return answer ? true : 'migrations are pending';
  } catch (problem) {
    return sentenceOf(problem);
  }
}
