import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '@xintu/database';
import { Kysely, PostgresDialect } from 'kysely';
import type { ClientBase } from 'pg';

/** One transaction seen from two sides: entities, and the plain connection that the ledger takes. */
export interface UnitOfWork {
  readonly entities: EntityManager;
  readonly client: ClientBase;
}

/**
 * Runs `work` in one transaction and writes the changed entities at its end: all of it, ledger entries included,
 * or nothing. MikroORM hides the connection of its own transactions, so the transaction is opened on a connection of
 * the pool and handed to it.
 */
export async function inUnitOfWork<Result>(
  database: Database,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  const client = await database.pool.connect();
  const dialect = new PostgresDialect({
    pool: { connect: () => Promise.resolve(client), end: () => Promise.resolve(), options: {} },
  });
  // Committing or rolling back gives the connection back to the pool.
  const transaction = await new Kysely<unknown>({ dialect }).startTransaction().execute();
  const entities = database.orm.em.fork();
  entities.setTransactionContext(transaction);
  try {
    const result = await work({ entities, client });
    await entities.flush();
    await transaction.commit().execute();
    return result;
  } catch (problem) {
    if (!transaction.isRolledBack && !transaction.isCommitted) await transaction.rollback().execute();
    throw problem;
  }
}
