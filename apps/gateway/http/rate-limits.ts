import type { RateSettings } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseEither } from './graph-refusal.ts';
import { tooManyRequests } from './refusals.ts';
import { tokenBuckets } from './token-buckets.ts';

/** Requests a minute where nothing else is set: an office stands behind one address, a business system behind a token. */
const usual = { perAddress: 3_000, perCaller: 12_000, signIn: 60 } as const;
type Kind = keyof typeof usual;

const NEVER_LIMITED = new Set(['/healthz', '/readyz', '/metrics']);
const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

const isSignIn = (request: FastifyRequest) => /^\/(sign-in|oidc)\b/.test(request.routeOptions.url ?? '');

/** A function that takes one request of a kind from a caller's bucket, and says for how many seconds to wait. */
function limiter(kind: Kind, given: RateSettings): (request: FastifyRequest, caller: string) => number {
  const perMinute = given[kind] ?? usual[kind];
  if (perMinute === 0) return () => 0;
  const buckets = tokenBuckets({ perMinute });
  // Programs on this very machine are bound by what somebody set, not by what is usual.
  const bindsLoopback = given[kind] !== undefined;
  return (request, caller) =>
    bindsLoopback || !LOOPBACK.test(request.ip) ? buckets.take(caller, performance.now()) : 0;
}

function refuseFor(seconds: number, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (seconds === 0) return undefined;
  return refuseEither(request, reply.header('retry-after', seconds), tooManyRequests);
}

/**
 * Limits what comes from one address, before anything else is done for it. The address is the connection's; behind a
 * proxy that is told to be trusted it is the one that the proxy says.
 */
export function limitAddresses(app: FastifyInstance, given: RateSettings): void {
  const [any, signIn] = [limiter('perAddress', given), limiter('signIn', given)];
  app.addHook('onRequest', async (request, reply) => {
    if (NEVER_LIMITED.has(request.routeOptions.url ?? '')) return undefined;
    const seconds = any(request, request.ip) || (isSignIn(request) ? signIn(request, request.ip) : 0);
    return refuseFor(seconds, request, reply);
  });
}

/** Limits what one account or one service token asks, from whichever addresses. Stands behind the identification. */
export function limitCallers(app: FastifyInstance, given: RateSettings): void {
  const caller = limiter('perCaller', given);
  app.addHook('onRequest', async (request, reply) => {
    if (request.viewer === null) return undefined;
    return refuseFor(caller(request, request.viewer.actor), request, reply);
  });
}
