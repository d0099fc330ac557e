import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider } from 'oidc-provider';
import { DEVELOPMENT_ISSUER } from '../reference/accounts.ts';
import { DEVELOPMENT_SECOND_FACTOR } from '../rules/second-factor.ts';
import { developmentMemory } from './development-memory.ts';
import { escapeHtml, plainPage } from './plain-page.ts';

export const DEVELOPMENT_CLIENT = 'xintu';
const PROVIDER_SESSION = 'xintu_development';
/** The cookies by which the provider knows a browser again: itself and its signature. */
export const providerSessionCookies: readonly string[] = [PROVIDER_SESSION, `${PROVIDER_SESSION}.sig`];
const MINUTE = 60;

/**
 * The OpenID Connect provider of development and demonstration. Keys, codes and its own sessions live in memory and
 * are gone with the process: nothing of it survives a restart, and our sessions do not depend on it.
 */
export function developmentProvider(): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return new Provider(DEVELOPMENT_ISSUER, {
    adapter: developmentMemory(),
    clients: [
      {
        client_id: DEVELOPMENT_CLIENT,
        application_type: 'native', // loopback addresses with any port
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}/sign-in/callback`),
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    scopes: ['openid'],
    acrValues: [DEVELOPMENT_SECOND_FACTOR],
    claims: { openid: ['sub', 'acr', 'amr'] },
    pkce: { required: () => true },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')], names: { session: PROVIDER_SESSION } },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    ttl: {
      AccessToken: MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: MINUTE,
      Interaction: 10 * MINUTE,
      Session: 10 * MINUTE,
      Grant: 10 * MINUTE,
    },
    interactions: { url: (_context, interaction) => `/oidc/interaction/${interaction.uid}` },
    findAccount: (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
    // It is our own client: nobody is asked to consent to it.
    loadExistingGrant: async ({ oidc }) => {
      const accountId = oidc.session?.accountId;
      if (accountId === undefined || oidc.client === undefined) return undefined;
      const grant = new oidc.provider.Grant({ accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: (context, { error }) => {
      context.type = 'html';
      context.body = plainPage(
        '登录未完成',
        `<p role="alert">${escapeHtml(error)}</p><p><a href="/">返回首页</a></p>`,
      );
    },
  });
}
