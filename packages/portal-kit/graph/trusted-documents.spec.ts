import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { MattersDocument } from '../gql/graphql.ts';
import documents from '../gql/persisted-documents.json' with { type: 'json' };
import { documentId, sendIdsOnly } from './trusted-documents.ts';

it('sends the id of an operation and not its text', async () => {
  const sent: unknown[] = [];
  const answer = { data: { matters: [{ __typename: 'Matter', code: 'licence', name: '行政许可' }] } };
  const fetch = (_address: unknown, options?: { body?: unknown }) => {
    sent.push(JSON.parse(String(options?.body)));
    return Promise.resolve(Response.json(answer));
  };
  const http = new HttpLink({ uri: 'http://gateway.test/graphql', fetch });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([sendIdsOnly(), http]),
  });
  const { data } = await client.query({ query: MattersDocument });
  expect(data).toEqual(answer.data);
  expect(sent).toEqual([
    {
      operationName: 'Matters',
      variables: {},
      extensions: expect.objectContaining({
        persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^sha256:[\da-f]{64}$/) },
      }),
    },
  ]);
});

it('knows ids of generated operations only', () => {
  expect(Object.keys(documents)).toContain(documentId(MattersDocument));
  expect(() => documentId(parse('{ matters { code } }'))).toThrow('.graphql files');
});
