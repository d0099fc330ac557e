import type { Settings } from '@xintu/runtime';
import { connect, type ConnectOptions, type Database } from './connect.ts';
import { type EmbeddedOptions, startEmbedded } from './embedded/start.ts';

/** The instance's database, whatever server it lies on. */
export interface OpenedInstance {
  database: Database;
  /** whether the embedded data folder was made just now */
  fresh: boolean;
  embedded: boolean;
  /** Disconnects, and stops the embedded PostgreSQL unless another program still uses it. */
  close(): Promise<void>;
}

/**
 * Opens the database the settings name: the server at DATABASE_URL, else the embedded PostgreSQL of the data folder,
 * which is started, or joined when it runs. Nothing is migrated.
 * @throws Failure when that is not possible
 */
export async function openInstance(
  settings: Pick<Settings, 'databaseUrl' | 'dataDirectory'>,
  options: ConnectOptions & EmbeddedOptions = {},
): Promise<OpenedInstance> {
  if (settings.databaseUrl !== undefined) {
    const database = await connect(settings.databaseUrl, options);
    return { database, fresh: false, embedded: false, close: () => database.close() };
  }
  const embedded = await startEmbedded(settings, options);
  try {
    const database = await connect(embedded.url, options);
    const close = async () => {
      await database.close();
      await embedded.stop();
    };
    return { database, fresh: embedded.fresh, embedded: true, close };
  } catch (problem) {
    await embedded.stop();
    throw problem;
  }
}
