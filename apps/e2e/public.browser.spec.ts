import { makeCreditCode } from '@xintu/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { portals } from './portals.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const site = `${instance.address}/public`;
const represented = makeCreditCode('91', '433101', 'YY000001');
const representative = 'organisation-433101-representative';

async function signInAsRepresentative(page: Page): Promise<void> {
  await page.goto(`${site}/mine`);
  await page.getByLabel('账号').fill(representative);
  await page.getByLabel('密码').fill(instance.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '我的信用' }).waitFor();
}

/** The page is whole: nothing serious for axe, no wider than a phone, no error of its scripts but an expected one. */
async function expectWhole(name: string, expected: RegExp | null = null): Promise<void> {
  const { page, errors } = visitor();
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, `public-${name}`)).toEqual([]);
  expect(errors.filter((error) => expected?.test(error) !== true)).toEqual([]);
}

describe('anybody', () => {
  it('finds an organisation by its pinyin with the keyboard alone, and reads what is public', async () => {
    const { page } = visitor();
    await page.goto(site);
    await page.getByRole('heading', { level: 1, name: '公共信用信息公示' }).waitFor();
    await expectWhole('home');
    await page.keyboard.type('kaixinchaguan');
    const found = page.getByRole('link', { name: /开心茶馆/ });
    await found.first().waitFor();
    await expectWhole('search');
    while (!(await found.first().evaluate((element) => element === element.ownerDocument.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /开心茶馆/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: '行政处罚' }).waitFor();
    await expectWhole('subject');
  });

  it('is told when there is no such organisation, and by a wrong address', async () => {
    const { page } = visitor();
    await page.goto(`${site}/subjects/none`);
    await page.getByRole('heading', { level: 1, name: '没有查到这个单位' }).waitFor();
    await page.goto(`${site}/nowhere`);
    await page.getByRole('heading', { level: 1, name: '没有这个页面' }).waitFor();
    await expectWhole('absent');
  });

  it('verifies the proof of a penalty’s publicity in the own browser', async () => {
    const { page } = visitor();
    await page.goto(`${site}/subjects/${represented}`);
    await firstPenalty(page);
    await page.getByRole('link', { name: '核验公示存证' }).first().click();
    await page.getByRole('heading', { level: 1, name: '存证核验' }).waitFor();
    await expect
      .poll(
        async () => {
          await page.reload();
          await page
            .getByText(/^核验|^没有可核验/)
            .first()
            .waitFor();
          return page.getByText('核验通过').count();
        },
        { timeout: 100_000, interval: 5_000 },
      )
      .toBe(1);
    await page.getByText('信息开始公示').waitFor();
    await expectWhole('verify', /404 .*\/ledger\/proofs\//); // before the first seal there was no proof
    await page.getByLabel('选择存证文件（JSON）').setInputFiles({
      ...{ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
    });
    await page.getByText('这不是存证文件').waitFor();
  });
});

/** Unfolds the newest penalty of the page. */
async function firstPenalty(page: Page): Promise<void> {
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: /^行政处罚/ }) });
  await section.locator('summary').first().click();
}

describe('a representative', () => {
  it('sees the own file, its messages, cases and who looked', async () => {
    const { page } = visitor();
    await signInAsRepresentative(page);
    await page.getByRole('heading', { level: 1, name: /开心茶馆/ }).waitFor();
    await expectWhole('mine');
    const places = page.getByRole('navigation', { name: '我的信用' });
    for (const [link, heading, name] of [
      [/消息/, '消息', 'messages'],
      [/办理件/, '办理件', 'cases'],
    ] as const) {
      await places.getByRole('link', { name: link }).click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await expectWhole(`mine-${name}`);
    }
  });

  it('is told who looked, opens an objection from a record, and follows it', async () => {
    const { page } = visitor();
    const [culture] = portals;
    const officer = await page.context().browser()?.newPage();
    if (culture === undefined || officer === undefined) throw new Error('no officer');
    await signIn(officer, instance, culture);
    await officer.goto(`${instance.address}/culture-tourism/subjects/${represented}`);
    await officer.getByRole('heading', { level: 1, name: /开心茶馆/ }).waitFor();
    await officer.close();

    await signInAsRepresentative(page);
    await page.getByRole('link', { name: '谁查看过' }).click();
    await page.getByText('吉首市文化旅游广电局（演示）').first().waitFor();
    await expectWhole('mine-looks');

    await page.getByRole('link', { name: '信用档案' }).click();
    await firstPenalty(page);
    await page.getByRole('link', { name: '告知书、办理和申请' }).first().click();
    await page.getByRole('heading', { level: 2, name: '信用修复告知书' }).waitFor();
    await page.getByLabel('办理程序').click();
    await page.getByTitle('异议处理').last().click();
    await page.getByLabel(/异议类型/).click();
    await page.getByTitle('内容有误').last().click();
    await page.getByLabel(/事实和理由/).fill('处罚金额与决定书不一致（演示）。');
    await expectWhole('mine-record');
    await page.getByRole('button', { name: '提出', exact: true }).click();
    await page
      .getByText(/^异议〔2026〕\d+号$/)
      .first()
      .waitFor();
    await page.getByText('待核实').first().waitFor();
    await expectWhole('mine-case');
    await page.goto(`${site}/mine/cases`);
    await page.getByRole('link', { name: /异议〔2026〕/ }).waitFor();
  });
});
