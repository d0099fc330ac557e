import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import type { PortalUnderTest } from './portals.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();

const office: PortalUnderTest = {
  path: 'credit-office',
  name: '信用办',
  account: 'credit-office-433100-security-admin',
};
const taxation: PortalUnderTest = { path: 'taxation', name: '税务', account: 'tax-433100-reviewer' };

describe('security administration', () => {
  it.each([
    ['账号与角色', 'accounts'],
    ['服务令牌', 'tokens'],
    ['委托代理', 'delegations'],
    ['登录会话', 'sessions'],
    ['单位与接管', 'departments'],
  ])('%s is whole and accessible', async (name, picture) => {
    const { page, errors } = visitor();
    await signIn(page, instance, office);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, `administration-${picture}`)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('makes a token for some record types, shows it once, and revokes it', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, office);
    await page.getByRole('link', { name: '服务令牌', exact: true }).click();
    await page.getByRole('button', { name: '创建令牌' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('用途').fill('许可系统（演示）');
    await form.getByLabel('单位', { exact: true }).fill('吉首市文化');
    await page.getByTitle('吉首市文化旅游广电局（演示）').last().waitFor();
    await page.keyboard.press('Enter'); // a click may meet the list while it still moves
    await form.getByText('吉首市文化旅游广电局（演示）').first().waitFor();
    await form.getByLabel('角色').click();
    await page.getByTitle('经办人').last().click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.ant-select-dropdown:visible').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByRole('button', { name: '创建令牌' }).click();
    await form.getByText(/^xtu_[\w-]{43}$/).waitFor();
    await photograph(page, 'administration-token-made');
    await form.getByRole('button', { name: '关闭' }).last().click();
    const row = page.getByRole('row').filter({ hasText: '许可系统（演示）' });
    await row.getByText('从未使用').waitFor();
    await row.getByRole('button', { name: '撤销令牌' }).click();
    await page.getByRole('button', { name: '确认' }).click();
    await row.getByText('已撤销').waitFor();
    expect(errors).toEqual([]);
  });

  it('is not offered to others, and a pasted address shows nothing', async () => {
    const { page } = visitor();
    await signIn(page, instance, office, 'credit-office-433101-reporter');
    expect(await page.getByRole('link', { name: '账号与角色' }).count()).toBe(0);
    await page.goto(`${instance.address}/credit-office/pages/accounts`);
    await page.getByText('您没有办理这项工作的权限').first().waitFor();
    expect(await page.getByText('culture-433101-reporter').count()).toBe(0);
    const stranger = await page.context().browser()?.newPage();
    await stranger?.goto(`${instance.address}/credit-office/pages/accounts`);
    await stranger?.getByLabel('账号').waitFor();
    expect(await stranger?.getByText('culture-433101-reporter').count()).toBe(0);
    await stranger?.close();
  });
});

describe('one’s own account', () => {
  it('shows sessions, lets a colleague stand in, and signs out everywhere', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, taxation);
    await page.getByRole('link', { name: taxation.account }).click();
    await page.getByRole('heading', { level: 1, name: '我的登录与委托' }).waitFor();
    await page.getByRole('cell', { name: '当前' }).waitFor();
    await page.getByRole('button', { name: '新建委托' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('代理人').click();
    await page.getByTitle('tax-433100-checker（核查人员）').last().click();
    await form.getByLabel('委托的角色').click();
    await page.getByTitle('审核人').last().click();
    await page.keyboard.press('Escape');
    await form.getByLabel('原因').fill('休假');
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByRole('button', { name: '确认委托' }).click();
    await page.getByRole('row').filter({ hasText: '休假' }).getByText('生效中').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'account')).toEqual([]);
    await page.getByRole('button', { name: '结束委托' }).click();
    await page.getByRole('row').filter({ hasText: '休假' }).getByText('已结束').waitFor();
    await page.getByRole('button', { name: '退出所有登录' }).click();
    await page.waitForURL(`${instance.address}/`);
    await page.goto(`${instance.address}/taxation/account`);
    await page.getByLabel('账号').waitFor();
    expect(errors).toEqual([]);
  });

  it('never mixes two accounts in two tabs', async () => {
    const { page } = visitor();
    await signIn(page, instance, taxation, 'tax-433100-checker');
    const other = await page.context().newPage();
    await other.goto(`${instance.address}/sign-in?return=/taxation/`);
    await other.getByLabel('账号').fill('tax-433100-reporter');
    await other.getByLabel('密码').fill(instance.password);
    await other.getByRole('button', { name: '登录' }).click();
    await other.getByText('tax-433100-reporter').first().waitFor();
    await page.getByRole('link', { name: '信用查询' }).first().click();
    await page.getByLabel(/^按名称/).fill('演示');
    await page.getByRole('dialog').getByText('此浏览器已换了登录账号').waitFor();
    expect(await photograph(page, 'viewer-changed')).toEqual([]);
    await page.getByRole('button', { name: '重新载入' }).click();
    await page.getByRole('banner').getByText('tax-433100-reporter').waitFor();
  });

  it('is told in words why a session has ended', async () => {
    const { page } = visitor();
    await signIn(page, instance, taxation, 'tax-433100-case-officer');
    for (let more = 0; more < 3; more += 1) {
      const elsewhere = await page.context().browser()?.newPage();
      if (elsewhere !== undefined) await signIn(elsewhere, instance, taxation, 'tax-433100-case-officer');
      await elsewhere?.close();
    }
    await page.getByRole('link', { name: '信用查询' }).first().click();
    await page.getByLabel(/^按名称/).fill('演示');
    await page.getByRole('dialog').getByText('同时登录的数量已到上限').waitFor();
    expect(await photograph(page, 'session-ended')).toEqual([]);
    await page.getByRole('button', { name: '重新登录' }).click();
    await page.getByLabel('账号').waitFor();
  });
});

it('the system administrator merges one department into another, after being told what it does', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, office, 'credit-office-433100-system-admin');
  await page.getByRole('link', { name: '单位与接管' }).click();
  await page.getByLabel('被接管单位').fill('西土家族苗族自治州人力');
  await page.getByTitle('湘西土家族苗族自治州人力资源和社会保障局（演示）').last().click();
  await page.getByLabel('接管单位', { exact: true }).fill('西土家族苗族自治州行政');
  await page.getByTitle('湘西土家族苗族自治州行政审批服务局（演示）').last().click();
  await page.getByLabel('依据的文件').fill('州编发〔2026〕1号');
  await page.getByRole('button', { name: '办理接管' }).click();
  await page.getByRole('dialog').getByText('办理后不可撤销').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await photograph(page, 'take-over-asked');
  await page.getByRole('button', { name: '确认' }).click();
  await page.getByRole('row').filter({ hasText: '州编发〔2026〕1号' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'take-over-done')).toEqual([]);
  expect(errors).toEqual([]);
});
