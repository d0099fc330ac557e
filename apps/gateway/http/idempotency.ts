import { claimRequest, type Database, keepAnswer, type KeyedRequest, releaseClaim } from '@xintu/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuseEither } from './graph-refusal.ts';
import { badIdempotencyKey, keyReused, underWay } from './refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request's claim on its key, until it is answered. */
    keyed: KeyedRequest | null;
  }
}

/** An answer as it is kept. */
const kept = z.object({ status: z.number(), type: z.string(), body: z.string() });

const WELL_FORMED = /^[\x21-\x7e]{1,200}$/;
const RETRY_SECONDS = 2;

/** Nothing was done, or nobody knows: the same request may come again. */
const isUndone = (status: number) => status >= 500 || status === 429;

function replay(reply: FastifyReply, answer: string): FastifyReply {
  const { status, type, body } = kept.parse(JSON.parse(answer));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('idempotency-replayed', 'true')
    .type(type)
    .send(body);
}

async function claim(
  { pool }: Pick<Database, 'pool'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.viewer === null || request.method !== 'POST') return undefined;
  if (typeof key !== 'string' || !WELL_FORMED.test(key))
    return refuseEither(request, reply, badIdempotencyKey);
  const content = JSON.stringify([request.routeOptions.url, request.body]);
  const keyed = { actor: request.viewer.actor, key, content };
  const claimed = await claimRequest(pool, keyed);
  switch (claimed.state) {
    case 'claimed':
      request.keyed = keyed;
      return undefined;
    case 'answered':
      return replay(reply, claimed.answer);
    case 'under way':
      return refuseEither(request, reply.header('retry-after', RETRY_SECONDS), underWay);
    case 'other request':
      return refuseEither(request, reply, keyReused);
  }
}

/**
 * A request that carries an `Idempotency-Key` is done once, however often it is sent (a double click, an answer that
 * got lost): who sends it again gets the answer of the first time. For routes below that take JSON; files have their
 * own way with the same header.
 */
export function doOnce(app: FastifyInstance, database: Pick<Database, 'pool'>): void {
  app.decorateRequest('keyed', null);
  app.addHook('preHandler', (request, reply) => claim(database, request, reply));
  app.addHook('onSend', async (request, reply, payload) => {
    const { keyed } = request;
    request.keyed = null;
    if (keyed === null) return payload;
    if (isUndone(reply.statusCode) || typeof payload !== 'string') {
      await releaseClaim(database.pool, keyed);
      return payload;
    }
    const type = String(reply.getHeader('content-type') ?? 'application/json; charset=utf-8');
    const answer = { status: reply.statusCode, type, body: payload };
    await keepAnswer(database.pool, keyed, JSON.stringify(answer));
    return payload;
  });
}
