import cookie from '@fastify/cookie';
import { type ProviderSettings, type SessionLimits, sessionLimits, signIn } from '@xintu/access';
import type { Database } from '@xintu/database';
import type { BusinessClock, KeyRing, Settings } from '@xintu/runtime';
import { fastify, type FastifyInstance } from 'fastify';
import { logAnswers } from './http/access-log.ts';
import { serveCaseDocuments } from './http/case-documents.ts';
import { refuseCrossSite } from './http/cross-site.ts';
import { embedChecks } from './http/embedded-check.ts';
import { exchangeRepairs } from './http/exchange.ts';
import { sendDocuments } from './http/documents.ts';
import { readCheckLists } from './http/check-lists.ts';
import { sendExports } from './http/exports.ts';
import { serveGraph } from './http/graphql.ts';
import { answerHealth } from './http/health.ts';
import { doOnce } from './http/idempotency.ts';
import { identify } from './http/identification.ts';
import type { IntakeDoor } from './http/intake-door.ts';
import { sendIntakeFiles } from './http/intake-files.ts';
import { acceptUploads } from './http/intake-upload.ts';
import { publishLedger } from './http/ledger-heads.ts';
import { publishProofs } from './http/ledger-proofs.ts';
import { serveMetrics } from './http/metrics.ts';
import { type Portal, servePortals } from './http/portals.ts';
import { exchangeQualityFiles } from './http/quality.ts';
import { sendReports } from './http/reports.ts';
import { answerUnforeseen } from './http/problem-answer.ts';
import { receiveComplaints } from './http/public-complaints.ts';
import { limitAddresses, limitCallers } from './http/rate-limits.ts';
import { answerRequestId, requestIdOf } from './http/request-id.ts';
import { sendSecurityHeaders } from './http/security-headers.ts';
import type { ServedGraph } from './served-graph.ts';

/** What the gateway is put together from. */
export interface GatewayParts {
  readonly settings: Pick<Settings, 'host' | 'publicUrl' | 'oidc' | 'trustedProxies' | 'rates'> &
    Partial<Pick<Settings, 'embedOrigins'>>;
  readonly database: Database;
  readonly clock: BusinessClock;
  /** Null until there is a graph: the gateway is not ready then. */
  readonly graph: ServedGraph | null;
  readonly intake: IntakeDoor | null;
  readonly portals: readonly Portal[];
  /** Keys of identity numbers; without them none is ever shown. */
  readonly identityKeys?: KeyRing;
  readonly sessionLimits?: SessionLimits;
  /** Whether a second factor is demanded, and by which classes (`acr`) the provider says that one was given. */
  readonly secondFactor?: { readonly demanded: boolean; readonly classes: readonly string[] };
}

/** The largest file over a slow line takes minutes; who sends slower than that holds up the others. */
const REQUEST_MILLISECONDS = 5 * 60_000;

/** The one server, put together but not listening yet. Closing it leaves the parts open. */
export async function buildGateway(parts: GatewayParts): Promise<FastifyInstance> {
  const { settings, database } = parts;
  const developmentSignIn = settings.oidc === undefined;
  const limits = parts.sessionLimits ?? sessionLimits;
  const app = fastify({
    genReqId: requestIdOf,
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_MILLISECONDS,
    // Without a proxy that is told to be trusted anybody could say to be another address.
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
  });
  let stopping = false;
  app.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  answerRequestId(app);
  sendSecurityHeaders(app, settings.publicUrl);
  logAnswers(app);
  answerUnforeseen(app);
  limitAddresses(app, settings.rates);
  serveMetrics(app, database);
  publishLedger(app, database);
  if (parts.graph !== null) publishProofs(app, { database, graph: parts.graph, clock: parts.clock });
  answerHealth(app, { database, schemaServed: () => parts.graph !== null, stopping: () => stopping });
  embedChecks(app, { database, clock: parts.clock, origins: settings.embedOrigins ?? [] });
  await app.register(cookie);
  refuseCrossSite(app, settings.publicUrl);
  servePortals(app, parts.portals, { developmentSignIn });
  await app.register(signIn, {
    database,
    provider: providerOf(settings),
    host: settings.host,
    publicUrl: settings.publicUrl,
    limits,
    secondFactorClasses: parts.secondFactor?.classes ?? [],
  });
  await app.register(async (scope) => {
    const identification = identify(scope, {
      ...{ database, developmentSignIn, limits },
      secondFactorDemanded: parts.secondFactor?.demanded ?? false,
    });
    limitCallers(scope, settings.rates);
    const { graph, clock, identityKeys = null } = parts;
    if (graph !== null) {
      scope.register((graphScope, _options, done) => {
        doOnce(graphScope, database);
        serveGraph(graphScope, {
          ...{ served: graph, database, clock, identification },
          ...{ sessionLimits: limits, identityKeys, publicUrl: settings.publicUrl },
        });
        done();
      });
    }
    receiveComplaints(scope, { database, clock, keys: identityKeys });
    sendExports(scope, { database, clock });
    await serveCaseDocuments(scope, { database, clock, keys: identityKeys });
    await exchangeRepairs(scope, { database, clock });
    sendDocuments(scope, { database });
    sendReports(scope, { database, clock });
    await readCheckLists(scope, { database, clock });
    await exchangeQualityFiles(scope, { database, clock });
    if (parts.intake === null) return;
    sendIntakeFiles(scope, parts.intake);
    await acceptUploads(scope, parts.intake);
  });
  return app;
}

function providerOf({ oidc }: GatewayParts['settings']): ProviderSettings {
  return oidc === undefined ? { kind: 'development' } : { kind: 'openid', ...oidc };
}
