import { createToken } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  const token = await createToken(gateway.database, {
    ...{ department: 'culture-433101', roles: ['checker'], name: 'held（演示）' },
  });
  authorization = `Bearer ${token}`;
});
afterAll(() => gateway.close());

const variables = { code: organisation(7).code };
const ways: Readonly<Record<string, object>> = {
  'a trusted document': { documentId: trustedIdOf('SubjectFile'), variables },
  'any document': { query: 'query ($code: CreditCode!) { subject(code: $code) { name } }', variables },
  'a field that is not planned beside it': {
    query: 'query ($code: CreditCode!) { viewer { name } subject(code: $code) { name } }',
    variables,
  },
};

async function post(body: object, requestId: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': requestId, authorization },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

async function entriesOf(requestId: string): Promise<number | null> {
  return (await gateway.database.pool.query('select from ledger_entry where request_id = $1', [requestId]))
    .rowCount;
}

describe.each(Object.entries(ways))('the answer to %s', (name, body) => {
  it('is held back until its look-up is in the ledger', async () => {
    const requestIds = ['one', 'two', 'three'].map((which) => `held:${which}:${String(name.length)}`);
    let answered = 0;
    const waiting = await inTransaction(gateway.database.pool, async (client) => {
      await client.query('lock table ledger_entry in share mode'); // nobody writes, everybody reads
      const answers = requestIds.map(async (requestId) => {
        const answer = await post(body, requestId);
        answered += 1;
        return { ...answer, entries: await entriesOf(requestId) };
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(answered).toBe(0);
      return answers;
    });
    for (const answer of await Promise.all(waiting))
      expect(answer).toMatchObject({
        status: 200,
        entries: 1,
        text: expect.stringMatching(/"subject" ?: ?null/),
      });
  });

  it('is an error where the ledger can’t be written', async () => {
    const { pool } = gateway.database;
    const requestId = `broken:${String(name.length)}`;
    await pool.query('revoke insert on ledger_entry from xintu_reader');
    try {
      const { status, text } = await post(body, requestId);
      expect(status).toBe(500);
      expect(text).toContain('INTERNAL_SERVER_ERROR');
      expect(text).not.toContain('"subject"');
      expect(await entriesOf(requestId)).toBe(0);
    } finally {
      await pool.query(
        `grant insert (action, actor, department_code, subject_id, object_type, object_id, matter, reference, request_id, detail)
         on ledger_entry to xintu_reader`,
      );
    }
    expect(await post(body, requestId)).toMatchObject({ status: 200 });
    expect(await entriesOf(requestId)).toBe(1);
  });
});
