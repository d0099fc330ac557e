import { penalty } from '@xintu/catalogue/rules';
import { demonstrationDepartments } from '@xintu/access';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const office = (account: string) => ({ path: 'credit-office', name: '信用办', account });
const proposer = office('credit-office-433101-credit-office');
const approver = office('credit-office-433100-credit-office');
const bureau = (role: string) => ({
  ...{ path: 'culture-tourism', name: '文化和旅游' },
  account: `culture-433101-${role}`,
});
const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
const confirm = /确\s?定/;

const reviews = ['报送须经本单位审核人审核后入库', '公开前须经审核人审查'] as const;

/** A change of the catalogue for penalties: both reviews, or none. */
async function propose(page: Page, wanted: boolean): Promise<void> {
  await signIn(page, instance, proposer);
  await page.goto(`${instance.address}/credit-office/pages/catalogue?type=penalty`);
  await page.getByRole('button', { name: '提出变更' }).click();
  const form = page.getByRole('dialog');
  for (const review of reviews) await form.getByLabel(review).setChecked(wanted);
  await form.getByLabel('理由').fill(wanted ? '加强审核' : '恢复原状');
  if (wanted) expect(await photograph(page, 'catalogue-review')).toEqual([]);
  await form.getByRole('button', { name: /提\s?出/ }).click();
  await form.waitFor({ state: 'hidden' });
}

/** Another person approves the change and activates it. */
async function adopt(page: Page): Promise<void> {
  await signIn(page, instance, approver);
  await page.goto(`${instance.address}/credit-office/pages/catalogue`);
  for (const step of ['审核通过', /启\s?用/]) {
    await page.getByRole('button', { name: step }).first().click();
    await page.getByRole('tooltip').getByRole('button', { name: confirm }).click();
    await page.getByRole('button', { name: step }).first().waitFor({ state: 'detached' });
  }
}

it('the credit office asks for both reviews, in its catalogue', async () => {
  const { page, errors } = visitor();
  await propose(page, true);
  expect(errors).toEqual([]);
});

it('another person of the credit office approves and activates it', async () => {
  const { page, errors } = visitor();
  await adopt(page);
  expect(errors).toEqual([]);
});

it('a reporter’s file waits for review', async () => {
  if (culture === undefined) throw new Error('no department');
  const rows = [1, 2].map((number) =>
    aPenaltyRow(penalty)
      .about(organisation(80 + number))
      .by(culture)
      .with('CF_WSH', `吉市文罚决〔2026〕9${String(number)}号`),
  );
  const { page, errors } = visitor();
  await signIn(page, instance, bureau('reporter'));
  await page.goto(`${instance.address}/culture-tourism/hand-in?type=penalty`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '待审核处罚.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(...rows)) });
  await page.getByText('预检：尚未报送').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: /^正式报送/ }).click();
  await page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^待审核$/ })
    .waitFor({ timeout: 60_000 });
  expect(await photograph(page, 'batch-awaiting-review')).toEqual([]);
  expect(errors).toEqual([]);
});

it('a reviewer approves it without one row', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, bureau('reviewer'));
  await page.getByRole('link', { name: '审核', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '审核' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'review')).toEqual([]);
  await page.getByRole('link', { name: /审核 待审核处罚/ }).click();
  await page.getByLabel(/第 3 行的退回理由/).fill('内容与决定书不一致');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'review-batch')).toEqual([]);
  await page.getByRole('button', { name: '通过其余各行' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: confirm }).click();
  await page.getByText(/于 .* 审核/).waitFor();
  expect(errors).toEqual([]);
});

it('the reviewer decides what is published, and the record says who did what', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, bureau('reviewer'));
  await page.goto(`${instance.address}/culture-tourism/review?type=penalty`);
  const number = '吉市文罚决〔2026〕91号';
  await page.getByRole('button', { name: number }).waitFor({ timeout: 60_000 });
  await page
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('checkbox')
    .check();
  await page.getByLabel('隐去部分内容后公开').check();
  await page.getByLabel('事实').check();
  await page.getByLabel('依据（名称和条款）').fill('政府信息公开条例 第十五条');
  await page.getByLabel(/理由（隐去/).fill('涉及个人隐私');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'review-disclosure')).toEqual([]);
  await page.getByRole('button', { name: '作出结论' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: confirm }).click();
  await page.getByRole('button', { name: number }).waitFor({ state: 'detached' });
  await page.goto(`${instance.address}/culture-tourism/records?text=${encodeURIComponent(number)}`);
  await page.getByText(number).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText(/隐去部分内容后公开 · 政府信息公开条例/).waitFor();
  await drawer.getByText('报送时限').waitFor();
  expect(await photograph(page, 'record-provenance')).toEqual([]);
  await page.goto(`${instance.address}/culture-tourism/deadlines`);
  await page.getByRole('heading', { level: 1, name: '时限日历' }).waitFor();
  await page
    .getByText(/报上级主管部门/)
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'deadlines')).toEqual([]);
  expect(errors).toEqual([]);
});

// The other journeys of this instance hand in penalties that nobody reviews.
it('the credit office gives both reviews up again', async () => {
  const { page } = visitor();
  await propose(page, false);
  const colleague = await page.context().browser()?.newPage();
  if (colleague === undefined) throw new Error('no colleague');
  await adopt(colleague);
  await colleague.close();
});
