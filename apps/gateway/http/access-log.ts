import { lineLogger } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';

/** One line for each answer: the route, never the address itself, which may hold what was searched for. */
export function logAnswers(app: FastifyInstance): void {
  const log = lineLogger('gateway');
  app.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
    done();
  });
}
