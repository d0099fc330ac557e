import {
  authenticateSession,
  authenticateToken,
  type Identity,
  IdentityMemory,
  mayState,
  readLanguage,
  readPurpose,
  SESSION_COOKIE,
  type SessionEnd,
  sessionEndOf,
  type SessionLimits,
  type Viewer,
} from '@xintu/access';
import type { Database } from '@xintu/database';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuseEither } from './graph-refusal.ts';
import { matterOutOfScope, unauthenticated, viewerChanged } from './refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for somebody who is not signed in. */
    viewer: Viewer | null;
    /** Why the session that the browser shows has ended; null where it holds, or where there is none. */
    sessionEnd: SessionEnd | null;
  }
}

export interface IdentificationOptions {
  readonly database: Database;
  readonly developmentSignIn: boolean;
  readonly limits: SessionLimits;
  /** Whether a second factor is demanded for acts with legal effect. */
  readonly secondFactorDemanded: boolean;
}

const BEARER = /^Bearer +([\w-]{1,200})$/i;

/** Whom a page shows as signed in: what another tab's sign-in changed must not be done in its name. */
const VIEWER_HEADER = 'x-xintu-viewer';

/** Who sends requests, as far as the graph asks again. */
export interface Identification {
  /** Finds out who sends a request without what is remembered of it. */
  readonly anew: (request: FastifyRequest) => Promise<Viewer | null>;
}

/**
 * Finds out who sends a request: by a service token when there is an Authorization header, else by the session's
 * cookie. A token that is not known is refused at once, and so is a page whose viewer is no longer the session's, and
 * a token that states a matter it is not for; without any sign of who asks the viewer is null.
 *
 * For the graph alone it is enough to remember who that was a moment ago: its plans make sure that token or session
 * still hold, and stand for the same.
 */
export function identify(app: FastifyInstance, options: IdentificationOptions): Identification {
  const memory = new IdentityMemory();
  app.decorateRequest('viewer', null);
  app.decorateRequest('sessionEnd', null);
  const sessionEndFor = (request: FastifyRequest) => {
    const secret = request.cookies[SESSION_COOKIE];
    return secret === undefined ? null : sessionEndOf(options.database.pool, secret);
  };
  app.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers;
    const shown = shownBy(request, options);
    const ofGraph = request.routeOptions.url === '/graphql';
    const identity = shown && (await (ofGraph ? memory.recall(shown.secret, shown.find) : shown.find()));
    if (authorization !== undefined && identity === null) {
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      return refuseEither(request, reply, unauthenticated);
    }
    if (identity === null) {
      request.sessionEnd = await sessionEndFor(request);
      return undefined;
    }
    const meant = headerOf(request, VIEWER_HEADER);
    if (meant !== undefined && meant !== identity.actor) return refuseEither(request, reply, viewerChanged);
    const viewer = viewerOf(request, identity, options);
    if (!mayState(viewer.scope, viewer.purpose)) return refuseEither(request, reply, matterOutOfScope);
    request.viewer = viewer;
    return undefined;
  });
  return {
    anew: async (request) => {
      const shown = shownBy(request, options);
      if (shown === null) return null;
      memory.forget(shown.secret);
      const identity = await memory.recall(shown.secret, shown.find);
      if (identity === null) {
        request.sessionEnd =
          request.headers.authorization === undefined ? await sessionEndFor(request) : null;
        return null;
      }
      const viewer = viewerOf(request, identity, options);
      return mayState(viewer.scope, viewer.purpose) ? viewer : null;
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
  return { secret, find: () => authenticateSession(pool, secret, options.limits) };
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function viewerOf(request: FastifyRequest, found: Identity, options: IdentificationOptions): Viewer {
  const { hasSecondFactor, ...identity } = found;
  const given = hasSecondFactor ? 'GIVEN' : 'MISSING';
  return {
    ...identity,
    secondFactor: options.secondFactorDemanded || hasSecondFactor ? given : 'NOT_DEMANDED',
    language: readLanguage(headerOf(request, 'accept-language')),
    purpose: readPurpose(headerOf(request, 'x-xintu-matter'), headerOf(request, 'x-xintu-reference')),
    requestId: request.id,
    developmentSignIn: options.developmentSignIn,
  };
}
