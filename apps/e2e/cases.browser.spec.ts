import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import type { PortalUnderTest } from './portals.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();

const culture: PortalUnderTest = {
  path: 'culture-tourism',
  name: '文化',
  account: 'culture-433101-case-officer',
};

const office: PortalUnderTest = {
  path: 'credit-office',
  name: '信用办',
  account: 'credit-office-433101-credit-office',
};

/** An organisation that nobody else of the demonstration has, and its penalty. */
const party = organisation(880_015);
const document = '吉市文罚决〔2026〕150号';
const bureau = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
if (bureau === undefined) throw new Error('the culture bureau of 吉首市 is missing');
const row = aPenaltyRow(penalty)
  .by(bureau)
  .about(party)
  .with('CF_WSH', document)
  .with('CF_JDRQ', '2026/2/26');

/** Hands the penalty in with a fine of so many ten thousands of yuan. */
async function handIn(page: Page, fine: string): Promise<void> {
  await page.goto(`${instance.address}/culture-tourism/hand-in?type=penalty`);
  await page.getByRole('heading', { level: 1, name: '报送' }).waitFor();
  const file = { name: 'penalty.csv', mimeType: 'text/csv', buffer: csvOf(row.with('CF_NR_FK', fine)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('预检：尚未报送').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: /^正式报送/ }).click();
  await page.getByText('已完成').first().waitFor({ timeout: 60_000 });
}

/** The page is left first: without its cookies it would go to the sign-in by itself, at any moment. */
async function signOut(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies();
}

describe('cases of a department', () => {
  it('has a page of notices, each with what it says', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, culture);
    await page.getByRole('link', { name: '修复告知书', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '修复告知书' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'notices')).toEqual([]);
    await page.getByRole('row').nth(1).click();
    await page.getByRole('dialog').getByText('对信息有异议').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'notice')).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('takes an objection with evidence at the counter, verifies, reviews: the record is corrected', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, culture, 'culture-433101-reporter');
    await handIn(page, '1');
    await signOut(page);
    await signIn(page, instance, culture);
    await page.goto(`${instance.address}/culture-tourism/records?text=${encodeURIComponent(document)}`);
    await page.getByRole('row').filter({ hasText: document }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提出办理事项' }).click();
    const form = page.getByRole('dialog', { name: '提出办理事项' });
    await form.getByLabel('办理程序').click();
    await page.getByTitle('异议处理').last().click();
    await form.getByLabel(/^异议类型/).click();
    await page.getByTitle('内容有误').last().click();
    await form.getByLabel(/^事实和理由/).fill('罚款金额与决定书不符。');
    await form.locator('input[type=file]').setInputFiles({
      ...{ name: '决定书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 演示') },
    });
    await form.getByText('决定书.pdf').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'case-opening')).toEqual([]);
    await form.getByRole('button', { name: /^提\s?出$/ }).click();
    await page.getByText('等待承办人员办理').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '决定书.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('决定书.pdf');
    await page.getByLabel('已更正').check();
    await page.getByText('请先通过报送更正这条信息').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'case')).toEqual([]);
    const place = new URL(page.url()).pathname;
    await signOut(page);

    await signIn(page, instance, culture, 'culture-433101-reporter');
    await handIn(page, '0.5');
    await signOut(page);
    await signIn(page, instance, culture);
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    await page.getByText('待您办理').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'home-with-cases')).toEqual([]);
    await page.goto(`${instance.address}${place}`);
    await page.getByLabel('已更正').check();
    await page.getByLabel(/^书面核实意见/).fill('金额录入有误，已按决定书更正。');
    await page.getByRole('button', { name: '办理：已更正' }).click();
    await page.getByText('等待信用办办理').waitFor();
    await signOut(page);

    await signIn(page, instance, office);
    await page.getByRole('link', { name: '办理事项', exact: true }).click();
    await page.getByRole('row').filter({ hasText: party.name }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'cases')).toEqual([]);
    await page.getByRole('row').filter({ hasText: party.name }).first().click();
    await page.getByRole('button', { name: '指定承办人' }).waitFor({ state: 'detached' });
    await page.getByLabel('复核通过，办结').check();
    await page.getByRole('button', { name: '办理：复核通过，办结' }).click();
    await page.getByText(/^已于 .* 办结$/).waitFor();
    expect(await photograph(page, 'case-closed')).toEqual([]);
    await signOut(page);

    await signIn(page, instance, culture);
    await page.goto(`${instance.address}/culture-tourism/records?text=${encodeURIComponent(document)}`);
    await page.getByRole('row').filter({ hasText: document }).click();
    await page.getByRole('dialog').getByText('5,000').first().waitFor();
    const standing = page.getByRole('dialog').locator('.xt-row').filter({ hasText: '待公示' }).first();
    expect(await standing.innerText()).not.toContain('异议处理中'); // its history below tells of the objection
    expect(errors).toEqual([]);
  });
});
