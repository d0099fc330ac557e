import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph, screenshotFolder } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const office = { path: 'credit-office', name: '信用办', account: 'credit-office-433101-credit-office' };

it('lists the places by what they are for, within reach on a desk and on a phone', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, office);
  const navigation = page.getByRole('navigation', { name: '主导航' });
  const headings = await navigation.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings).toEqual(['信息报送', '业务办理', '目录与规则', '系统管理']);
  const links = await navigation.getByRole('link').allInnerTexts();
  expect(links.slice(0, 3)).toEqual(['待办', '信用查询', '时限日历']);
  expect(new Set(links).size).toBe(links.length);
  await page.waitForLoadState('networkidle');
  expect(await photograph(page, 'navigation')).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 600 });
  await navigation.getByRole('link').last().focus();
  const last = await navigation.getByRole('link').last().boundingBox();
  expect(Math.floor((last?.y ?? 601) + (last?.height ?? 0))).toBeLessThanOrEqual(600);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: '打开菜单' }).click();
  await navigation.getByRole('link', { name: '工作日历' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.screenshot({ path: `${screenshotFolder}/navigation-open-390.png`, fullPage: true });
  await navigation.getByRole('link', { name: '工作日历' }).click();
  await page.getByRole('heading', { level: 1, name: '工作日历' }).waitFor();
  expect(await navigation.isVisible()).toBe(false);
  expect(errors).toEqual([]);
});
