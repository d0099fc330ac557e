import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { LOCK_MILLISECONDS } from '../rules/attempts.ts';
import type { CheckLogin } from './development-login.ts';
import { codePage, loginPage } from './login-page.ts';
import { isLoopback } from './loopback.ts';
import { type OneTimeCodes } from './one-time-codes.ts';
import { plainPage } from './plain-page.ts';
import { DEVELOPMENT_SECOND_FACTOR } from '../rules/second-factor.ts';

export interface DevelopmentRoutesOptions {
  readonly provider: Provider;
  readonly check: CheckLogin;
  readonly codes: OneTimeCodes;
}

/** The provider under /oidc, with the login page it sends people to. */
export const developmentRoutes: FastifyPluginCallback<DevelopmentRoutesOptions> = (app, options, done) => {
  app.addHook('onRequest', refuseForeignHost);
  app.register(loginRoutes, options);
  app.register(protocolRoutes, options);
  done();
};

/** A page elsewhere could point a name of its own at this machine; the provider answers to loopback names only. */
async function refuseForeignHost(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (isLoopback(request.hostname)) return undefined;
  return reply.code(421).type('text/plain; charset=utf-8').send('开发环境登录仅限本机访问。');
}

interface InteractionRoute {
  Params: { uid: string };
}

const loginRoutes: FastifyPluginCallback<DevelopmentRoutesOptions> = (
  app,
  { provider, check, codes },
  done,
) => {
  app.get<InteractionRoute>('/oidc/interaction/:uid', async (request, reply) => {
    if (!(await isOpen(provider, request, reply))) return sendExpired(reply);
    return sendHtml(reply, loginPage({ action: request.url, account: '', problem: null }));
  });
  app.post<InteractionRoute>('/oidc/interaction/:uid', async (request, reply) => {
    if (!(await isOpen(provider, request, reply))) return sendExpired(reply);
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const { uid } = request.params;
    const given = form.get('code');
    if (given !== null) {
      const shown = codes.shown(uid);
      const proven = codes.redeem(uid, given);
      if (proven !== null) return reply.redirect(await vouch(provider, request, reply, proven, true), 303);
      if (shown === null || codes.shown(uid) === null) return sendExpired(reply);
      return sendHtml(reply.code(401), codePage({ action: request.url, code: shown, wrong: true }));
    }
    const account = (form.get('account') ?? '').trim();
    const answer = await check(account, form.get('password') ?? '', request.id);
    if (!answer.ok) {
      const locked = answer.problem === 'LOCKED';
      if (locked) reply.header('retry-after', LOCK_MILLISECONDS / 1000);
      reply.code(locked ? 429 : 401);
      return sendHtml(reply, loginPage({ action: request.url, account, problem: answer.problem }));
    }
    if (await wantsSecondFactor(provider, request, reply)) {
      const code = codes.issue(uid, account);
      return sendHtml(reply, codePage({ action: request.url, code, wrong: false }));
    }
    return reply.redirect(await vouch(provider, request, reply, account, false), 303);
  });
  done();
};

/** Whether the sign-in was begun with the wish for a second factor. */
async function wantsSecondFactor(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const { params } = await provider.interactionDetails(request.raw, reply.raw);
  const classes = params['acr_values'];
  return typeof classes === 'string' && classes.split(' ').includes(DEVELOPMENT_SECOND_FACTOR);
}

/** Vouches for an account; the answer is where the browser goes on. */
function vouch(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
  accountId: string,
  second: boolean,
): Promise<string> {
  const assurance = second ? { acr: DEVELOPMENT_SECOND_FACTOR, amr: ['pwd', 'otp'] } : { amr: ['pwd'] };
  // Consent is given with it: otherwise the provider would ask for it, as it must of a client on loopback.
  const result = { login: { accountId, remember: false, ...assurance }, consent: {} };
  return provider.interactionResult(request.raw, reply.raw, result);
}

/** Whether the sign-in that the page belongs to is still under way, in this browser. */
async function isOpen(
  provider: Provider,
  request: FastifyRequest<InteractionRoute>,
  reply: FastifyReply,
): Promise<boolean> {
  try {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    return uid === request.params.uid;
  } catch {
    return false;
  }
}

function sendExpired(reply: FastifyReply): FastifyReply {
  const page = plainPage('登录已过期', '<p>请返回首页，重新登录。</p><p><a href="/">返回首页</a></p>');
  return sendHtml(reply.code(400), page);
}

function sendHtml(reply: FastifyReply, page: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}

const protocolRoutes: FastifyPluginCallback<DevelopmentRoutesOptions> = (app, { provider }, done) => {
  const answer = provider.callback();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null)); // the provider reads the body itself
  app.all('/oidc/*', (request, reply) => {
    const url = request.raw.url ?? '/';
    // The provider is mounted: it is shown its own paths, and the whole ones to make addresses of.
    Object.assign(request.raw, { originalUrl: url, url: url.slice('/oidc'.length) });
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.hijack();
    void answer(request.raw, reply.raw);
  });
  done();
};
