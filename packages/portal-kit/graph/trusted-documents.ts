import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';

/** The id that the build gave a document; the gateway knows the same one. */
export function documentId(document: DocumentNode): string {
  const meta: unknown = '__meta__' in document ? document.__meta__ : undefined;
  const isNamed = typeof meta === 'object' && meta !== null && 'hash' in meta;
  if (isNamed && typeof meta.hash === 'string') return meta.hash;
  throw new Error('a portal sends only operations from its .graphql files');
}

/** Sends the id of each operation in place of its text. */
export function sendIdsOnly(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sha256Hash = documentId(operation.query);
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
}
