import { REPRESENTED_ORGANISATION } from '@xintu/access';
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { today } from './instance.ts';
import type { PortalUnderTest } from './portals.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();

const culture = { path: 'culture-tourism', name: '文化' } as const;
const officer: PortalUnderTest = { ...culture, account: 'culture-433101-case-officer' };
const reviewer: PortalUnderTest = { ...culture, account: 'culture-433101-reviewer' };
const office: PortalUnderTest = {
  ...{ path: 'credit-office', name: '信用办' },
  account: 'credit-office-433101-credit-office',
};
const representative = 'organisation-433101-representative';
/** Several people sign in one after another in a journey, in milliseconds. */
const LONG = { timeout: 400_000 };
const bureau = '吉首市文化旅游广电局（演示）';

async function looksRight(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, name)).toEqual([]);
}

async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await page.getByLabel(label).click();
  await page.getByTitle(option, { exact: false }).last().click();
}

/**
 * Signs in as somebody else than before. The page is left first: without its cookies it would go to the sign-in by
 * itself, at any moment.
 */
async function signInAs(page: Page, portal: PortalUnderTest): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies();
  await signIn(page, instance, portal);
}

/** The credit code of some organisation that a search finds. */
async function someCode(page: Page): Promise<string> {
  await page.goto(`${instance.address}/culture-tourism/records`);
  await page.getByRole('row').nth(1).waitFor();
  const code = /\b9[12][0-9A-Z]{16}\b/.exec(await page.locator('table').first().innerText())?.[0];
  if (code === undefined) throw new Error('the list of records names no organisation');
  return code;
}

/** The credit office adds an item with its first wording. */
async function offerItem(page: Page, code: string, name: string): Promise<void> {
  await signInAs(page, office);
  await page.goto(`${instance.address}/credit-office/pages/commitment-items`);
  await page.getByRole('button', { name: '新增承诺事项' }).click();
  const adding = page.getByRole('dialog', { name: '新增承诺事项' });
  await adding.getByLabel('名称').fill(name);
  await adding.getByLabel('代码').fill(code);
  await page.waitForLoadState('networkidle'); // the departments to choose from
  await choose(page, '受理单位', bureau);
  await adding.getByTitle(bureau).waitFor();
  await adding.getByLabel('依据').fill('旅行社条例');
  await adding.getByLabel('条款').fill('第七条');
  await looksRight(page, 'commitment-item');
  await adding.getByRole('button', { name: /^新\s?增$/ }).click();
  const line = page.getByRole('row').filter({ hasText: name });
  await line.getByRole('button', { name: /^文\s?本$/ }).click();
  const wording = page.getByRole('dialog', { name: /发布新版文本/ });
  await wording.getByLabel('承诺内容').fill('三个月内备齐经营场所证明，提交材料真实有效。');
  await wording.getByLabel('违诺责任').fill('撤销许可，依法承担责任。');
  await wording.getByLabel('启用日期').fill(today);
  await wording.getByRole('button', { name: /^发\s?布$/ }).click();
  await line.getByText('第 1 版').waitFor();
  await looksRight(page, 'commitment-items');
}

