import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Database } from '@xintu/database';
import type { GraphContext } from '@xintu/graph';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';
import { languageOf, textIn } from './problem-answer.ts';
import { unauthenticated } from './refusals.ts';

export interface GraphOptions {
  readonly apollo: ApolloServer<GraphContext>;
  readonly database: Database;
  readonly clock: BusinessClock;
}

/** A document of the portals is far below it. */
const LARGEST_BODY = 1024 * 1024;

/**
 * The graph at /graphql. Who is not signed in gets 401 and an answer in GraphQL's own shape, which clients know how
 * to read; the graph itself never sees such a request.
 */
export function serveGraph(app: FastifyInstance, { apollo, database, clock }: GraphOptions): void {
  const handle = fastifyApolloHandler(apollo, {
    context: ({ viewer }) => {
      if (viewer === null) throw new Error('the graph is for those who are signed in');
      return Promise.resolve({ viewer, pool: database.pool, today: clock.today() });
    },
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    bodyLimit: LARGEST_BODY,
    onRequest: async (request, reply) => {
      if (request.viewer !== null) return undefined;
      const message = textIn(languageOf(request), unauthenticated.message);
      if (!reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer');
      return reply
        .code(unauthenticated.status)
        .header('cache-control', 'no-store')
        .send({ errors: [{ message, extensions: { code: unauthenticated.code } }] });
    },
    handler: (request, reply) => handle.call(app, request, reply),
  });
}
