import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const housing = { path: 'construction', name: '住房', account: 'housing-433101-reviewer' };

it('computes grades, opens the reasons of one, simulates a version to come, and plans inspections', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, housing);
  await page.goto(`${instance.address}/construction/pages/evaluations`);
  await page.getByRole('heading', { level: 1, name: '信用评价' }).waitFor();
  const scheme = page.getByRole('region', { name: /示例：扣分制） 2026-1/ });
  await scheme.waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'evaluations')).toEqual([]);

  await scheme.getByRole('button', { name: '正式测算' }).click();
  const report = page.getByRole('region', { name: /^正式测算：/ });
  await report.getByText(/共 .+ 个组织/).waitFor({ timeout: 60_000 });
  const row = report.getByRole('row', { name: /有限公司/ }).first();
  await row.waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'evaluation-run')).toEqual([]);

  await row.click();
  const explanation = page.getByRole('region', { name: /^评分说明/ });
  await explanation.getByText(/基准分 85 分/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'evaluation-explanation')).toEqual([]);

  await page.goto(`${instance.address}/construction/pages/evaluations`);
  const next = page.getByRole('region', { name: /2027年版） 2027-1/ });
  await next.getByRole('button', { name: '模拟 2027-1' }).click();
  const simulated = page.getByRole('region', { name: /^模拟测算：/ });
  await simulated.getByText(/共 .+ 个组织/).waitFor({ timeout: 60_000 });
  await simulated.getByRole('group', { name: '前后对比' }).waitFor();
  expect(await photograph(page, 'evaluation-simulation')).toEqual([]);

  await page.goto(`${instance.address}/construction/pages/inspections`);
  await page.getByRole('heading', { level: 1, name: '抽查计划' }).waitFor();
  await page.getByRole('button', { name: /^制定计划：.*扣分制/ }).click();
  await page.getByRole('group', { name: '检查对象' }).waitFor();
  await page.mouse.move(0, 0); // a button under the pointer has another colour
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'inspection-plan')).toEqual([]);
  expect(errors).toEqual([]);
});
