import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, newVisitor } from './chromium.ts';
import { screenshotFolder } from './screenshots.ts';

/** A new visitor for each test. */
export interface Visitor {
  /** The visitor's page. */
  readonly page: Page;
  /** What went wrong in the page's own scripts, and what its console called an error. */
  readonly errors: readonly string[];
}

/** A portal learns by this answer that its visitor has to sign in. */
const notSignedIn = /status of 401 /;

function fileName(test: string): string {
  return `failed-${test.replace(/[^\p{Letter}\p{Number}]+/gu, '-').slice(0, 80)}.png`;
}

/**
 * One browser for a file of journeys, and a new visitor for each test. After a failed test a picture of the page is
 * kept and the page's errors are printed. Call it once at the top of the file, and the answer in each test.
 */
export function visitors(): () => Visitor {
  let browser: Browser;
  let visitor: { page: Page; errors: string[] } | null = null;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    const page = await newVisitor(browser);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !notSignedIn.test(message.text()))
        errors.push(`${message.text()} ${message.location().url}`);
    });
    visitor = { page, errors };
  });
  afterEach(async ({ task }) => {
    if (visitor === null) return;
    const { page, errors } = visitor;
    visitor = null;
    if (task.result?.state === 'fail') {
      await page.screenshot({ path: join(screenshotFolder, fileName(task.name)), fullPage: true });
      console.error(`${task.name}\nat ${page.url()}\n${errors.join('\n')}`);
    }
    await page.context().close();
  });
  return () => {
    if (visitor === null) throw new Error('There is a visitor only within a test.');
    return visitor;
  };
}
