import { fastifyApolloHandler } from '@as-integrations/fastify';
import { SESSION_COOKIE, sessionEnds, type SessionLimits, type Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import { anonymousReader, answerTrusted, readerOf, type TrustedDocument } from '@xintu/graph';
import { installedDeclarations } from '@xintu/installed-sectors';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServedGraph } from '../served-graph.ts';
import { type GraphBody, readGraphBody } from './graph-request.ts';
import { languageOf, type ProblemAnswer, textIn } from './problem-answer.ts';
import { badGraphRequest, noSuchDocument, notTrusted, unauthenticated } from './refusals.ts';

export interface GraphOptions {
  readonly served: ServedGraph;
  readonly database: Database;
  readonly clock: BusinessClock;
  readonly sessionLimits: SessionLimits;
}

/** A document of the portals is far below it. */
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

/** Refuses in GraphQL's own shape, which clients know how to read. */
export function refuseGraph(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemAnswer,
): FastifyReply {
  const { status, code, message, reasons } = problem;
  if (status === 401 && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({
      errors: [
        {
          message: textIn(languageOf(request), message),
          extensions: { code, ...(reasons === undefined ? {} : { reasons }) },
        },
      ],
    });
}

/**
 * The graph at /graphql, by two roads: the short one for trusted documents, and Apollo's for any document of those who
 * may send any. Who is not signed in may send trusted documents that are open, and sees what is public.
 */
export function serveGraph(
  app: FastifyInstance,
  { served, database, clock, sessionLimits }: GraphOptions,
): void {
  const { graph, trusted, apollo } = served;
  const contextOf = (viewer: Viewer) => ({
    ...{ viewer, pool: database.pool, database, clock, today: clock.today(), sessionLimits },
    caseKinds: installedDeclarations.caseKinds,
  });
  const anyDocument = fastifyApolloHandler(apollo, {
    context: ({ viewer }) => {
      if (viewer === null) throw new Error('any document is for those who are signed in');
      return Promise.resolve(contextOf(viewer));
    },
  });

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    document: TrustedDocument,
    { operationName, variables }: GraphBody,
  ): Promise<FastifyReply> {
    const { viewer } = request;
    if (viewer === null && !document.open) return refuseGraph(request, reply, unauthenticated);
    const { status, text } = await answerTrusted(graph, {
      trusted: document,
      operationName,
      variables,
      reader: viewer === null ? anonymousReader(languageOf(request), request.id) : readerOf(viewer),
      today: clock.today(),
      context: viewer === null ? undefined : contextOf(viewer),
    });
    const type = request.headers.accept?.includes(GRAPHQL_ANSWER) ? GRAPHQL_ANSWER : 'application/json';
    return reply.code(status).header('cache-control', 'no-store').type(`${type}; charset=utf-8`).send(text);
  }

  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: LARGEST_BODY,
    onRequest: async (request, reply) => {
      if (request.viewer !== null || !showsCredentials(request)) return undefined;
      return refuseGraph(request, reply, signInAgain(request));
    },
    handler: (request, reply) => {
      const free = maySendAnything(request.viewer);
      const body = readGraphBody(request);
      const named = body === null || body.id === null ? undefined : trusted.withId(body.id);
      // Who may send anything is not made to wait for a comparison with all that is trusted.
      const document = named ?? (body === null || free ? undefined : trusted.withText(body.text));
      if (body !== null && document !== undefined) return answer(request, reply, document, body);
      if (body?.style === 'documentId') return refuseGraph(request, reply, noSuchDocument);
      if (free) return anyDocument.call(app, request, reply);
      if (body?.style === 'extension') return refuseGraph(request, reply, noSuchDocument);
      if (request.viewer === null) return refuseGraph(request, reply, unauthenticated);
      return refuseGraph(request, reply, body === null ? badGraphRequest : notTrusted);
    },
  });
}
