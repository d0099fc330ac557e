import { createHash } from 'node:crypto';
import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { buildGateway } from './gateway.ts';
import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import { testSettings } from './testing/serve-test-gateway.ts';

const checker = aViewer({ departmentKey: 'approval-433101', roles: ['checker'], actor: 'token:embed' });
const stranger = aViewer({ roles: ['checker'] });
const party = organisation(11);
const origin = 'https://approval.example.cn';
const create = `mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) { check { id } } }`;
const embed = `mutation ($input: EmbedCreditCheckInput!) { done: embedCreditCheck(input: $input) { url userErrors { code } } }`;

let desk: CaseDesk;
let gateways: readonly { readonly address: string; readonly close: () => Promise<void> }[];
let checkId: string;

async function open(origins: readonly string[]) {
  const app = await buildGateway({
    ...{ database: desk.database, clock: desk.clock, graph: null, intake: null, portals: [] },
    settings: { ...testSettings, embedOrigins: origins },
  });
  return { address: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() };
}

beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  gateways = [await open([origin]), await open([])];
  const penalty = await desk.handInPenalty(party, (row) =>
    row.with('CF_WSH', '吉市文罚决〔2026〕99号').with('CF_WFXW', '<script>alert(1)</script>'),
  );
  await desk.database.pool.query(
    `update record_version set publicity_from = '2026-03-01', publicity_decision = 'PUBLISH' where record_id = $1`,
    [penalty],
  );
  const input = { matter: 'tendering', reference: '<b>吉审〔2026〕29号</b>', idempotencyKey: 'embed' };
  checkId = z
    .object({ createCreditCheck: z.object({ check: z.object({ id: z.string() }) }) })
    .parse(await desk.ask(checker, create, { input: { ...input, subjects: [{ code: party.code }] } }))
    .createCreditCheck.check.id;
});
afterAll(async () => {
  await Promise.all(gateways.map(({ close }) => close()));
  await desk.close();
});

async function link(who = checker): Promise<string | null> {
  const answer = z
    .object({ done: z.object({ url: z.string().nullable(), userErrors: z.array(z.unknown()) }) })
    .parse(await desk.ask(who, embed, { input: { checkId } }));
  return answer.done.url;
}
const show = (path: string | null, place = 0) => fetch(`${gateways[place]?.address ?? ''}${path ?? ''}`);

describe('an embedded check', () => {
  it('shows a check once, without script, in frames of the configured origins alone', async () => {
    const path = await link();
    const answer = await show(path);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const page = await answer.text();
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      `default-src 'none'`,
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
      'img-src data:',
      `base-uri 'none'`,
      `form-action 'none'`,
      `frame-ancestors ${origin}`,
    ]);
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const part of ['有记录', '吉市文罚决〔2026〕99号', '&lt;b&gt;吉审']) expect(page).toContain(part);
    expect(page).not.toMatch(/<script|<b>|javascript:|onclick/i);
    expect((await show(path)).status).toBe(410);
  });

  it('stands in no frame where no origin is configured', async () => {
    const answer = await show(await link(), 1);
    expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
  });

  it('is opened once, also by two at the same moment', async () => {
    const path = await link();
    const statuses = (await Promise.all(Array.from({ length: 5 }, () => show(path)))).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted()).toEqual([200, 410, 410, 410, 410]);
  });

  it('is for the department that made it, and its link waits for minutes only', async () => {
    expect(await link(stranger)).toBeNull();
    const path = await link();
    await desk.database.pool.query(`update embed_link set expires_at = now() where opened_at is null`);
    expect((await show(path)).status).toBe(410);
    expect((await show('/embed/check/none')).status).toBe(410);
  });

  it('shows only what still holds', async () => {
    const path = await link();
    await desk.database.pool.query(
      `update record_version set ended_on = '2026-03-02', ended_reason = 'REPAIRED' where recorded_to = 'infinity' and document_number like '%99号'`,
    );
    const page = await (await show(path)).text();
    expect(page).toContain('未查询到记录');
    expect(page).not.toContain('99号');
  });
});
