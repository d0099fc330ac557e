import { fastifyApolloHandler } from '@as-integrations/fastify';
import { SESSION_COOKIE, type Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import { anonymousReader, answerTrusted, readerOf, renewed, type TrustedDocument } from '@xintu/graph';
import { installedDeclarations } from '@xintu/installed-sectors';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServedGraph } from '../served-graph.ts';
import { type GraphBody, readGraphBody } from './graph-request.ts';
import type { Identification } from './identification.ts';
import { languageOf, type ProblemAnswer, textIn } from './problem-answer.ts';
import { badGraphRequest, noSuchDocument, notTrusted, unauthenticated } from './refusals.ts';

export interface GraphOptions {
  readonly served: ServedGraph;
  readonly database: Database;
  readonly clock: BusinessClock;
  readonly identification: Identification;
}

/** A document of the portals is far below it. */
const LARGEST_BODY = 1024 * 1024;
const GRAPHQL_ANSWER = 'application/graphql-response+json';

/** Business systems, and people who develop: everybody else sends trusted documents only. */
function maySendAnything(viewer: Viewer | null): boolean {
  return viewer !== null && (viewer.actor.startsWith('token:') || viewer.roles.includes('developer'));
}

/** Who shows a token or a session that doesn't hold is told so, and not treated like who shows nothing. */
function showsCredentials(request: FastifyRequest): boolean {
  return request.headers.authorization !== undefined || request.cookies[SESSION_COOKIE] !== undefined;
}

/** Refuses in GraphQL's own shape, which clients know how to read. */
function refuse(request: FastifyRequest, reply: FastifyReply, problem: ProblemAnswer): FastifyReply {
  const { status, code, message } = problem;
  if (status === 401 && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: textIn(languageOf(request), message), extensions: { code } }] });
}

/**
 * The graph at /graphql, by two roads: the short one for trusted documents, and Apollo's for any document of those who
 * may send any. Who is not signed in may send trusted documents that are open, and sees what is public.
 */
export function serveGraph(
  app: FastifyInstance,
  { served, database, clock, identification }: GraphOptions,
): void {
  const { graph, trusted, apollo } = served;
  const contextOf = (viewer: Viewer, request: FastifyRequest) => ({
    ...{ viewer, pool: database.pool, clock, today: clock.today() },
    caseKinds: installedDeclarations.caseKinds,
    renew: () => identification.anew(request),
  });
  const anyDocument = fastifyApolloHandler(apollo, {
    context: (request) => {
      const { viewer } = request;
      if (viewer === null) throw new Error('any document is for those who are signed in');
      return Promise.resolve(contextOf(viewer, request));
    },
  });

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    document: TrustedDocument,
    { operationName, variables }: GraphBody,
  ): Promise<FastifyReply> {
    const { viewer } = request;
    if (viewer === null && !document.open) return refuse(request, reply, unauthenticated);
    const context = viewer === null ? null : contextOf(viewer, request);
    const { status, text } = await answerTrusted(graph, {
      trusted: document,
      operationName,
      variables,
      reader: viewer === null ? anonymousReader(languageOf(request), request.id) : readerOf(viewer),
      today: clock.today(),
      context: context ?? undefined,
      ...(context === null ? {} : { renew: () => renewed(context) }),
    });
    if (status === unauthenticated.status) return refuse(request, reply, unauthenticated);
    const type = request.headers.accept?.includes(GRAPHQL_ANSWER) ? GRAPHQL_ANSWER : 'application/json';
    return reply.code(status).header('cache-control', 'no-store').type(`${type}; charset=utf-8`).send(text);
  }

  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: LARGEST_BODY,
    onRequest: async (request, reply) =>
      request.viewer === null && showsCredentials(request)
        ? refuse(request, reply, unauthenticated)
        : undefined,
    handler: (request, reply) => {
      const free = maySendAnything(request.viewer);
      const body = readGraphBody(request);
      const named = body === null || body.id === null ? undefined : trusted.withId(body.id);
      // Who may send anything is not made to wait for a comparison with all that is trusted.
      const document = named ?? (body === null || free ? undefined : trusted.withText(body.text));
      if (body !== null && document !== undefined) return answer(request, reply, document, body);
      if (body?.style === 'documentId') return refuse(request, reply, noSuchDocument);
      if (free) return anyDocument.call(app, request, reply);
      if (body?.style === 'extension') return refuse(request, reply, noSuchDocument);
      if (request.viewer === null) return refuse(request, reply, unauthenticated);
      return refuse(request, reply, body === null ? badGraphRequest : notTrusted);
    },
  });
}
