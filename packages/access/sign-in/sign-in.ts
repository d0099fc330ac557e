import '@fastify/cookie';
import type { Database } from '@xintu/database';
import { logger, sentenceOf } from '@xintu/runtime';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import * as client from 'openid-client';
import { createSession, type SignedIn } from '../actions/create-session.ts';
import { endEverySession } from '../actions/end-own-sessions.ts';
import { endSession } from '../actions/end-session.ts';
import { DEVELOPMENT_ISSUER } from '../reference/accounts.ts';
import { addressClassOf, deviceOf } from '../rules/origin.ts';
import { DEVELOPMENT_SECOND_FACTOR, hasSecondFactor, readAssurance } from '../rules/second-factor.ts';
import { readReturnPath } from '../rules/return-path.ts';
import { type SessionLimits, sessionLimits } from '../rules/session-limits.ts';
import { type ConnectProvider, providerConnection, type ProviderSettings } from './connect-provider.ts';
import { developmentLogin } from './development-login.ts';
import { developmentProvider, providerSessionCookies } from './development-provider.ts';
import { developmentRoutes } from './development-routes.ts';
import { FLOW_COOKIE, FLOW_SECONDS, readFlow, writeFlow } from './flow.ts';
import { oneTimeCodes } from './one-time-codes.ts';
import { requireLoopback } from './loopback.ts';
import { plainPage } from './plain-page.ts';
import { clearCookie, originOf, SESSION_COOKIE, setCookie } from './session-cookie.ts';

/** No form here needs more. */
const FORM_BYTES = 4096;

export interface SignInOptions {
  readonly database: Database;
  readonly provider: ProviderSettings;
  /** The address the server listens on: the development provider runs on loopback only. */
  readonly host: string;
  /** How browsers reach the server, when that is not what their requests say. */
  readonly publicUrl?: string | undefined;
  readonly limits?: SessionLimits;
  /** Classes (`acr`) by which the provider says that a second factor was given; asked for where one is wanted. */
  readonly secondFactorClasses?: readonly string[];
  /** Milliseconds; the clock of the lock after failed attempts. */
  readonly now?: () => number;
}

type Kit = Required<Pick<SignInOptions, 'database' | 'limits'>> & {
  readonly app: FastifyInstance;
  readonly issuer: string;
  /** Cookies that are taken back when a sign-in begins. */
  readonly forgotten: readonly string[];
  readonly publicUrl: string | null;
  readonly connect: ConnectProvider;
  readonly secondFactorClasses: readonly string[];
};

/**
 * Sign-in by OpenID Connect (authorization code with PKCE): GET /sign-in, GET /sign-in/callback, POST /sign-out; and
 * the development provider under /oidc where no other is configured. Needs `@fastify/cookie`.
 * @throws Failure when the development provider would be reachable from another machine
 */
export const signIn: FastifyPluginAsync<SignInOptions> = async (app, options) => {
  const { database, provider, limits = sessionLimits } = options;
  const development = provider.kind === 'development';
  app.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_BYTES },
    (_request, body, parsed) => parsed(null, new URLSearchParams(body)),
  );
  if (development) {
    requireLoopback(options.host);
    const now = options.now ?? Date.now;
    const check = developmentLogin(database, now);
    const codes = oneTimeCodes(now);
    await app.register(developmentRoutes, { provider: developmentProvider(), check, codes });
  }
  const kit: Kit = {
    app,
    database,
    limits,
    issuer: development ? DEVELOPMENT_ISSUER : provider.issuer,
    // In development one changes accounts all the time: the provider always asks anew.
    forgotten: development ? providerSessionCookies : [],
    publicUrl: options.publicUrl ?? null,
    connect: providerConnection(provider),
    secondFactorClasses: development ? [DEVELOPMENT_SECOND_FACTOR] : (options.secondFactorClasses ?? []),
  };
  app.get<{ Querystring: SignInQuery }>('/sign-in', (request, reply) => begin(kit, request, reply));
  app.get('/sign-in/callback', (request, reply) => finish(kit, request, reply));
  app.post<{ Querystring: SignOutQuery }>('/sign-out', (request, reply) => signOut(kit, request, reply));
};

interface SignInQuery {
  /** Path to return to. */
  readonly return?: unknown;
  /** `second`: with a second factor. */
  readonly factor?: unknown;
}

interface SignOutQuery {
  readonly return?: unknown;
  /** `yes`: all sessions of the account. */
  readonly everywhere?: unknown;
}

/** The path to return to; null where it leads elsewhere. */
function returnPathOf(query: SignInQuery): string | null {
  if (query.return === undefined) return '/';
  return typeof query.return === 'string' ? readReturnPath(query.return) : null;
}

