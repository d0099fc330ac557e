import { existsSync } from 'node:fs';
import { arch } from 'node:process';
import packed from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';

const systemChromium = '/usr/bin/chromium';

/** No sandbox (the tests may run as root), no shared memory limits of containers, no traffic of its own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser to test with: the one that CHROMIUM_PATH names, the system's, or the one that came with `npm ci`.
 * The last is built for x86-64 only.
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  if (existsSync(systemChromium)) return systemChromium;
  if (arch !== 'x64')
    throw new Error('There is no Chromium for this machine: install one and set CHROMIUM_PATH.');
  return packed.executablePath();
}

/** Starts a headless browser. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath();
  try {
    return await chromium.launch({ executablePath, args: flags });
  } catch (cause) {
    throw new Error(`${executablePath} does not start; README names what it needs of the system.`, { cause });
  }
}

/** A page of a new visitor, without cookies, in Chinese and in China's time. Close it with `page.context().close()`. */
export async function newVisitor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  return context.newPage();
}
