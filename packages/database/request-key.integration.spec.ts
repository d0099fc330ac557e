import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './connect.ts';
import { claimRequest, keepAnswer, releaseClaim } from './request-key.ts';
import { testDatabase } from './testing/index.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const request = (key: string) => ({ actor: 'account:1', key, content: '{"do":"this"}' });
const claim = (key: string, different: object = {}) =>
  claimRequest(database.pool, { ...request(key), ...different });

describe('a request with a key', () => {
  it('is done by one of those who send it at once', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim('at-once')));
    expect(claims.filter(({ state }) => state === 'claimed')).toHaveLength(1);
    expect(claims.filter(({ state }) => state === 'under way')).toHaveLength(19);
  });

  it('gets the answer of the first time, and nobody else reads it', async () => {
    await claim('answered');
    await keepAnswer(database.pool, request('answered'), '{"secret":"密"}');
    expect(await claim('answered')).toEqual({ state: 'answered', answer: '{"secret":"密"}' });
    expect(await claim('answered', { content: 'other' })).toEqual({ state: 'other request' });
    expect(await claim('answered', { actor: 'account:2' })).toEqual({ state: 'claimed' });
    const { rows } = await database.pool.query<{ all: string }>(
      `select string_agg(encode(hash || fingerprint || coalesce(answer, ''), 'escape'), '') as all from request_key`,
    );
    expect(rows[0]?.all).not.toContain('secret');
    expect(rows[0]?.all).not.toContain('answered');
  });

  it('can be sent again where nothing was done, and after a day', async () => {
    await claim('released');
    await releaseClaim(database.pool, request('released'));
    expect(await claim('released')).toEqual({ state: 'claimed' });
    await database.pool.query(`update request_key set claimed_at = now() - interval '25 hours'`);
    expect(await claim('released')).toEqual({ state: 'claimed' });
    for (const key of ['a', 'b', 'c']) await claim(key);
    const { rows } = await database.pool.query(
      `select from request_key where claimed_at < now() - interval '24 hours'`,
    );
    expect(rows).toEqual([]);
  });
});
