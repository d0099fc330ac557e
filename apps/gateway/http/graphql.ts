import { fastifyApolloHandler } from '@as-integrations/fastify';
import { SESSION_COOKIE, sessionEnds, type SessionLimits, type Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import {
  anonymousReader,
  answerTrusted,
  limitsOf,
  openDocumentGate,
  readerOf,
  renewed,
  type TrustedDocument,
} from '@xintu/graph';
import { installedDeclarations } from '@xintu/installed-sectors';
import type { BusinessClock, KeyRing } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServedGraph } from '../served-graph.ts';
import { isAskedElsewhere } from './cross-site.ts';
import { refuseGraph } from './graph-refusal.ts';
import { type GraphBody, readGraphRequest } from './graph-request.ts';
import type { Identification } from './identification.ts';
import { languageOf, type ProblemAnswer } from './problem-answer.ts';
import { limitQueryCodes } from './query-code-limit.ts';
import {
  badGraphRequest,
  crossSite,
  noSuchDocument,
  notTrusted,
  sendInstead,
  unauthenticated,
} from './refusals.ts';

export interface GraphOptions {
  readonly served: ServedGraph;
  readonly database: Database;
  readonly clock: BusinessClock;
  readonly sessionLimits: SessionLimits;
  readonly identityKeys: KeyRing | null;
  readonly identification: Identification;
  /** Where the gateway is reached from outside; absent: where the request came to. */
  readonly publicUrl?: string | undefined;
}

/** A check of 2,000 subjects by code and name fits; documents have a limit of their own. */
const LARGEST_BODY = 1024 * 1024;
const GRAPHQL_ANSWER = 'application/graphql-response+json';

/** Business systems, and people who develop: everybody else sends trusted documents only. */
function maySendAnything(viewer: Viewer | null): boolean {
  return viewer !== null && (viewer.actor.startsWith('token:') || viewer.roles.includes('developer'));
}

/** Why the session that the browser shows doesn't hold any more, where that is known. */
function signInAgain({ sessionEnd }: FastifyRequest): ProblemAnswer {
  if (sessionEnd === null) return unauthenticated;
  return { ...unauthenticated, message: sessionEnds[sessionEnd], reasons: [{ code: sessionEnd }] };
}

/** Who shows a token or a session that doesn't hold is told so, and not treated like who shows nothing. */
function showsCredentials(request: FastifyRequest): boolean {
  return request.headers.authorization !== undefined || request.cookies[SESSION_COOKIE] !== undefined;
}

function refuseEndedCredentials(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (request.viewer !== null || !showsCredentials(request)) return undefined;
  return refuseGraph(request, reply, signInAgain(request));
}

/** What resolvers and actions get, for each request. */
function contextsOf(options: GraphOptions) {
  const { database, clock, sessionLimits, identityKeys, identification, publicUrl } = options;
  return (viewer: Viewer, request: FastifyRequest) => ({
    ...{ viewer, pool: database.pool, database, clock, today: clock.today() },
    ...{ sessionLimits, identityKeys },
    publicUrl: publicUrl ?? `${request.protocol}://${request.host}`,
    caseKinds: installedDeclarations.caseKinds,
    renew: () => identification.anew(request),
  });
}

/** Refuses a document before anybody has validated it. */
function tell(reply: FastifyReply, errors: readonly object[]): FastifyReply {
  return reply.code(400).header('cache-control', 'no-store').send({ errors });
}

/** The road of any document, for those who are signed in. */
function anyDocumentBy(apollo: GraphOptions['served']['apollo'], contextOf: ReturnType<typeof contextsOf>) {
  return fastifyApolloHandler(apollo, {
    context: (request) => {
      const { viewer } = request;
      if (viewer === null) throw new Error('any document is for those who are signed in');
      return Promise.resolve(contextOf(viewer, request));
    },
  });
}

/**
 * The graph at /graphql, by two roads: the short one for trusted documents, and Apollo's for any document of those who
 * may send any. Who is not signed in may send trusted documents that are open, and sees what is public.
 */
export function serveGraph(app: FastifyInstance, options: GraphOptions): void {
  const { served, clock } = options;
  const { graph, trusted, apollo } = served;
  const tooLarge = openDocumentGate(limitsOf.staff.document);
  const refuseTries = limitQueryCodes();
  const contextOf = contextsOf(options);
  const anyDocument = anyDocumentBy(apollo, contextOf);

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    document: TrustedDocument,
    { operationName, variables }: GraphBody,
  ): Promise<FastifyReply> {
    const { viewer } = request;
    if (viewer === null && !document.open) return refuseGraph(request, reply, unauthenticated);
    const context = viewer === null ? null : contextOf(viewer, request);
    const { status, text } = await answerTrusted(graph, {
      trusted: document,
      operationName,
      variables,
      reader: viewer === null ? anonymousReader(languageOf(request), request.id) : readerOf(viewer),
      today: clock.today(),
      context: context ?? undefined,
      ...(context === null ? {} : { renew: () => renewed(context) }),
      schemaIsSecret: !maySendAnything(viewer),
    });
    if (status === unauthenticated.status) return refuseGraph(request, reply, signInAgain(request));
    const type = request.headers.accept?.includes(GRAPHQL_ANSWER) ? GRAPHQL_ANSWER : 'application/json';
    return reply.code(status).header('cache-control', 'no-store').type(`${type}; charset=utf-8`).send(text);
  }

  /** Programs and public pages may ask for trusted queries by their address. */
  function answerGet(
    request: FastifyRequest,
    reply: FastifyReply,
    document: TrustedDocument | undefined,
    body: GraphBody | null,
  ): FastifyReply | Promise<FastifyReply> {
    if (isAskedElsewhere(request)) return refuseGraph(request, reply, crossSite);
    if (body !== null && document?.operation.operation === 'query')
      return answer(request, reply, document, body);
    if (body !== null && document === undefined) return refuseGraph(request, reply, noSuchDocument);
    return refuseGraph(request, reply.header('allow', 'POST'), sendInstead);
  }

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    bodyLimit: LARGEST_BODY,
    onRequest: async (request, reply) => refuseEndedCredentials(request, reply),
    handler: (request, reply) => {
      const free = maySendAnything(request.viewer);
      const body = readGraphRequest(request);
      const named = body === null || body.id === null ? undefined : trusted.withId(body.id);
      // Who may send anything is not made to wait for a comparison with all that is trusted.
      const document = named ?? (body === null || free ? undefined : trusted.withText(body.text));
      const refusal = refuseTries(request, reply, document, body);
      if (refusal !== undefined) return refusal;
      if (request.method !== 'POST') return answerGet(request, reply, document, body);
      if (body !== null && document !== undefined) return answer(request, reply, document, body);
      if (body?.style === 'documentId') return refuseGraph(request, reply, noSuchDocument);
      const problems = free && body !== null ? tooLarge(body.text) : [];
      if (problems.length > 0) return tell(reply, problems);
      if (free) return anyDocument.call(app, request, reply);
      if (body?.style === 'extension') return refuseGraph(request, reply, noSuchDocument);
      if (request.viewer === null) return refuseGraph(request, reply, unauthenticated);
      return refuseGraph(request, reply, body === null ? badGraphRequest : notTrusted);
    },
  });
}