describe('commitments', () => {
  it('go from the list of items to the signed text and to how it was kept', LONG, async () => {
    const { page, errors } = visitor();
    await offerItem(page, 'travel-agency', '申请旅行社经营许可（演示）');

    await signInAs(page, officer);
    const code = await someCode(page);
    await page.getByRole('link', { name: '信用承诺', exact: true }).click();
    await page.getByRole('link', { name: '登记纸质承诺书' }).click();
    await choose(page, '承诺事项', '申请旅行社经营许可（演示）');
    await page.getByLabel('承诺人统一社会信用代码').fill(code);
    await page.getByLabel('签署人姓名').fill('演示签署人');
    const scan = join(await mkdtemp(join(tmpdir(), 'xintu-scan-')), 'scan.pdf');
    await writeFile(scan, '%PDF-1.7 演示扫描件');
    await page.getByLabel('签署日期').fill(today);
    await page.getByLabel('签署日期').press('Tab');
    await page.getByLabel('纸质承诺书扫描件').setInputFiles(scan);
    await expect.poll(() => page.getByText(/^[0-9a-f]{64}$/).count()).toBe(2); // of the wording, and of the scan
    await looksRight(page, 'commitment-sign');
    await page.getByRole('button', { name: '登记承诺书' }).click();
    await page
      .getByText(/^433101\d{14}$/)
      .first()
      .waitFor();
    await page
      .getByLabel('认定已全部履行')
      .or(page.getByLabel(/核查情况和证据/))
      .first()
      .waitFor();
    await looksRight(page, 'commitment');
    await page.getByLabel(/核查情况和证据/).fill('已查验经营场所。');
    await page.getByRole('button', { name: /认定已全部履行/ }).click();
    await page.getByText('已全部履行').first().waitFor();
    await page.getByRole('link', { name: '返回信用承诺' }).click();
    await page.getByRole('row').nth(1).waitFor();
    await looksRight(page, 'commitments');
    expect(errors).toEqual([]);
  });
});

