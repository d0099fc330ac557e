import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure, sentenceOf } from '@xintu/runtime';
import { findBinaries, postgresOwner } from './binaries.ts';
import {
  barredFolders,
  becomesReady,
  type Cluster,
  clusterUrl,
  durableConfiguration,
  EMBEDDED_NAME,
  initialise,
  launch,
} from './cluster.ts';
import { openDataFolder, openSocketFolder } from './folder.ts';
import { Keeper } from './keeper.ts';
import { clearStaleLocks, livingPostmaster, stopPostmaster } from './postmaster.ts';

/** A running embedded PostgreSQL. */
export interface Embedded {
  url: string;
  /** whether its data were made by this start */
  fresh: boolean;
  /** Stops it, unless another program still uses it: then that one does. */
  stop(): Promise<void>;
}

/** How to start the embedded PostgreSQL. */
export interface EmbeddedOptions {
  /** be the one server of the data folder; refused while there is another (false: a command beside the server) */
  exclusive?: boolean;
  /** told when PostgreSQL died and when it runs again; it is started again by itself */
  onEvent?: (event: 'lost' | 'recovered' | { failure: string }) => void;
}

/** How long a start is tried again: children of a killed server may need seconds to die. */
const PATIENCE = 10_000;

/**
 * Starts the PostgreSQL of the data folder, or joins the one that runs there already (after the program that
 * started it was killed, for instance). What was committed before a crash is there again.
 * @throws Failure when the folder can't be used, another server runs on it, or PostgreSQL does not start
 */
export async function startEmbedded(
  settings: { dataDirectory: string },
  options: EmbeddedOptions = {},
): Promise<Embedded> {
  const folder = resolve(settings.dataDirectory);
  const cluster = await openCluster(folder);
  const fresh = !existsSync(cluster.data) && (await initialise(cluster, true));
  const exclusive = options.exclusive ?? false;
  let keeper = await enter(cluster, exclusive, folder);
  let stopping = false;
  let recovery = Promise.resolve();
  const watch = () =>
    keeper.lost(() => {
      if (!stopping) recovery = recover();
    });
  const recover = async () => {
    options.onEvent?.('lost');
    while (!stopping) {
      try {
        keeper = await enter(cluster, exclusive, folder);
        watch();
        options.onEvent?.('recovered');
        return;
      } catch (problem) {
        options.onEvent?.({ failure: sentenceOf(problem) });
        await pause(1_000);
      }
    }
  };
  watch();
  return {
    url: clusterUrl(cluster.sockets),
    fresh,
    stop: async () => {
      if (stopping) return;
      stopping = true;
      await recovery;
      await leave(cluster, keeper, folder);
    },
  };
}

/** The last one out stops the cluster. */
async function leave(cluster: Cluster, keeper: Keeper, folder: string): Promise<void> {
  const last = await keeper.isLast().catch(() => false);
  if (last) await stopPostmaster(cluster.data);
  await keeper.close();
  // A socket's folder outside the data folder is not left lying about.
  if (last && !cluster.sockets.startsWith(folder))
    await rm(cluster.sockets, { recursive: true, force: true });
}

async function openCluster(folder: string): Promise<Cluster> {
  const [binaries, owner] = await Promise.all([findBinaries(), postgresOwner()]);
  await openDataFolder(folder, owner);
  const data = join(folder, 'postgresql');
  const barred = [...(await barredFolders(binaries.postgres, owner)), ...(await barredFolders(data, owner))];
  if (barred[0] !== undefined) {
    throw new Failure(
      `PostgreSQL runs as the user postgres, who may not enter ${barred[0]}: allow it (chmod o+x), or run Xintu as another user than root.`,
    );
  }
  return {
    data,
    sockets: await openSocketFolder(folder, owner),
    log: join(folder, 'postgresql.log'),
    binaries,
    owner,
    configuration: durableConfiguration(),
  };
}

/** Makes sure that the cluster runs, holds the locks of a user of it, and that its database exists. */
async function enter(cluster: Cluster, exclusive: boolean, folder: string): Promise<Keeper> {
  const end = performance.now() + PATIENCE;
  for (let wait = 50; ; wait = Math.min(1_000, wait * 2)) {
    try {
      await ensureRunning(cluster);
      const keeper = await Keeper.open(cluster.sockets, exclusive);
      if (keeper === null) throw new Failure(`Xintu is running already on the data folder ${folder}.`);
      try {
        await createDatabase(keeper);
        return keeper;
      } catch (problem) {
        await keeper.close();
        throw problem;
      }
    } catch (problem) {
      if (problem instanceof Failure || performance.now() > end) throw problem;
      await pause(wait); // it is just being stopped or is recovering
    }
  }
}

async function ensureRunning(cluster: Cluster): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let wait = 50; ; wait = Math.min(1_000, wait * 2)) {
    if (await becomesReady(cluster.data)) return;
    const refusal =
      (await livingPostmaster(cluster.data)) === null ? await launch(cluster) : 'it is being stopped';
    if (refusal === null) return;
    if (performance.now() > end) throw new Failure(`The embedded PostgreSQL does not start: ${refusal}`);
    if (refusal.includes('lock file')) await clearStaleLocks(cluster.data, cluster.sockets);
    await pause(wait);
  }
}

async function createDatabase(keeper: Keeper): Promise<void> {
  if (await keeper.hasDatabase(EMBEDDED_NAME)) return;
  try {
    await keeper.run(`create database ${EMBEDDED_NAME}`);
  } catch (problem) {
    // Another start may have made it this moment.
    if (!(await keeper.hasDatabase(EMBEDDED_NAME))) throw problem;
  }
}
