import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type ProblemAnswer, sendProblem, textIn } from './problem-answer.ts';

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

/** Refuses in the shape that clients of the route read: GraphQL's at /graphql, else `application/problem+json`. */
export function refuseEither(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemAnswer,
): FastifyReply {
  const refuse = request.routeOptions.url === '/graphql' ? refuseGraph : sendProblem;
  return refuse(request, reply, problem);
}
