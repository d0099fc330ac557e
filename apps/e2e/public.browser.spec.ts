import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const site = `${instance.address}/public`;
const representative = 'organisation-433101-representative';

async function signInAsRepresentative(page: Page): Promise<void> {
  await page.goto(`${site}/mine`);
  await page.getByLabel('账号').fill(representative);
  await page.getByLabel('密码').fill(instance.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '我的信用' }).waitFor();
}

/** The page is whole: nothing serious for axe, no wider than a phone, no error of its scripts. */
async function expectWhole(name: string): Promise<void> {
  const { page, errors } = visitor();
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, `public-${name}`)).toEqual([]);
  expect(errors).toEqual([]);
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

  it('verifies a proof, and is told of one that was changed', async () => {
    const { page } = visitor();
    await page.goto(`${site}/verify`);
    await page.getByRole('heading', { level: 1, name: '存证核验' }).waitFor();
    await page.getByLabel('选择存证文件（JSON）').setInputFiles({
      ...{ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
    });
    await page.getByText('这不是存证文件').waitFor();
    await expectWhole('verify');
  });
});

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
      [/谁查看过/, '谁查看过', 'looks'],
    ] as const) {
      await places.getByRole('link', { name: link }).click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await expectWhole(`mine-${name}`);
    }
  });
});
