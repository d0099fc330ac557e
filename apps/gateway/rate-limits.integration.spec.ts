import { createToken } from '@xintu/access';
import { afterEach, describe, expect, it } from 'vitest';
import {
  serveTestGateway,
  serveWholeGateway,
  type TestGateway,
  testSettings,
} from './testing/serve-test-gateway.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

let gateway: TestGateway | null = null;
afterEach(async () => {
  await gateway?.close();
  gateway = null;
});

async function serve(settings: Partial<typeof testSettings>): Promise<TestGateway> {
  gateway = await serveTestGateway({ settings: { ...testSettings, ...settings } });
  return gateway;
}

const statusesOf = async (count: number, send: () => Promise<Response>) => {
  const statuses: number[] = [];
  for (let n = 0; n < count; n += 1) statuses.push((await send()).status);
  return statuses;
};

describe('the limit of an address', () => {
  it('binds callers on this machine only where it is set', async () => {
    const { address } = await serve({});
    expect(new Set(await statusesOf(200, () => fetch(address)))).toEqual(new Set([200]));
  });

  it('refuses with a problem and says when to come again; health is always told', async () => {
    const { address } = await serve({ rates: { perAddress: 3 } });
    expect(await statusesOf(4, () => fetch(address))).toEqual([200, 200, 200, 429]);
    const refused = await fetch(address, { headers: { 'accept-language': 'en' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(10);
    expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(refused.headers.get('content-security-policy')).not.toBeNull();
    expect(await refused.json()).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      message: expect.stringContaining('again'),
    });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('is not the address that a caller says to have', async () => {
    const { address } = await serve({ rates: { perAddress: 2 } });
    let caller = 0;
    const asAnother = () => fetch(address, { headers: { 'x-forwarded-for': `10.0.0.${(caller += 1)}` } });
    expect(await statusesOf(4, asAnother)).toEqual([200, 200, 429, 429]);
  });

  it('is the address that a trusted proxy says', async () => {
    const { address } = await serve({ rates: { perAddress: 2 }, trustedProxies: ['loopback'] });
    const from = (caller: string) => () => fetch(address, { headers: { 'x-forwarded-for': caller } });
    expect(await statusesOf(3, from('10.0.0.1'))).toEqual([200, 200, 429]);
    expect(await statusesOf(3, from('10.0.0.2'))).toEqual([200, 200, 429]);
    // What stands before the proxy's own word was said by the caller.
    expect((await from('10.9.9.9, 10.0.0.1')()).status).toBe(429);
  });
});

describe('the limit of a caller', () => {
  it('is one for a token, from wherever, and refuses at the graph in GraphQL’s shape', async () => {
    const whole = await serveWholeGateway(undefined, {
      settings: { ...testSettings, rates: { perCaller: 2 } },
    });
    gateway = whole;
    const tokenOf = async (name: string) => {
      const request = { department: 'culture-433101', roles: ['checker'], name };
      return `Bearer ${await createToken(whole.database, request)}`;
    };
    const [one, other] = [await tokenOf('one'), await tokenOf('other')];
    const ask = (authorization: string) =>
      fetch(`${whole.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: '{ matters { code } }' }),
      });
    expect(await statusesOf(3, () => ask(one))).toEqual([200, 200, 429]);
    const refused = await ask(one);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await ask(other)).status).toBe(200);
  });
});

describe('the query code of a complaint', () => {
  const statusOf = async (address: string, operation: string, variables: object) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: trustedIdOf(operation), variables }),
    });
    return { status: response.status, wait: response.headers.get('retry-after') };
  };

  it('is tried ten times in a minute from one address, on this machine too; other questions go on', async () => {
    gateway = await serveWholeGateway();
    const { address } = gateway;
    const attempt = { number: '投诉〔2026〕1号', code: 'AAAA-AAAA-AAAA-AAAA' };
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries += 1)
      statuses.push((await statusOf(address, 'ComplaintProgress', attempt)).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(statuses.at(-1)).toBe(429);
    expect(Number((await statusOf(address, 'ComplaintProgress', attempt)).wait)).toBeGreaterThan(0);
    const other = await fetch(`${address}/healthz`);
    expect(other.status).toBe(200);
  });

  it('counts each try of a document that asks several times, also of who is signed in', async () => {
    gateway = await serveWholeGateway();
    const token = await createToken(gateway.database, {
      ...{ department: 'tax-433101', roles: ['checker'], name: '核查系统' },
    });
    const many = Array.from(
      { length: 9 },
      (_, place) => `a${String(place)}: complaintProgress(number: "1", code: "A") { state }`,
    );
    const ask = () =>
      fetch(`${gateway?.address ?? ''}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: `{ ${many.join(' ')} }` }),
      });
    expect(await statusesOf(2, ask)).toEqual([200, 429]);
  });
});
