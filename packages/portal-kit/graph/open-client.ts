import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { currentLanguage } from '@xintu/ui';
import { answerCache } from './client.ts';
import { requestHeaders } from './request-headers.ts';
import { sendIdsOnly } from './trusted-documents.ts';

/**
 * The way to the graph of pages that are open to everybody: without the session's cookie, so that they show what
 * anybody sees, also to who is signed in, and go on when a session has ended.
 */
export function createOpenClient(): ApolloClient {
  const headers = new SetContextLink((previous) => ({
    ...previous,
    headers: requestHeaders(currentLanguage(), null, null),
  }));
  const http = new HttpLink({ uri: '/graphql', credentials: 'omit' });
  return new ApolloClient({ cache: answerCache(), link: ApolloLink.from([headers, sendIdsOnly(), http]) });
}
