import type { FastifyReply, FastifyRequest } from 'fastify';

/** The one session cookie of all portals; it holds a secret and says nothing. */
export const SESSION_COOKIE = 'xintu_session';

/** How browsers see this server: the configured address, else what the request says. */
export function originOf(request: FastifyRequest, publicUrl: string | null): string {
  return publicUrl === null ? `${request.protocol}://${request.host}` : new URL(publicUrl).origin;
}

interface CookiePlace {
  readonly path: string;
  readonly publicUrl: string | null;
}

const attributes = (request: FastifyRequest, { path, publicUrl }: CookiePlace) => ({
  path,
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: originOf(request, publicUrl).startsWith('https:'),
});

/** Sets a cookie that no script can read and no other site's form sends; without an age it ends with the browser. */
export function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  value: string,
  place: CookiePlace & { readonly maxAge?: number },
): void {
  const age = place.maxAge === undefined ? {} : { maxAge: place.maxAge };
  reply.setCookie(name, value, { ...attributes(request, place), ...age });
}

/** Takes a cookie back. */
export function clearCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  place: CookiePlace,
): void {
  reply.clearCookie(name, attributes(request, place));
}
