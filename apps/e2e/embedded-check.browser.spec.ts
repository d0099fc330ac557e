import { makeCreditCode } from '@xintu/kernel';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { embedOrigin } from './instance.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const office = {
  path: 'credit-office',
  name: '信用办',
  account: 'credit-office-433100-security-admin',
};
const known = makeCreditCode('91', '433101', 'YY000001');

/** A service token of the culture bureau's approval system, made where tokens are made. */
async function makeToken(page: Page): Promise<string> {
  await signIn(page, instance, office);
  await page.getByRole('link', { name: '服务令牌', exact: true }).click();
  await page.getByRole('button', { name: '创建令牌' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('用途').fill('审批系统（演示）');
  await form.getByLabel('单位', { exact: true }).fill('吉首市文化');
  await page.getByTitle('吉首市文化旅游广电局（演示）').last().waitFor();
  await page.keyboard.press('Enter'); // a click may meet the list while it still moves
  await expect.poll(() => page.locator('.ant-select-dropdown:visible').count()).toBe(0);
  await form.getByLabel('角色').click();
  await page.getByTitle('核查人员').last().click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.ant-select-dropdown:visible').count()).toBe(0);
  await form.getByRole('button', { name: '创建令牌' }).click();
  return (await form.getByText(/^xtu_[\w-]{43}$/).textContent()) ?? '';
}

async function ask(token: string, query: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = await fetch(`${instance.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return answer.json();
}

async function makeLink(token: string, checkId: string): Promise<string> {
  const made = await ask(
    token,
    'mutation ($input: EmbedCreditCheckInput!) { embedCreditCheck(input: $input) { url } }',
    { checkId },
  );
  return z.object({ data: z.object({ embedCreditCheck: z.object({ url: z.string() }) }) }).parse(made).data
    .embedCreditCheck.url;
}

/** Opens a page of an origin that shows an address in a frame; the browser lets it reach this machine. */
async function openFrame(page: Page, origin: string, address: string) {
  await page.context().grantPermissions(['local-network-access']);
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><title>审批系统</title>
        <h1>审批系统（演示）</h1><iframe title="核查" allow="local-network-access" src="${address}" width="340" height="600"></iframe></html>`,
    }),
  );
  await page.goto(`${origin}/case`);
  return page.frameLocator('iframe');
}

it('a check stands in a frame of the approval system that is configured, and of no other', async () => {
  const { page } = visitor();
  const token = await makeToken(page);
  const made = await ask(
    token,
    'mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) { check { id number } } }',
    {
      ...{ matter: 'tendering', reference: '吉文旅审〔2026〕77号', idempotencyKey: 'embedded-frame' },
      subjects: [{ code: known }],
    },
  );
  const { check } = z
    .object({
      data: z.object({
        createCreditCheck: z.object({ check: z.object({ id: z.string(), number: z.string() }) }),
      }),
    })
    .parse(made).data.createCreditCheck;
  const address = async () => new URL(await makeLink(token, check.id), instance.address).href;

  const shown = await openFrame(page, embedOrigin, await address());
  await shown.getByText(check.number).first().waitFor();
  await photograph(page, 'embedded-check');

  const refusals: string[] = [];
  page.on('console', (message) => refusals.push(message.text()));
  const refused = await openFrame(page, 'https://elsewhere.example.cn', await address());
  await expect.poll(() => refusals.some((text) => text.includes('frame-ancestors'))).toBe(true);
  expect(await refused.getByText(check.number).count()).toBe(0);
});
