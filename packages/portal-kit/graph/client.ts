import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { currentLanguage } from '@xintu/ui';
import { currentPurpose } from '../purpose/purpose.ts';
import { fetchAsShown } from './account-mark.ts';
import { doOnce } from './do-once.ts';
import { possibleTypes } from './possible-types.ts';
import { requestHeaders } from './request-headers.ts';
import { goToSignIn } from './sign-in.ts';
import { sendIdsOnly } from './trusted-documents.ts';

function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED');
}

/**
 * The cache keeps answers as they were asked, not objects by id: the same subject as of two moments has one id and two
 * contents, and they must never mix.
 */
function answerCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    dataIdFromObject: () => undefined,
    typePolicies: {
      Query: {
        fields: { subject: { merge: true }, subjectById: { merge: true }, intakeBatch: { merge: true } },
      },
    },
  });
}

/** The portal's way to the graph: same origin, the session's cookie, the stated purpose, the reader's language. */
export function createPortalClient(): ApolloClient {
  const signIn = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) goToSignIn();
  });
  const headers = new SetContextLink((previous) => {
    const purpose = currentPurpose();
    const once = typeof previous['onceKey'] === 'string' ? { 'idempotency-key': previous['onceKey'] } : {};
    return { ...previous, headers: { ...requestHeaders(currentLanguage(), purpose), ...once } };
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchAsShown });
  return new ApolloClient({
    cache: answerCache(),
    link: ApolloLink.from([signIn, doOnce(), headers, sendIdsOnly(), http]),
  });
}
