import { developmentPassword } from '@xintu/access';
import { accessDatabase } from '@xintu/access/testing';
import type { Database } from '@xintu/database';
import { type BusinessClock, type KeyRing, newKeyFile, readKeyRing, stillClock } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';
import { buildGateway, type GatewayParts } from '../gateway.ts';
import { openIntake } from '../open-intake.ts';
import { openServedGraph } from '../served-graph.ts';
import { loadTestCatalogue } from './load-test-catalogue.ts';

/** A gateway that listens on a free port, over a database of its own. */
export interface TestGateway {
  readonly app: FastifyInstance;
  readonly address: string;
  readonly database: Database;
  /** of all demonstration accounts */
  readonly password: string;
  /** of identity numbers */
  readonly identityKeys: KeyRing;
  close(): Promise<void>;
}

const freshKeys = () => readKeyRing(newKeyFile('aes-256-gcm'));
const nothingToClose = () => Promise.resolve();

/** @param different what is to be other than: development sign-in, no graph, no intake, no portals */
export async function serveTestGateway(different: Partial<GatewayParts> = {}): Promise<TestGateway> {
  return serveOver(await accessDatabase(), different, nothingToClose);
}

/** A gateway with everything behind it: the graph, the intake, the catalogue of this installation. */
export async function serveWholeGateway(
  clock: BusinessClock = still,
  different: Partial<GatewayParts> = {},
): Promise<TestGateway> {
  const database = await accessDatabase();
  await loadTestCatalogue(database);
  const graph = await openServedGraph(database, { development: true });
  const { identityKeys = freshKeys() } = different;
  const intake = openIntake(database, clock, identityKeys);
  return serveOver(database, { graph, intake, clock, identityKeys, ...different }, graph.close);
}

const still = stillClock(new Date('2026-03-02T09:00:00+08:00'));

/** What a gateway under test is set to. */
export const testSettings: GatewayParts['settings'] = {
  host: '127.0.0.1',
  publicUrl: undefined,
  oidc: undefined,
  trustedProxies: [],
  rates: {},
};

async function serveOver(
  database: Database,
  different: Partial<GatewayParts>,
  closeBefore: () => Promise<void>,
): Promise<TestGateway> {
  const { identityKeys = freshKeys() } = different;
  const app = await buildGateway({
    settings: testSettings,
    database,
    clock: still,
    graph: null,
    intake: null,
    portals: [],
    ...different,
    identityKeys,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    address,
    database,
    identityKeys,
    password: await developmentPassword(database),
    close: async () => {
      await app.close();
      await closeBefore();
      await database.close();
    },
  };
}
