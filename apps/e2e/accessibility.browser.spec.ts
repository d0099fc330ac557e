import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { accessibilityProblems } from './accessibility.ts';
import { launchBrowser, newVisitor } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function problemsOf(body: string): Promise<string[]> {
  const page = await newVisitor(browser);
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><title>试</title><main><h1>试</h1>${body}</main></html>`,
  );
  const problems = await accessibilityProblems(page);
  await page.context().close();
  return problems;
}

describe('the accessibility check itself', () => {
  it('finds text that is too pale', async () => {
    expect(await problemsOf('<button style="color: #ddd; background: #fff">提交申请</button>')).toEqual([
      expect.stringContaining('color-contrast'),
    ]);
  });

  it('finds a field without a label', async () => {
    expect(await problemsOf('<input type="text">')).toEqual([expect.stringContaining('label')]);
  });

  it('finds nothing on a plain page', async () => {
    expect(await problemsOf('<button>提交申请</button>')).toEqual([]);
  });
});
