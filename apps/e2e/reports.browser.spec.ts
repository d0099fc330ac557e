import { readFile } from 'node:fs/promises';
import { makeCreditCode } from '@xintu/kernel';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const known = makeCreditCode('91', '433101', 'YY000001');
const checker = { path: 'culture-tourism', name: '文化', account: 'culture-433101-checker' };

async function looksRight(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, name)).toEqual([]);
}

async function statePurpose(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /办理事项/ })
    .first()
    .click();
  await page.getByLabel('事项', { exact: true }).click();
  await page.getByTitle('招标投标').last().click();
  await page.getByLabel('案号').fill('吉文旅审〔2026〕19号');
  await page.getByRole('button', { name: '按此事项查看' }).click();
}

interface Made {
  readonly number: string;
  readonly code: string;
  readonly file: string;
}

/** Presses a button that has something made, and gives back what was saved, with what the page says of it. */
async function make(page: Page, button: string): Promise<Made> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await (await saved).path();
  const said = await page
    .getByText(/^已出具：/)
    .first()
    .textContent();
  const [, number = '', code = ''] = /已出具：(\S+)，验证码 ([0-9A-Z]+)/.exec(said ?? '') ?? [];
  return { number, code, file };
}

it('an officer has a report made for a stated matter; whoever holds it verifies it with the keyboard and on a phone', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, checker);
  await page.goto(`${instance.address}/culture-tourism/subjects/${known}`);
  await page.getByText('先在页面上方注明办理事项').waitFor();
  await statePurpose(page);
  const made = await make(page, '出具信用报告');
  await looksRight(page, 'subject-report');
  const { text } = await extractText(new Uint8Array(await readFile(made.file)), { mergePages: true });
  expect(text.replaceAll(/\s/g, '')).toContain(made.number);

  await page.context().clearCookies();
  await page.goto(`${instance.address}/public/verify-report`);
  await page.getByRole('heading', { level: 1, name: '报告验证' }).waitFor();
  const number = page.getByLabel('编号');
  while (!(await number.evaluate((element) => element === element.ownerDocument.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type(made.number);
  await page.keyboard.press('Tab');
  await page.keyboard.type('WRONG');
  await page.keyboard.press('Enter');
  await page.getByText('没有编号和验证码相符的报告').waitFor();
  await page.getByLabel('验证码').fill(made.code);
  await page.keyboard.press('Enter');
  await page.getByText(/^有效：/).waitFor();
  await page.getByLabel('比对手中的文件').setInputFiles(made.file);
  await page.getByText('文件一致').waitFor();
  await looksRight(page, 'public-verify-report');

  // As the QR code leads there.
  const address = `${instance.address}/public/verify-report#${new URLSearchParams({ number: made.number, code: made.code }).toString()}`;
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByText(/^有效：/).waitFor();
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
});

it('a check is put on paper and proved', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, checker);
  await page.goto(`${instance.address}/culture-tourism/checks/new`);
  await page.getByLabel('办理事项').last().click();
  await page.getByTitle('招标投标').last().click();
  await page.getByLabel('办件编号').last().fill('吉文旅审〔2026〕29号');
  await page.getByLabel(/^核查对象/).fill(known);
  await page.getByRole('button', { name: '开始核查' }).click();
  await page.getByRole('heading', { level: 2, name: '核查结论' }).waitFor();
  const made = await make(page, '打印核查结果');
  const { text } = await extractText(new Uint8Array(await readFile(made.file)), { mergePages: true });
  expect(text.replaceAll(/\s/g, '')).toContain('按代码匹配');
  await page.getByRole('button', { name: '下载存证' }).click();
  await page
    .getByText('存证尚未签发')
    .or(page.getByRole('button', { name: '下载存证' }))
    .first()
    .waitFor();
  await looksRight(page, 'check-papers');
  expect(errors).toEqual([]);
});

it('a representative has the own report made, for itself and to be handed on', async () => {
  const { page, errors } = visitor();
  await page.goto(`${instance.address}/public/mine`);
  await page.getByLabel('账号').fill('organisation-433101-representative');
  await page.getByLabel('密码').fill(instance.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 2, name: '出具信用报告' }).waitFor();
  for (const version of ['出具本单位版', '出具公开版']) {
    const { number, file } = await make(page, version);
    expect(number).toMatch(/^信报〔2026〕\d{6}号$/);
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await looksRight(page, 'public-own-report');
  expect(errors).toEqual([]);
});
