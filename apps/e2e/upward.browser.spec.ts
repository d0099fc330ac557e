import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();

it('makes the file that goes upward, and confirms that it was sent', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, {
    ...{ path: 'culture-tourism', name: '文化', account: 'culture-433101-reporter' },
  });
  await page.goto(`${instance.address}/culture-tourism/deadlines`);
  const files = page.getByRole('region', { name: '向上报送' });
  await files.getByText('还没有生成过文件').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('button', { name: '生成文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^双公示_行政处罚_法人和非法人组织_\d{8}\.xlsx$/);
  await files.getByText('未确认报送', { exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'upward-made')).toEqual([]);
  await files.getByRole('button', { name: '确认已报送' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/回执号/)
    .fill('州回执〔2026〕3号');
  expect(await photograph(page, 'upward-confirm')).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^确\s?认$/ })
    .click();
  await files.getByText(/^已于 .* 报送$/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(errors).toEqual([]);
});
