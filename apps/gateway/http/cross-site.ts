import { SESSION_COOKIE } from '@xintu/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-answer.ts';
import { crossSite } from './refusals.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page sends in a reader's name (cross-site request forgery): a request that changes
 * something and is known by its cookie must come from a page of this site, or carry what a form can't: JSON, or a
 * header of ours. It stands beside the cookie's SameSite=Lax, not in its place.
 */
export function refuseCrossSite(app: FastifyInstance, publicUrl: string | undefined): void {
  const ownHost = publicUrl === undefined ? null : new URL(publicUrl).host;
  app.addHook('onRequest', async (request, reply) => {
    if (SAFE.has(request.method) || request.cookies[SESSION_COOKIE] === undefined) return undefined;
    if (request.headers.authorization !== undefined) return undefined; // the cookie does not count then
    return isOwn(request, ownHost) ? undefined : sendProblem(request, reply, crossSite);
  });
}

/**
 * Whether another site's page may have made the browser ask this: no answer gets there, but the look-up would be in
 * the ledger under the reader's name. Browsers say where a request comes from; programs say nothing.
 */
export function isAskedElsewhere({ cookies, headers }: FastifyRequest): boolean {
  if (cookies[SESSION_COOKIE] === undefined || headers.authorization !== undefined) return false;
  const from = headers['sec-fetch-site'];
  return from === undefined
    ? headers['x-xintu-request'] === undefined
    : from !== 'same-origin' && from !== 'none';
}

function isOwn(request: FastifyRequest, ownHost: string | null): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) {
    if (!URL.canParse(origin)) return false;
    const { host } = new URL(origin);
    return host === request.host || host === ownHost;
  }
  const json = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';
  return json || request.headers['x-xintu-request'] !== undefined;
}