async function begin(
  kit: Kit,
  request: FastifyRequest<{ Querystring: SignInQuery }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const returnPath = returnPathOf(request.query);
  if (returnPath === null) return sendProblem(reply, 400, '返回地址无效', '只能返回本站的页面。');
  const provider = await connectOrNull(kit, request);
  if (provider === null)
    return sendProblem(reply, 502, '暂时无法登录', '统一身份认证暂时没有应答，请稍后再试。');
  const flow = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    returnPath,
  };
  const wantsSecond = request.query.factor === 'second' && kit.secondFactorClasses.length > 0;
  const address = client.buildAuthorizationUrl(provider, {
    ...(wantsSecond ? { acr_values: kit.secondFactorClasses.join(' '), prompt: 'login' } : {}),
    redirect_uri: `${originOf(request, kit.publicUrl)}/sign-in/callback`,
    scope: 'openid',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  });
  for (const name of kit.forgotten) clearCookie(request, reply, name, sessionPlace(kit));
  setCookie(request, reply, FLOW_COOKIE, writeFlow(flow), { ...flowPlace(kit), maxAge: FLOW_SECONDS });
  return reply.header('cache-control', 'no-store').redirect(address.href, 303);
}

async function finish(kit: Kit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const flow = readFlow(request.cookies[FLOW_COOKIE]);
  clearCookie(request, reply, FLOW_COOKIE, flowPlace(kit));
  const person = flow === null ? null : await personOf(kit, request, flow);
  if (flow === null || person === null) {
    return sendProblem(reply, 400, '登录未完成', '登录已过期或被取消，请重新登录。');
  }
  const secret = await createSession(kit.database, person, kit.limits, request.id);
  if (secret === null) return sendProblem(reply, 403, '账号尚未开通', '请联系本单位的安全管理员开通账号。');
  // A session that this browser had before ends here: nobody goes on under a secret known from before sign-in.
  const earlier = request.cookies[SESSION_COOKIE];
  if (earlier !== undefined) await endSession(kit.database, earlier, request.id);
  setCookie(request, reply, SESSION_COOKIE, secret, sessionPlace(kit));
  return reply.header('cache-control', 'no-store').redirect(flow.returnPath, 303);
}

/** Who the provider says has signed in; null when its answer does not belong to what this browser began. */
async function personOf(
  kit: Kit,
  request: FastifyRequest,
  flow: NonNullable<ReturnType<typeof readFlow>>,
): Promise<SignedIn | null> {
  const provider = await connectOrNull(kit, request);
  if (provider === null) return null;
  try {
    const answered = new URL(request.url, originOf(request, kit.publicUrl));
    const tokens = await client.authorizationCodeGrant(provider, answered, {
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      pkceCodeVerifier: flow.verifier,
    });
    const claims = tokens.claims();
    if (claims === undefined) return null;
    const assurance = readAssurance(claims);
    return {
      issuer: kit.issuer,
      subject: claims.sub,
      assurance,
      secondFactor: hasSecondFactor(assurance, kit.secondFactorClasses),
      device: deviceOf(request.headers['user-agent']),
      addressClass: addressClassOf(request.ip),
    };
  } catch (problem) {
    logger('access').warn({ requestId: request.id, problem: sentenceOf(problem) }, 'sign-in not completed');
    return null;
  }
}

async function connectOrNull(kit: Kit, request: FastifyRequest): Promise<client.Configuration | null> {
  const own = `http://${listeningAt(kit.app)}`;
  try {
    return await kit.connect({ origin: originOf(request, kit.publicUrl), own });
  } catch (problem) {
    logger('access').error(
      { requestId: request.id, problem: sentenceOf(problem) },
      'sign-in provider not reached',
    );
    return null;
  }
}

/** Host and port of this server's own socket. */
function listeningAt(app: FastifyInstance): string {
  const [listening] = app.addresses();
  if (listening === undefined || typeof listening === 'string') return 'localhost';
  const host = listening.family === 'IPv6' ? `[${listening.address}]` : listening.address;
  return `${host}:${listening.port}`;
}

async function signOut(
  kit: Kit,
  request: FastifyRequest<{ Querystring: SignOutQuery }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const secret = request.cookies[SESSION_COOKIE];
  const end = request.query.everywhere === 'yes' ? endEverySession : endSession;
  if (secret !== undefined) await end(kit.database, secret, request.id);
  clearCookie(request, reply, SESSION_COOKIE, sessionPlace(kit));
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  return wantsPage ? reply.redirect(returnPathOf(request.query) ?? '/', 303) : reply.code(204).send();
}

const sessionPlace = ({ publicUrl }: Kit) => ({ path: '/', publicUrl });
const flowPlace = ({ publicUrl }: Kit) => ({ path: '/sign-in', publicUrl });

function sendProblem(reply: FastifyReply, status: number, title: string, sentence: string): FastifyReply {
  const page = plainPage(title, `<p role="alert">${sentence}</p><p><a href="/">返回首页</a></p>`);
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}
