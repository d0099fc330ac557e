import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { accessEntities } from '@xintu/access';
import { openInstance } from '@xintu/database';
import { openIdentityKeys } from '@xintu/records';
import {
  gatherLines,
  logger,
  onShutdown,
  openClock,
  readSettings,
  sentenceOf,
  setLogLevel,
  tellParent,
} from '@xintu/runtime';
import { buildGateway } from './gateway.ts';
import { openIntake } from './open-intake.ts';
import { readPortals } from './http/portals.ts';
import { openServedGraph } from './served-graph.ts';

/** The programs beside this one; the portals are among them. */
const apps = fileURLToPath(new URL('../', import.meta.url));

/** More than uploads can hold at a time, so that questions go on. */
const CONNECTIONS = 20;

/** The one server of an instance: graph, uploads, sign-in, portals. More of them share the work. */
async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  setLogLevel(settings.logLevel);
  gatherLines();
  const [instance, portals] = await Promise.all([
    openInstance(settings, { name: 'xintu gateway', entities: accessEntities, connections: CONNECTIONS }),
    readPortals(apps),
  ]);
  const { database } = instance;
  const clock = await openClock(settings, database.pool);
  const graph = await openServedGraph(database, { development: settings.oidc === undefined });
  const identityKeys = await openIdentityKeys(settings, database.pool);
  const intake = openIntake(database, clock, identityKeys);
  const app = await buildGateway({
    ...{ settings, database, clock, graph, intake, portals, identityKeys },
    sessionLimits: settings.sessions,
    secondFactor: { demanded: settings.secondFactorDemanded, classes: settings.secondFactorClasses },
  });
  onShutdown(async () => {
    await app.close(); // what is under way is answered first
    await graph.close();
    clock.close();
    await instance.close();
  });
  const address = await app.listen({ host: settings.host, port: settings.port });
  logger('gateway').info({ address }, 'listening');
  await tellParent({ type: 'ready', address });
}

try {
  await serve();
} catch (problem) {
  const message = `The gateway does not start: ${sentenceOf(problem)}`;
  await tellParent({ type: 'failure', message });
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
