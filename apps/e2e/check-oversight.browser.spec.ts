import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const portal = { path: 'culture-tourism', name: '文化' };

async function looksRight(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, name)).toEqual([]);
}

it('a checker hands in handled cases as a file, and sees the reports of the department', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, { ...portal, account: 'culture-433101-checker' });
  await page.goto(`${instance.address}/culture-tourism/checks/statistics`);
  const file = page.getByLabel('上传办结件');
  const give = (rows: readonly string[]) =>
    file.first().setInputFiles({
      name: '办结件.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['事项代码,办件编号,办结日期', ...rows].join('\n')),
    });
  await give(['tendering,吉文旅审〔2026〕90号,2026-02-27', 'tendering,吉文旅审〔2026〕91号,2099-01-01']);
  await page.getByText(/^第 2 行：/).waitFor();
  await give(['tendering,吉文旅审〔2026〕90号,2026-02-27']);
  await page.getByText('已接收，新增或变更 1 件。').waitFor();
  await page.getByRole('cell', { name: '招标投标' }).first().waitFor();
  await looksRight(page, 'check-handled');
  await page.goto(`${instance.address}/culture-tourism/checks/reports`);
  await page.getByRole('heading', { level: 1, name: '已出具的报告' }).waitFor();
  await looksRight(page, 'check-reports');
  expect(errors).toEqual([expect.stringContaining('status of 422')]); // the file that was refused
});

it('a reviewer registers and ends an address, and sees repeated offences', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, { ...portal, account: 'culture-433101-reviewer' });
  await page.goto(`${instance.address}/culture-tourism/checks/webhooks`);
  await page.getByLabel('名称').fill('审批系统（演示）');
  await page.getByLabel('地址', { exact: true }).fill('https://approval.example.cn/xintu');
  await page.getByRole('button', { name: '登记地址' }).click();
  const row = page.getByRole('row').filter({ hasText: '审批系统（演示）' });
  await row.getByText('尚未送达').waitFor();
  await looksRight(page, 'check-webhooks');
  await row.getByRole('button', { name: /停用/ }).click();
  await row.getByText(/^已停用/).waitFor();
  await page.goto(`${instance.address}/culture-tourism/repeat-offences`);
  await page.getByRole('heading', { level: 1, name: '屡罚不改' }).waitFor();
  await looksRight(page, 'repeat-offences');
  expect(errors).toEqual([]);
});
