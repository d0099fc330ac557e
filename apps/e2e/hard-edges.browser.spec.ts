import { demonstrationExamples } from '@xintu/demonstration';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { portals } from './portals.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const [portal] = portals;
if (portal === undefined) throw new RangeError('there is a portal');

/** Collects what the content security policy stops on any page of a browser. */
async function collectViolations(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    tellViolation(event.violatedDirective + ' ' + event.blockedURI + ' on ' + location.pathname))`);
  return violations;
}

const pages = ['', 'search?search=演示', 'records', 'hand-in', 'nowhere'];
const accountShown = (page: Page) => page.getByRole('banner').innerText();

describe('the content security policy', () => {
  it('stops a script that somebody put into a page, and says so', async () => {
    const { page } = visitor();
    const violations = await collectViolations(page.context());
    await page.goto(`${instance.address}/`);
    const ran = await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      return document.title === 'ran';
    })()`);
    expect(ran).toBe(false);
    await expect.poll(() => violations.join()).toContain('script-src');
  });

  it('has nothing to stop on the pages of sign-in', async () => {
    const { page } = visitor();
    const violations = await collectViolations(page.context());
    await page.goto(`${instance.address}/`);
    await page.goto(`${instance.address}/sign-in`);
    await page.getByLabel('账号').fill('nobody');
    await page.getByLabel('密码').fill('wrong');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(violations).toEqual([]);
  });

  it.each(portals)('has nothing to stop in $path', async (one) => {
    const { page } = visitor();
    const violations = await collectViolations(page.context());
    await signIn(page, instance, one);
    for (const path of pages) {
      await page.goto(`${instance.address}/${one.path}/${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    expect(violations).toEqual([]);
  });
});

describe('an address', () => {
  it('that is pasted into another browser shows nothing but the way to sign in', async () => {
    const { page } = visitor();
    await signIn(page, instance, portal);
    await page.goto(`${instance.address}/${portal.path}/subjects/${demonstrationExamples.represented.code}`);
    await page.getByRole('heading', { level: 1, name: /开心茶馆/ }).waitFor();
    const address = page.url();
    const browser = page.context().browser();
    if (browser === null) throw new Error('a page is in a browser');
    const stranger = await browser.newContext({ locale: 'zh-CN' });
    try {
      const pasted = await stranger.newPage();
      const answers: string[] = [];
      pasted.on('response', (response) => {
        if (response.url().includes('/graphql'))
          void response.text().then(
            (text) => answers.push(text),
            () => undefined,
          );
      });
      await pasted.goto(address);
      await pasted.getByLabel('密码').waitFor();
      expect(await pasted.content()).not.toContain('开心茶馆');
      expect(answers.join()).not.toContain('开心茶馆');
      await pasted.goBack().catch(() => null);
      await pasted.waitForLoadState('networkidle');
      expect(await pasted.content()).not.toContain('开心茶馆');
    } finally {
      await stranger.close();
    }
  });
});

describe('two tabs with two accounts', () => {
  it('don’t mix: the first one does nothing in the wrong name, says so, and shows whoever is signed in once told to', async () => {
    const { page } = visitor();
    const [, second = portal] = portals;
    await signIn(page, instance, portal);
    const before = await accountShown(page);
    const tab = await page.context().newPage();
    await tab.goto(`${instance.address}/sign-in?return=/${second.path}/`);
    await tab.getByLabel('账号').fill(second.account);
    await tab.getByLabel('密码').fill(instance.password);
    await tab.getByRole('button', { name: '登录' }).click();
    await tab.getByRole('navigation', { name: '主导航' }).waitFor({ state: 'attached' });
    // The first tab still shows the first account; what it asks now is refused, and it says so.
    const refused = page.waitForResponse((response) => response.status() === 409);
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link').nth(1).click();
    expect((await refused).url()).toContain('/graphql');
    expect(await accountShown(page)).toBe(before);
    await page.getByRole('dialog').getByRole('button', { name: '重新载入' }).click();
    await expect.poll(() => accountShown(page).catch(() => before), { timeout: 20_000 }).not.toBe(before);
  });
});

describe('a double click', () => {
  it('hands one file in once', async () => {
    const { page } = visitor();
    await signIn(page, instance, portal);
    await page.goto(`${instance.address}/${portal.path}/hand-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const send = () =>
      page.evaluate(async () => {
        const form = new FormData();
        form.append('file', new File(['a,b\n1,2\n'], '双击（演示）.csv', { type: 'text/csv' }));
        const headers = { 'x-xintu-request': '1', 'idempotency-key': 'penalty:double-click' };
        const answer = await fetch('/intake/penalty', { method: 'POST', headers, body: form });
        return `${String(answer.status)} ${await answer.text()}`;
      });
    const [one, other] = await Promise.all([send(), send()]);
    expect(one).toMatch(/^202 .*batch/);
    expect(other).toBe(one);
  });

  it('on the drop zone sends the file with a key', async () => {
    const { page } = visitor();
    await signIn(page, instance, portal);
    await page.goto(`${instance.address}/${portal.path}/hand-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const combobox = page.getByRole('combobox').first();
    await combobox.click();
    await page.locator('.ant-select-item-option').first().click();
    await page.getByRole('checkbox', { name: /^先预检/ }).uncheck();
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().includes('/intake/'),
    );
    await page.locator('input[type=file]').setInputFiles({
      name: '演示.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b\n1,2\n'),
    });
    const headers = await (await sent).allHeaders();
    expect(headers['idempotency-key']).toMatch(/^[\w-]+:[\da-f-]{36}$/);
    expect(headers['x-xintu-viewer']).toMatch(/^account:/);
  });
});
