import {
  authenticateSession,
  authenticateToken,
  type Identity,
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
import { refuseGraph } from './graphql.ts';
import { type ProblemAnswer, sendProblem } from './problem-answer.ts';
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

/**
 * Finds out who sends a request: by a service token when there is an Authorization header, else by the session's
 * cookie. A token that is not known is refused at once, and so is a page whose viewer is no longer the session's, and
 * a token that states a matter it is not for; without any sign of who asks the viewer is null.
 */
export function identify(app: FastifyInstance, options: IdentificationOptions): void {
  app.decorateRequest('viewer', null);
  app.decorateRequest('sessionEnd', null);
  app.addHook('onRequest', async (request, reply) => {
    const isGraph = request.routeOptions.url === '/graphql';
    const refuse = (problem: ProblemAnswer) =>
      isGraph ? refuseGraph(request, reply, problem) : sendProblem(request, reply, problem);
    const { authorization } = request.headers;
    const identity = await identityOf(request, options);
    if (authorization !== undefined && identity === null) {
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      return refuse(unauthenticated);
    }
    if (identity === null) {
      const secret = request.cookies[SESSION_COOKIE];
      if (secret !== undefined) request.sessionEnd = await sessionEndOf(options.database.pool, secret);
      return undefined;
    }
    const shown = headerOf(request, VIEWER_HEADER);
    if (shown !== undefined && shown !== identity.actor) return refuse(viewerChanged);
    const viewer = viewerOf(request, identity, options);
    if (!mayState(viewer.scope, viewer.purpose)) return refuse(matterOutOfScope);
    request.viewer = viewer;
    return undefined;
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
  return authenticateSession(pool, secret, options.limits);
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
