import type { FastifyInstance } from 'fastify';

/** Only what comes from here runs; antd writes its styles into the page, so styles may be inline, scripts never. */
const contentSecurityPolicy = [
  `default-src 'self'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `font-src 'self' data:`,
  `connect-src 'self'`,
  `worker-src 'self' blob:`,
  `object-src 'none'`,
  `base-uri 'self'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'x-robots-tag': 'noindex',
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Headers that every answer carries. Over TLS browsers are told to come back over TLS only. */
export function sendSecurityHeaders(app: FastifyInstance, publicUrl: string | undefined): void {
  const transport = publicUrl?.startsWith('https:') === true;
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    if (transport) reply.header('strict-transport-security', `max-age=${YEAR_SECONDS}`);
    done();
  });
}
