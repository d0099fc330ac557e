import { demonstrationExamples } from '@xintu/demonstration';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import type { PortalUnderTest } from './portals.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();

const office: PortalUnderTest = {
  path: 'credit-office',
  name: '信用办',
  account: 'credit-office-433101-credit-office',
};
const culture: PortalUnderTest = {
  path: 'culture-tourism',
  name: '文化',
  account: 'culture-433101-case-officer',
};
const troubled = demonstrationExamples.inTrouble[0]?.code ?? '';

/** The page is whole: nothing serious for axe, no wider than a phone, no error of its scripts. */
async function expectWhole(page: Page, name: string, errors: readonly string[]): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, `repair-${name}`)).toEqual([]);
  expect(errors).toEqual([]);
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

describe('the credit office', () => {
  it('switches a part of due process off with a reason, and on again', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, office);
    await goTo(page, '保障环节');
    const part = page.getByRole('button', { name: /^行政处罚：修复/ });
    await part.waitFor();
    await expectWhole(page, 'due-process', errors);
    for (const [change, after] of [
      ['停用', '已停止'],
      ['恢复', '进行中'],
    ] as const) {
      await part.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: change }).click();
      await dialog.getByText('请写明理由').waitFor();
      await dialog.getByLabel('理由').fill(`修复窗口${change}（演练）`);
      if (change === '停用') await photograph(page, 'repair-due-process-asked');
      await dialog.getByRole('button', { name: change }).click();
      await dialog.waitFor({ state: 'hidden' });
      const row = page.getByRole('row').filter({ hasText: `修复窗口${change}（演练）` });
      await row.getByText(after).waitFor();
    }
    await expectWhole(page, 'due-process-switched', errors);
  });

  it('takes a file of 信用中国, and is told of each row what became of it', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, office);
    await goTo(page, '签收看板');
    const rows = [
      '信息编号,业务类型,统一社会信用代码,决定文书号,履行情况,信用承诺',
      `E2E-1,修复申请,${troubled},没有这个文书号,已缴款,已作出`,
      `E2E-2,修复申请,${troubled},没有这个文书号,已缴款,未作出`,
    ];
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: '修复信息.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}\r\n`),
    });
    await page.getByText('共2行：办理0行，已知0行，未办2行').waitFor();
    await page.getByText('没有找到该主体名下这一文书号的失信信息').waitFor();
    await page.getByText('信用承诺尚未作出').waitFor();
    await expectWhole(page, 'board', errors);
  });
});

describe('the counter', () => {
  it('tells whoever comes what to do, from which day, and what is needed', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, culture);
    await goTo(page, '修复指引');
    await page.getByLabel('统一社会信用代码').fill('错');
    await page.getByRole('button', { name: /查\s*询/ }).click();
    await page.getByText('请输入18位统一社会信用代码').waitFor();
    await page.getByLabel('统一社会信用代码').fill(troubled);
    await page.getByRole('button', { name: /查\s*询/ }).click();
    await page
      .getByText(/可以申请|不适用修复|没有需要修复的信息/)
      .first()
      .waitFor();
    await expectWhole(page, 'coach', errors);
  });

  it('has a place for what must be acknowledged', async () => {
    const { page, errors } = visitor();
    await signIn(page, instance, culture);
    await goTo(page, '终止信息签收');
    await page.getByText('没有需要签收的信息').waitFor();
    await expectWhole(page, 'acknowledgements', errors);
  });
});

describe('the subject', () => {
  it('is coached about its own records', async () => {
    const { page, errors } = visitor();
    await page.goto(`${instance.address}/public/mine`);
    await page.getByLabel('账号').fill('organisation-433101-representative');
    await page.getByLabel('密码').fill(instance.password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('navigation', { name: '我的信用' }).waitFor();
    await page.getByRole('link', { name: '信用修复', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '信用修复' }).waitFor();
    await page
      .getByText(/可以申请|不适用修复|没有需要修复的信息/)
      .first()
      .waitFor();
    await expectWhole(page, 'own', errors);
  });
});
