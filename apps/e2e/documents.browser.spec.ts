import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const culture = (account: string) => ({ path: 'culture-tourism', name: '文化', account });
const pageOf = (path: string) => `${instance.address}/culture-tourism/documents${path}`;

it('shows a reviewer the wording with a preview, keeps a new version, and takes an earlier one up again', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, culture('culture-433101-reviewer'));
  await page.goto(pageOf('?show=templates'));
  const body = page.getByLabel('正文', { exact: true });
  await body.waitFor();
  const preview = page.getByRole('region', { name: '预览' });
  await preview.getByText('〔当事人名称〕（统一社会信用代码：〔统一社会信用代码〕）：').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'documents-template')).toEqual([]);
  const before = await body.inputValue();
  await body.fill(`${before}\n附注：{{电话}}`);
  await preview.getByText('没有“电话”这一项').waitFor();
  await page.getByRole('button', { name: '保存为新版本' }).click();
  await page.getByRole('alert').filter({ hasText: '没有“电话”这一项' }).last().waitFor();
  expect(await photograph(page, 'documents-template-refused')).toEqual([]);
  await body.fill(`${before}\n附注：`);
  await page.getByRole('button', { name: /^插入 办理件编号/ }).click();
  expect(await body.inputValue()).toMatch(/附注：\{\{办理件编号\}\}$/);
  await page.getByLabel('文号用字').fill('吉文旅名单告');
  await page.getByLabel('修改理由').fill('使用本单位发文字号');
  await page.getByRole('button', { name: '保存为新版本' }).click();
  await page.getByText('已保存为第 1 版').waitFor();
  const history = page.getByRole('region', { name: '历史版本' });
  await history.getByText('第 1 版').click();
  await history.getByText('使用本单位发文字号').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'documents-template-saved')).toEqual([]);
  await page.reload();
  await body.waitFor();
  expect(await body.inputValue()).toMatch(/附注：\{\{办理件编号\}\}$/);
  await page.goto(pageOf('?show=templates&template=proof-of-service'));
  await page.getByRole('region', { name: '预览' }).getByText('送达机关').waitFor();
  expect(await photograph(page, 'documents-proof')).toEqual([]);
  expect(errors).toEqual([]);
});

it('lets others of the department read the wordings, and makes a repair notice into a document with its files', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, culture('culture-433101-reporter'));
  await page.goto(pageOf('?show=templates'));
  await page.getByText('模板由本单位的审核人修改').waitFor();
  expect(await page.getByLabel('正文', { exact: true }).isEditable()).toBe(false);
  expect(await page.getByRole('button', { name: '保存为新版本' }).count()).toBe(0);
  await page.goto(pageOf('?show=notices'));
  await page
    .getByRole('button', { name: /^制作文书 信修告/ })
    .first()
    .click();
  await page.getByRole('status').getByText('信用修复告知书').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'documents-notices')).toEqual([]);
  await page.goto(pageOf(''));
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^DOCX 下载 信用修复告知书/ })
    .first()
    .click();
  expect((await downloading).suggestedFilename()).toMatch(/^信用修复告知书 信修告〔\d{4}〕\d+号\.docx$/);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'documents-issued')).toEqual([]);
  expect(errors).toEqual([]);
});
