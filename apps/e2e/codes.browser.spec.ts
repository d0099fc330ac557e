import { expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();
const early = '91433101YY9000016J';

it('lets a department ask for a code, and the credit office admit it and take it back', async () => {
  const { page, errors } = visitor();
  await signIn(page, instance, {
    ...{ path: 'culture-tourism', name: '文化', account: 'culture-433101-reviewer' },
  });
  await page.goto(`${instance.address}/culture-tourism/codes`);
  await page.getByRole('heading', { level: 1, name: '代码准入' }).waitFor();
  const form = page.getByRole('region', { name: '申请准入' });
  await form.getByLabel('统一社会信用代码').fill(early);
  await form.getByLabel('主体名称').fill('吉首市早期试点有限公司（演示）');
  await form.getByLabel('理由').fill('早期试点赋码，校验位有误');
  await form.getByLabel('证明材料').fill('营业执照复印件，档号2015-7');
  await form.getByRole('button', { name: '提交申请' }).click();
  await form.getByText('已提交，等待信用办决定').waitFor();
  await page.getByText('待决定', { exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'codes-department')).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().clearCookies();

  await signIn(page, instance, {
    ...{ path: 'credit-office', name: '信用办', account: 'credit-office-433101-credit-office' },
  });
  await page.goto(`${instance.address}/credit-office/codes`);
  await page.getByRole('button', { name: `准入 ${early}`, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/理由/).fill('已核对执照原件');
  expect(await photograph(page, 'codes-admit')).toEqual([]);
  await dialog.getByRole('button', { name: /确\s?定/ }).click();
  await page.getByText('已准入', { exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, 'codes-office')).toEqual([]);
  await page.getByRole('button', { name: `撤销准入 ${early}` }).click();
  await page.getByRole('dialog').getByLabel(/理由/).fill('执照原件已更正');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await page.getByText('已撤销', { exact: true }).waitFor();
  expect(errors).toEqual([]);
});
