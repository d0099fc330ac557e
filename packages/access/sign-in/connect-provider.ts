import * as client from 'openid-client';
import { DEVELOPMENT_ISSUER } from '../reference/accounts.ts';
import { DEVELOPMENT_CLIENT } from './development-provider.ts';

/** Where people prove who they are. */
export type ProviderSettings =
  | { readonly kind: 'development' }
  | {
      readonly kind: 'openid';
      readonly issuer: string;
      readonly clientId: string;
      readonly clientSecret: string | null;
    };

/** The provider as seen from one request: `origin` is where the browser sees us, `own` how we reach ourselves. */
export type ConnectProvider = (addresses: {
  readonly origin: string;
  readonly own: string;
}) => Promise<client.Configuration>;

/**
 * The way to the sign-in provider. A configured provider is asked for its description at the first sign-in, so that
 * the server starts while the provider is away; a failed attempt is repeated at the next sign-in.
 */
export function providerConnection(settings: ProviderSettings): ConnectProvider {
  if (settings.kind === 'development') return (addresses) => Promise.resolve(ownProvider(addresses));
  let known: Promise<client.Configuration> | null = null;
  return () => {
    known ??= discover(settings).catch((problem: unknown) => {
      known = null;
      throw problem;
    });
    return known;
  };
}

/** The development provider on our own port: the browser goes to it where it sees us, we where we listen. */
function ownProvider({ origin, own }: { origin: string; own: string }): client.Configuration {
  const configuration = new client.Configuration(
    {
      issuer: DEVELOPMENT_ISSUER,
      authorization_endpoint: `${origin}/oidc/auth`,
      token_endpoint: `${own}/oidc/token`,
      jwks_uri: `${own}/oidc/jwks`,
    },
    DEVELOPMENT_CLIENT,
    { id_token_signed_response_alg: 'ES256' },
    client.None(),
  );
  client.allowInsecureRequests(configuration);
  return configuration;
}

function discover(settings: Extract<ProviderSettings, { kind: 'openid' }>): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const authentication = clientSecret === null ? client.None() : client.ClientSecretPost(clientSecret);
  const execute = issuer.startsWith('http://') ? [client.allowInsecureRequests] : [];
  return client.discovery(new URL(issuer), clientId, clientSecret ?? undefined, authentication, { execute });
}
