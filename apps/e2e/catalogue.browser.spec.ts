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
const pageOf = (path: string) => `${instance.address}/credit-office/pages/${path}`;

it('proposes a local record type with its own fields; without a legal basis it can not be approved', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, proposer);
  await page.goto(pageOf('catalogue'));
  await page.getByRole('heading', { level: 1, name: '信用信息目录' }).waitFor();
  await page.getByText('行政处罚').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'catalogue')).toEqual([]);
  await page.getByRole('button', { name: '新增地方补充事项' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('名称', { exact: true }).first().fill('集市计量检查');
  await form.getByLabel('代码', { exact: true }).first().fill('fair-inspection');
  await form.getByLabel('信息提供单位').fill('吉首市市场');
  await page.keyboard.press('Enter');
  await form.getByText('吉首市市场监督管理局（演示）').waitFor();
  await form.getByLabel('理由').click();
  await form.getByRole('button', { name: '增加信息项' }).click();
  await form.getByLabel('名称', { exact: true }).last().fill('摊位数量');
  await form.getByLabel('代码', { exact: true }).last().fill('stalls');
  await form.getByLabel('理由').fill('州人大新条例');
  expect(await photograph(page, 'catalogue-new')).toEqual([]);
  await form
    .getByRole('button', { name: '提 出' })
    .or(form.getByRole('button', { name: '提出', exact: true }))
    .click();
  await page.getByRole('heading', { name: /集市计量检查/ }).waitFor();
  await page.getByRole('alert').filter({ hasText: '法律依据不全' }).waitFor();
  await page.getByText('须由另一人审核。').waitFor();
  expect(await photograph(page, 'catalogue-proposed')).toEqual([]);
  expect(errors).toEqual([]);
});

it('refuses the approval by another person with the reason', async () => {
  const { page } = visitor();
  await signIn(page, instance, approver);
  await page.goto(pageOf('catalogue'));
  await page.getByRole('heading', { name: /集市计量检查/ }).waitFor();
  await page.getByRole('button', { name: '审核通过' }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await page.getByRole('alert').filter({ hasText: '没有法律依据' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('shows one record type with its versions and fields', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, proposer);
  await page.goto(pageOf('catalogue?type=penalty'));
  await page.getByText('行政处罚决定书文号').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'catalogue-penalty')).toEqual([]);
  expect(errors).toEqual([]);
});

it('tries a proposed set of rules with a report before and after', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, proposer);
  await page.goto(pageOf('rules'));
  await page.getByRole('heading', { name: /第 1 组规则/ }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'rules')).toEqual([]);
  await page.getByRole('button', { name: '提出规则变更' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('标准名称').fill('演示数额标准');
  await form.getByLabel('较大数额起点（元）').fill('1000.00');
  await form.getByLabel('巨大数额起点（元）').fill('200000.00');
  await form.getByLabel('依据').fill('某州处罚裁量基准（演示）');
  await form.getByLabel('条款').fill('第三条');
  await form.getByLabel('起止日期').fill('2020-01-01');
  await form.getByLabel('理由').fill('登记数额标准');
  await form.getByRole('button', { name: '提出规则变更' }).click();
  await page.getByRole('heading', { name: /第 2 组规则/ }).waitFor();
  await page.getByRole('button', { name: /试\s?算/ }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await page.getByText(/共计算/).waitFor({ timeout: 60_000 });
  expect(await photograph(page, 'rules-tried')).toEqual([]);
  expect(errors).toEqual([]);
});

it('shows the calendar, and refuses a plan with every wrong row', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, proposer);
  await page.goto(pageOf('calendar'));
  await page.getByText('已知至').waitFor();
  const file = (text: string) => ({ name: '2027.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page
    .locator('input[type=file]')
    .setInputFiles(file('day,kind,name\n2027-02-30,HOLIDAY,春节\n2027-01-04,WORKDAY,元旦\n'));
  await page.getByRole('alert').filter({ hasText: '调休上班日应在周末' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'calendar')).toEqual([]);
  await page.locator('input[type=file]').setInputFiles(file('day,kind,name\n2027-01-01,HOLIDAY,元旦\n'));
  await page.getByText('已导入 2027.csv').waitFor();
  expect(errors).toEqual([]);
});
