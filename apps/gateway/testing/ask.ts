import { createToken, type Role } from '@xintu/access';
import { z } from 'zod';

import type { TestGateway } from './serve-test-gateway.ts';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** Somebody with a service token, as a business system has it. */
export interface Asker {
  readonly authorization: string;
  /** Sends a document and gives back its data; what GraphQL refuses is thrown. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Record<string, unknown>>;
}

/** An asker of a department with roles; each has a token of its own, so that two of them are two persons. */
export async function anAsker(
  gateway: TestGateway,
  department: string,
  ...roles: readonly Role[]
): Promise<Asker> {
  const token = await createToken(gateway.database, { department, roles, name: `${department} 系统` });
  const authorization = `Bearer ${token}`;
  return {
    authorization,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${gateway.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = answer.parse(await response.json());
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
      return data ?? {};
    },
  };
}
