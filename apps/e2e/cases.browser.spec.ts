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

async function go(page: Page, place: string, title: string): Promise<void> {
  await page.goto(`${instance.address}/${place}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.waitForLoadState('networkidle');
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

  it('opens an objection at the counter', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, culture);
    await go(page, 'culture-tourism/records?kind=PENALTY&standing=IN_FORCE', '本单位信用信息');
    await page.getByRole('row').nth(1).click();
    await page.getByRole('dialog').getByRole('button', { name: '提出办理事项' }).click();
    const form = page.getByRole('dialog', { name: '提出办理事项' });
    await form.getByLabel('办理程序').click();
    await page.getByTitle('异议处理').last().click();
    await form.getByLabel(/^异议类型/).click();
    await page.getByTitle('内容有误').last().click();
    await form.getByLabel(/^事实和理由/).fill('罚款金额与决定书不符。');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'case-opening')).toEqual([]);
    await form.getByRole('button', { name: /^提\s?出$/ }).click();
    await page.getByRole('heading', { level: 1, name: '办理事项' }).waitFor();
    await page.getByText('等待承办人员办理').waitFor();
    await page.getByLabel('维持').check();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'case')).toEqual([]);
    await page.getByRole('link', { name: '办理事项', exact: true }).click();
    await page.getByRole('row').filter({ hasText: '异议' }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'cases')).toEqual([]);
    expect(errors).toEqual([]);
  });
});
