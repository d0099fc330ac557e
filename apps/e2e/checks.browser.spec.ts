import { makeCreditCode } from '@xintu/kernel';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const known = makeCreditCode('91', '433101', 'YY000001');
const checker = { path: 'culture-tourism', name: '文化', account: 'culture-433101-checker' };

async function looksRight(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, name)).toEqual([]);
}

it('a checker checks a pasted list before a decision, reads the answer first, and says what was done', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, checker);
  await page.getByRole('link', { name: '信用核查', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '信用核查' }).waitFor();
  await page.getByRole('link', { name: '新建核查' }).click();
  await page.getByRole('button', { name: '开始核查' }).click();
  await page.getByText('请选择办理事项').waitFor();
  await page.getByLabel('办理事项').click();
  await page.getByTitle('招标投标').last().click();
  await page.getByLabel('办件编号').fill('吉文旅审〔2026〕9号');
  await page.getByLabel(/^核查对象/).fill(`${known}\t不是这个名称（演示）\n${known}\n91433101YY00000139`);
  await page.getByText('共 3 个核查对象').waitFor();
  await looksRight(page, 'check-new');
  await page.getByRole('button', { name: '开始核查' }).click();
  await page.getByRole('heading', { level: 2, name: '核查结论' }).waitFor();
  await page.getByText('代码不正确').first().waitFor();
  await looksRight(page, 'check');
  const number = await page
    .getByText(/^信核〔2026〕\d{6}号$/)
    .first()
    .textContent();
  await page.getByText('名称与代码不符').first().waitFor();
  await page.getByLabel('处理结果').fill('准予参加（演示）');
  await page.getByRole('button', { name: '提交反馈' }).click();
  await page.getByText('准予参加（演示）').first().waitFor();
  await looksRight(page, 'check-answered');
  await page.getByRole('link', { name: '返回信用核查' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: number ?? '' })
    .waitFor();
  await looksRight(page, 'checks');
  expect(errors).toEqual([]);
});

it('matters, statistics and a printed protocol are pages of their own; a list is read from a file', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, checker);
  await page.getByRole('link', { name: '信用核查', exact: true }).click();
  await page.getByRole('link', { name: '新建核查' }).click();
  await page.getByLabel('办理事项').click();
  await page.getByTitle('招标投标').last().click();
  await page.getByLabel('办件编号').fill('吉文旅招〔2026〕1号');
  const lines = Array.from({ length: 14 }, (_, number) => `,第${String(number + 1)}投标人（演示）`);
  await page.getByLabel('上传名单（.xlsx、.csv）').setInputFiles({
    ...{ name: '投标人.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(['统一社会信用代码,投标人名称', `${known},`, ...lines, `${known},`].join('\n')),
  });
  await page.getByText('名单共 16 行，1 行有问题').waitFor();
  await looksRight(page, 'check-list');
  await page.getByRole('button', { name: '开始核查' }).click();
  await page.getByRole('heading', { level: 2, name: '核查结论' }).waitFor();
  await page.getByRole('button', { name: '导出结果（CSV）' }).waitFor();
  await looksRight(page, 'check-list-results');
  await page.getByRole('link', { name: '打印核查记录' }).click();
  await page.getByRole('heading', { level: 2, name: '信用核查记录' }).waitFor();
  await looksRight(page, 'check-protocol');
  await page.emulateMedia({ media: 'print' });
  await photograph(page, 'check-protocol-printed');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: '返回核查' }).click();
  await page.getByRole('link', { name: '返回信用核查' }).click();
  await page.getByRole('link', { name: '核查统计' }).click();
  await page.getByText('招标投标').first().waitFor();
  await looksRight(page, 'check-statistics');
  await page.getByRole('link', { name: '返回信用核查' }).click();
  await page.getByRole('link', { name: '核查事项设置' }).click();
  await page.getByRole('table', { name: '本单位的核查事项' }).waitFor();
  await looksRight(page, 'check-matters');
  expect(errors).toEqual([]);
});

it('a reviewer sets a matter with a reason', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, { ...checker, account: 'culture-433101-reviewer' });
  await page.getByRole('link', { name: '信用核查', exact: true }).click();
  await page.getByRole('link', { name: '核查事项设置' }).click();
  await page.getByRole('button', { name: '设置 行政处罚' }).click();
  await page.getByLabel('理由').fill('本局裁量基准（演示）');
  await looksRight(page, 'check-matter-form');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('本局裁量基准（演示）').waitFor();
  expect(errors).toEqual([]);
});

it('the credit office sees what is suspended, and who must decide', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, {
    path: 'credit-office',
    name: '信用办',
    account: 'credit-office-433101-credit-office',
  });
  await page.getByRole('link', { name: '专项清理' }).click();
  await page.getByRole('table', { name: '专项清理台账' }).waitFor();
  await looksRight(page, 'clean-up');
  expect(errors).toEqual([]);
});