describe('a representative', () => {
  it('reads the very text with its hash, signs it online, and follows how it is kept', LONG, async () => {
    const { page, errors } = visitor();
    await offerItem(page, 'tour-deposit', '旅行社质量保证金缓交（演示）');
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto(`${instance.address}/public/mine`);
    await page.getByLabel('账号').fill(representative);
    await page.getByLabel('密码').fill(instance.password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: '信用承诺' }).click();
    await page.getByRole('heading', { level: 2, name: '可以作出的承诺' }).waitFor();
    await looksRight(page, 'mine-commitments-offered');
    await page.getByRole('link', { name: '阅读并签署 旅行社质量保证金缓交（演示）' }).click();
    const wording = page.getByRole('form', { name: '承诺书文本（第 1 版）' });
    const text = await wording.locator('pre').innerText();
    expect(text).toContain('三个月内备齐经营场所证明，提交材料真实有效。');
    const digest = createHash('sha256').update(`${text.trimEnd()}\n`, 'utf8').digest('hex');
    await wording.getByText(digest).waitFor();
    await page.getByRole('button', { name: '签署承诺书' }).click();
    await page.getByRole('alert').filter({ hasText: '请先阅读全文并勾选' }).waitFor();
    await looksRight(page, 'mine-commitment-sign');
    await page.getByLabel(/我已阅读全文/).check();
    await page.getByRole('button', { name: '签署承诺书' }).click();
    await page.getByText(/^已签署，承诺编码：433101\d{14}$/).waitFor();
    await page.getByText('线上签署').waitFor();
    await page.getByText('履行期内').first().waitFor();
    await looksRight(page, 'mine-commitment');
    await page.getByRole('link', { name: '返回信用承诺' }).click();
    const signed = page.getByRole('region', { name: '已作出的承诺' });
    await signed.getByText('履行期内').waitFor();
    const number = (await signed.getByRole('link').first().innerText()).trim();
    await looksRight(page, 'mine-commitments');

    await signInAs(page, officer);
    await page.goto(`${instance.address}/culture-tourism/commitments`);
    await page.getByText(number).click();
    await page.getByLabel(/核查情况和证据/).fill('已查验经营场所。');
    await page.getByRole('button', { name: /认定已全部履行/ }).click();
    await page.getByText('已全部履行').first().waitFor();

    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto(`${instance.address}/public/mine/commitments`);
    await page.getByLabel('账号').fill(representative);
    await page.getByLabel('密码').fill(instance.password);
    await page.getByRole('button', { name: '登录' }).click();
    await signed.getByText('全部履行', { exact: true }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('complaints', () => {
  it(
    'are registered, assigned, investigated and answered; who sent one opens with a reason alone',
    LONG,
    async () => {
      const { page, errors } = visitor();
      await signInAs(page, officer);
      const code = await someCode(page);

      await signInAs(page, office);
      await page.getByRole('link', { name: '投诉举报', exact: true }).click();
      await page.getByRole('link', { name: '登记投诉举报' }).click();
      await page.getByLabel('被投诉举报单位统一社会信用代码').fill(code);
      await page.getByLabel(/^内容/).fill('该单位以虚假宣传招揽游客，拒不退还定金。');
      await page.getByLabel(/^投诉举报人姓名/).fill('演示举报人');
      await page.getByLabel(/^联系方式/).fill('0743-0000000');
      await looksRight(page, 'complaint-register');
      await page.getByRole('button', { name: /^登\s?记$/ }).click();
      await page.getByText('查询码只显示这一次').waitFor();
      await looksRight(page, 'complaint-receipt');
      await page.getByRole('link', { name: '查看这件投诉举报' }).click();
      await choose(page, '承办单位', bureau);
      await looksRight(page, 'complaint-assign');
      await page.getByRole('button', { name: /^交\s?办$/ }).click();
      await page.getByText('调查中').first().waitFor();
      expect(await page.getByText('演示举报人').count()).toBe(0);

      await signInAs(page, officer);
      await page.goto(`${instance.address}/culture-tourism/complaints`);
      await page.getByRole('row').nth(1).click();
      await page.getByLabel('提交调查结论').check();
      await choose(page, /^调查结论/, '查无实据');
      await page.getByLabel(/^查明的事实和证据/).fill('已核对合同和付款记录，未发现所述情形。');
      await looksRight(page, 'complaint-report');
      await page.getByRole('button', { name: /提交调查结论/ }).click();
      await page.getByText('待审核答复').first().waitFor();

      await signInAs(page, reviewer);
      await page.goto(`${instance.address}/culture-tourism/complaints`);
      await page.getByRole('row').nth(1).waitFor();
      await looksRight(page, 'complaints');
      await page.getByRole('row').nth(1).click();
      await page.getByLabel('查看理由').fill('核实举报线索');
      await page.getByRole('button', { name: '查看投诉举报人身份' }).click();
      await page.getByText('演示举报人').waitFor();
      await looksRight(page, 'complaint-sender');
      await page.getByLabel('答复：查无实据').check();
      await page.getByLabel(/^答复内容/).fill('经查未发现所述情形。');
      await page.getByRole('button', { name: /答复：查无实据/ }).click();
      await page.getByText('查无实据').first().waitFor();
      expect(errors).toEqual([]);
    },
  );
});

describe('anybody', () => {
  it('sends a complaint on the open site and asks what became of it', async () => {
    const { page, errors } = visitor();
    await page.goto(`${instance.address}/public/complaints?code=${REPRESENTED_ORGANISATION}`);
    await page.getByRole('heading', { level: 1, name: '投诉举报' }).waitFor();
    await page.getByLabel(/^内容/).fill('该单位拒不退还预付款，多次联系无果。');
    await looksRight(page, 'public-complaints');
    await page.getByRole('button', { name: '提交' }).click();
    const receipt = page.getByRole('status').filter({ hasText: '查询码' });
    const told = await receipt.innerText();
    const number = /投诉〔\d{4}〕\d+号/.exec(told)?.[0] ?? '';
    const code = /([2-9A-Z]{4}-){3}[2-9A-Z]{4}/.exec(told)?.[0] ?? '';
    await looksRight(page, 'public-complaint-receipt');
    await page.getByLabel('受理编号').fill(number);
    await page.getByLabel('查询码').fill('AAAA-AAAA-AAAA-AAAA');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('没有查到').waitFor();
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('待受理').waitFor();
    await looksRight(page, 'public-complaint-progress');
    expect(errors).toEqual([]);
  });
});
