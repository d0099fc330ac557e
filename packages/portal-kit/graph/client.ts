import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { currentLanguage } from '@xintu/ui';
import { currentPurpose } from '../purpose/purpose.ts';
import { followError } from '../session/follow-session.ts';
import { meantFor } from '../session/session-notice.ts';
import { doOnce } from './do-once.ts';
import { possibleTypes } from './possible-types.ts';
import { requestHeaders } from './request-headers.ts';
import { sendIdsOnly } from './trusted-documents.ts';

/**
 * The cache keeps answers as they were asked, not objects by id: the same subject as of two moments has one id and two
 * contents, and they must never mix.
 */
export function answerCache(): InMemoryCache {
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
  const session = new ErrorLink(({ error }) => followError(error));
  const headers = new SetContextLink((previous) => {
    const purpose = currentPurpose();
    const once = typeof previous['onceKey'] === 'string' ? { 'idempotency-key': previous['onceKey'] } : {};
    return { ...previous, headers: { ...requestHeaders(currentLanguage(), purpose, meantFor()), ...once } };
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  return new ApolloClient({
    cache: answerCache(),
    link: ApolloLink.from([session, doOnce(), headers, sendIdsOnly(), http]),
  });
}
