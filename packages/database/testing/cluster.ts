import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect, createPool } from '../connect.ts';
import { findBinaries, postgresOwner } from '../embedded/binaries.ts';
import {
  type Cluster,
  clusterUrl,
  initialise,
  launch,
  makePrivateFolder,
  passingConfiguration,
} from '../embedded/cluster.ts';
import { isAlive, SOCKET_PORT, stopPostmaster } from '../embedded/postmaster.ts';
import { migrate } from '../migrate.ts';
import { TEMPLATE } from './names.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** folder of the socket of the tests' PostgreSQL */
    postgresSockets: string;
    /** its port (part of the socket's name) */
    postgresPort: number;
  }
}

const PREFIX = 'xintu-test-';

/** Starts the one PostgreSQL that all integration tests of a run share, with a migrated template database. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  await sweepLeftovers();
  const root = join(tmpdir(), `${PREFIX}${process.pid}`);
  const stop = async () => {
    await stopPostmaster(join(root, 'data'), 'immediate');
    await rm(root, { recursive: true, force: true });
  };
  try {
    const cluster = await prepare(root);
    await initialise(cluster, false);
    const refusal = await launch(cluster);
    if (refusal !== null) throw new Error(`the tests' PostgreSQL did not start: ${refusal}`);
    await makeTemplate(cluster.sockets);
    project.provide('postgresSockets', cluster.sockets);
    project.provide('postgresPort', SOCKET_PORT);
  } catch (problem) {
    await stop();
    throw problem;
  }
  return stop;
}

async function prepare(root: string): Promise<Cluster> {
  const [binaries, owner] = await Promise.all([findBinaries(), postgresOwner()]);
  await rm(root, { recursive: true, force: true });
  await makePrivateFolder(root, owner);
  await makePrivateFolder(join(root, 'socket'), owner);
  return {
    data: join(root, 'data'),
    sockets: join(root, 'socket'),
    log: join(root, 'postgresql.log'),
    binaries,
    owner,
    configuration: passingConfiguration(),
  };
}

async function makeTemplate(sockets: string): Promise<void> {
  const administration = createPool(clusterUrl(sockets, 'postgres'), { name: 'template', connections: 1 });
  try {
    await administration.query(`create database ${TEMPLATE}`);
    const database = await connect(clusterUrl(sockets, TEMPLATE));
    try {
      await migrate(database);
    } finally {
      await database.close();
    }
    await administration.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  } finally {
    await administration.end();
  }
}

/** A run that was killed leaves its PostgreSQL running: whatever belongs to a dead process is cleared away. */
async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : NaN;
    if (!Number.isInteger(pid) || (isAlive(pid) && pid !== process.pid)) continue;
    const root = join(tmpdir(), name);
    await stopPostmaster(join(root, 'data'), 'immediate');
    if (existsSync(root)) await rm(root, { recursive: true, force: true });
  }
}
