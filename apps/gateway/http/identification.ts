import {
  authenticateSession,
  authenticateToken,
  type Identity,
  IdentityMemory,
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

/** Who sends requests, as far as the graph asks again. */
export interface Identification {
  /** Finds out who sends a request without what is remembered of it. */
  readonly anew: (request: FastifyRequest) => Promise<Viewer | null>;
}

/**
 * Finds out who sends a request: by a service token when there is an Authorization header, else by the session's
 * cookie. A token that is not known is refused at once; without any sign of who asks the viewer is null.
 *
 * For the graph alone it is enough to remember who that was a moment ago: its plans make sure that token or session
 * still hold.
 */
export function identify(app: FastifyInstance, options: IdentificationOptions): Identification {
  const memory = new IdentityMemory();
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers;
    const shown = shownBy(request, options);
    const ofGraph = request.routeOptions.url === '/graphql';
    const identity = shown && (await (ofGraph ? memory.recall(shown.secret, shown.find) : shown.find()));
    if (authorization !== undefined && identity === null) {
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      return ofGraph ? undefined : sendProblem(request, reply, unauthenticated);
    }
    request.viewer = identity === null ? null : viewerOf(request, identity, options.developmentSignIn);
    return refuseOtherAccount(request, reply);
  });
  return {
    anew: async (request) => {
      const shown = shownBy(request, options);
      if (shown === null) return null;
      memory.forget(shown.secret);
      const identity = await memory.recall(shown.secret, shown.find);
      return identity && viewerOf(request, identity, options.developmentSignIn);
    },
  };
}

/** What a request shows of who sends it, and how the database is asked whose it is. */
interface Shown {
  readonly secret: string;
  readonly find: () => Promise<Identity | null>;
}

function shownBy(request: FastifyRequest, options: IdentificationOptions): Shown | null {
  const { pool } = options.database;
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const secret = BEARER.exec(authorization)?.[1];
    return secret === undefined ? null : { secret, find: () => authenticateToken(pool, secret) };
  }
  const secret = request.cookies[SESSION_COOKIE];
  if (secret === undefined) return null;
  return { secret, find: () => authenticateSession(pool, secret, options.limits ?? sessionLimits) };
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
