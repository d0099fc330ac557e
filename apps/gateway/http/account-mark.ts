import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseEither } from './graph-refusal.ts';
import { accountChanged } from './refusals.ts';

const HEADER = 'x-xintu-account';

/** Tells accounts apart and says nothing of them. */
const markOf = (actor: string) =>
  createHash('sha256').update(`mark ${actor}`).digest('base64url').slice(0, 16);

/**
 * One browser has one session. When somebody signs in with another account in a second tab, the first one still shows
 * the account of before: what it sends then, in the name of the one it shows, must not be done in the name of the
 * other. A page sends the mark that it got with its first answer; a request with the mark of another account is
 * refused.
 */
export function refuseOtherAccount(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const { viewer, headers } = request;
  if (viewer === null || headers.authorization !== undefined) return undefined;
  const mark = markOf(viewer.actor);
  reply.header(HEADER, mark);
  const believed = headers[HEADER];
  return believed === undefined || believed === mark
    ? undefined
    : refuseEither(request, reply, accountChanged);
}
