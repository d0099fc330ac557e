import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { portals } from './portals.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();

describe('signing in through the development provider', () => {
  it('says in words that a password is wrong and stays at the form', async () => {
    const { page } = visitor();
    await page.goto(`${instance.address}/sign-in`);
    await page.getByLabel('账号').fill('culture-433101-reporter');
    await page.getByLabel('密码').fill('not-the-password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').filter({ hasText: '账号或密码不正确' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, 'sign-in')).toEqual([]);
  });

  it.each(portals)('opens the home page of $path for $account', async (portal) => {
    const { page, errors } = visitor();
    await signIn(page, instance, portal);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('banner').innerText()).toContain(portal.name);
    expect(await page.getByText('演示账号').count(), 'the page says that it is a development instance').toBe(
      1,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await photograph(page, `home-${portal.path}`)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
