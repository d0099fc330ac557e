import 'reflect-metadata';

import { accessEntities } from '@xintu/access';
import { connect, readerUrl } from '@xintu/database';
import { buildGateway, readTrustedDocuments, type ServedGraph } from '@xintu/gateway';
import { buildGraphSchema, openGraph, openTrustedDocuments, startApollo } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { gatherLines, realClock, setLogLevel } from '@xintu/runtime';

import { operations } from '../../operations/operations.ts';
import { announce, readConfiguration } from '../child.ts';
import { readOfficer } from '../officer.ts';

// The product's gateway in a process of its own, with the bench's operation among its trusted documents. With
// `unguarded` as second argument: without sign-in, access rules, row-level security and ledger.

const { databaseUrl, name } = readConfiguration();
const guarded = process.argv[3] !== 'unguarded';
setLogLevel('info'); // as in production: a line for each answer, many written at a time
gatherLines();

/** As many as the gateway's main program has, beside those for plans. */
const CONNECTIONS = 20;

async function openServedGraph(): Promise<ServedGraph> {
  const url = guarded ? await readerUrl(databaseUrl) : databaseUrl;
  const opened = openGraph(buildGraphSchema(graphModules), url, { guarded });
  // Nobody signs in where nothing is guarded: whoever asks is the officer, whose answers are compared.
  const officer = await readOfficer(databaseUrl);
  const graph = guarded
    ? opened
    : {
        ...opened,
        answerText: (request: Parameters<typeof opened.answerText>[0]) =>
          opened.answerText({ ...request, reader: officer }),
      };
  const ofBench = Object.values(operations).map(({ id, trustedText }) => [id, trustedText] as const);
  const trusted = openTrustedDocuments(graph, {
    ...readTrustedDocuments(),
    ...Object.fromEntries(ofBench),
  });
  return { graph, trusted, apollo: await startApollo(graph, { development: false }), close: graph.close };
}

const database = await connect(databaseUrl, {
  name,
  entities: accessEntities,
  connections: CONNECTIONS,
});
const app = await buildGateway({
  settings: { host: '127.0.0.1', publicUrl: undefined, oidc: undefined, trustedProxies: [], rates: {} },
  database,
  clock: realClock(),
  graph: await openServedGraph(),
  intake: null,
  portals: [],
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
announce(Number(new URL(address).port));
