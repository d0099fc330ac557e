import {
  authenticateSession,
  authenticateToken,
  type Identity,
  readLanguage,
  readPurpose,
  SESSION_COOKIE,
  type SessionLimits,
  sessionLimits,
  type Viewer,
} from '@xintu/access';
import type { Database } from '@xintu/database';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuseOtherAccount } from './account-mark.ts';
import { sendProblem } from './problem-answer.ts';
import { unauthenticated } from './refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for somebody who is not signed in. */
    viewer: Viewer | null;
  }
}

export interface IdentificationOptions {
  readonly database: Database;
  readonly developmentSignIn: boolean;
  readonly limits?: SessionLimits;
}

const BEARER = /^Bearer +([\w-]{1,200})$/i;

/**
 * Finds out who sends a request: by a service token when there is an Authorization header, else by the session's
 * cookie. A token that is not known is refused at once; without any sign of who asks the viewer is null.
 */
export function identify(app: FastifyInstance, options: IdentificationOptions): void {
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers;
    const identity = await identityOf(request, options);
    if (authorization !== undefined && identity === null) {
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      return request.routeOptions.url === '/graphql'
        ? undefined
        : sendProblem(request, reply, unauthenticated);
    }
    request.viewer = identity === null ? null : viewerOf(request, identity, options.developmentSignIn);
    return refuseOtherAccount(request, reply);
  });
}

function identityOf(request: FastifyRequest, options: IdentificationOptions): Promise<Identity | null> {
  const { pool } = options.database;
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = BEARER.exec(authorization)?.[1];
    return token === undefined ? Promise.resolve(null) : authenticateToken(pool, token);
  }
  const secret = request.cookies[SESSION_COOKIE];
  if (secret === undefined) return Promise.resolve(null);
  return authenticateSession(pool, secret, options.limits ?? sessionLimits);
}

function viewerOf(request: FastifyRequest, identity: Identity, developmentSignIn: boolean): Viewer {
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    ...identity,
    language: readLanguage(header('accept-language')),
    purpose: readPurpose(header('x-xintu-matter'), header('x-xintu-reference')),
    requestId: request.id,
    developmentSignIn,
  };
}
