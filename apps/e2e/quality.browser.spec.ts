import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const culture = (account: string) => ({ path: 'culture-tourism', name: '文化', account });
const office = (account: string) => ({ path: 'credit-office', name: '信用办', account });

it('shows a department its quality, and opens the rows behind a figure', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, culture('culture-433101-reporter'));
  await page.goto(`${instance.address}/culture-tourism/quality`);
  await page.getByRole('heading', { level: 1, name: '报送质量' }).waitFor();
  await page
    .getByRole('row', { name: /行政处罚/ })
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'quality-department')).toEqual([]);
  await page
    .getByRole('button', { name: /查看明细/ })
    .first()
    .click();
  await page.getByRole('button', { name: '收起明细' }).waitFor();
  await page.getByText('首次报送', { exact: true }).waitFor();
  expect(await photograph(page, 'quality-rows')).toEqual([]);
  expect(errors).toEqual([]);
});

it('lets the reviewer declare that nothing arose', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, culture('culture-433101-reviewer'));
  await page.goto(`${instance.address}/culture-tourism/quality`);
  const declare = page.getByRole('button', { name: /^零报送 \d{4}-\d{2}/ });
  await declare.first().waitFor();
  const waiting = await declare.count();
  await declare.first().click();
  await page.getByText('有效', { exact: true }).first().waitFor();
  await expect.poll(() => declare.count()).toBe(waiting - 1);
  expect(await photograph(page, 'quality-zero-report')).toEqual([]);
  expect(errors).toEqual([]);
});

it('compares a list from a department’s own system', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, office('credit-office-433101-credit-office'));
  await page.goto(`${instance.address}/credit-office/pages/spot-checks`);
  await page.getByRole('heading', { level: 1, name: '抽查' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  const form = page.getByRole('region', { name: '新的抽查' });
  await form.getByLabel('被抽查单位').fill('吉首市文化');
  await page.keyboard.press('Enter');
  await form.getByLabel('信用信息事项').fill('行政处罚');
  await page.keyboard.press('Enter');
  await form.getByLabel('清单来源').fill('办案系统');
  await form.locator('input[type=file]').setInputFiles({
    ...{ name: '办案系统.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(
      '文号,决定日期\r\n吉市文罚决〔2025〕990001号,2025-06-02\r\n吉市文罚决〔2026〕990002号,2026-02-27\r\n',
    ),
  });
  await page.getByRole('heading', { name: /抽查结果/ }).waitFor();
  await page.getByRole('cell', { name: '瞒报' }).waitFor();
  await page.getByRole('cell', { name: '尚在期限内' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'spot-check')).toEqual([]);
  expect(errors).toEqual([]);
});

it('makes the bulletin in one click and sees all departments', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, office('credit-office-433100-credit-office'));
  await page.goto(`${instance.address}/credit-office/quality`);
  await page
    .getByRole('button', { name: /查看明细/ })
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'quality-all')).toEqual([]);
  await page.goto(`${instance.address}/credit-office/pages/bulletins`);
  await page.getByRole('button', { name: /制\s?作/ }).click();
  await page.getByRole('status').filter({ hasText: '已制作 信用通报〔2025〕1号' }).waitFor();
  await page.getByRole('link', { name: /PDF$/ }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'bulletins')).toEqual([]);
  const answer = await page.request.get(
    `${instance.address}${(await page.getByRole('link', { name: /PDF$/ }).getAttribute('href')) ?? ''}`,
  );
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  expect(errors).toEqual([]);
});
