import type { Page } from 'playwright-core';
import type { RunningInstance } from './instance.ts';
import type { PortalUnderTest } from './portals.ts';

/** Goes to a portal and signs in with a demonstration account, through the development provider's own form. */
export async function signIn(
  page: Page,
  { address, password }: RunningInstance,
  portal: PortalUnderTest,
  account = portal.account,
): Promise<void> {
  await page.goto(`${address}/${portal.path}/`);
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(`${address}/${portal.path}/**`);
  await page.getByRole('navigation', { name: '主导航' }).waitFor({ state: 'attached' });
}
