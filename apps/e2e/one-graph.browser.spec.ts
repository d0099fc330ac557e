import { licence, penalty } from '@xintu/catalogue/rules';
import { demonstrationDepartments } from '@xintu/access';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { type PortalUnderTest, portals } from './portals.ts';
import { photograph } from './screenshots.ts';
import { signIn } from './sign-in.ts';
import { visitors } from './visitor.ts';

const instance = inject('instance');
const visitor = visitors();

/** An organisation that nobody else of the demonstration has. */
const party = organisation(880_001);
const document = '吉市文罚决〔2026〕88号';

function portalOf(path: string): PortalUnderTest {
  const found = portals.find((portal) => portal.path === path);
  if (found === undefined) throw new RangeError(path);
  return found;
}

const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
if (culture === undefined) throw new Error('the culture bureau of 吉首市 is missing');

const licences = csvOf(
  aLicenceRow(licence)
    .by(culture)
    .about(party)
    .with('XK_WSH', '吉市文许〔2026〕88号')
    .with('XK_JDRQ', '2026/2/25'),
);
const goodPenalty = aPenaltyRow(penalty)
  .by(culture)
  .about(party)
  .with('CF_WSH', document)
  .with('CF_JDRQ', '2026/2/26');
const penalties = csvOf(
  goodPenalty,
  goodPenalty.with('CF_WSH', '吉市文罚决〔2026〕89号').with('CF_NR_FK', ''),
);

/** Has a file checked first, hands it in through the page, and waits for the result. */
async function handIn(page: Page, type: string, name: string, file: Buffer): Promise<void> {
  await page.goto(`${instance.address}/culture-tourism/hand-in?type=${type}`);
  await page.getByRole('heading', { level: 1, name: '报送' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: file });
  await page.getByRole('heading', { level: 1, name: '报送结果' }).waitFor();
  await page.getByText('预检：尚未报送').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: /^正式报送/ }).click();
  await page.getByText('已完成').first().waitFor({ timeout: 60_000 });
}

async function openSubject(page: Page, portal: PortalUnderTest): Promise<void> {
  await page.goto(`${instance.address}/${portal.path}/subjects/${party.code}`);
  await page.getByRole('heading', { level: 1, name: party.name }).waitFor();
}

/** What every page must be: accessible, whole at both widths, without errors of its own. */
async function examine(page: Page, errors: readonly string[], name: string): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await photograph(page, name)).toEqual([]);
  expect(errors).toEqual([]);
}

describe('three departments on one graph', () => {
  it('a clerk of the culture bureau hands in two files and sees at once which row is wrong and why', async () => {
    const { page, errors } = visitor();
    const portal = portalOf('culture-tourism');
    await signIn(page, instance, portal);
    await handIn(page, 'licence', '许可.csv', licences);
    await page.getByText('没有问题数据').waitFor();
    await handIn(page, 'penalty', '处罚.csv', penalties);
    const problem = page.getByRole('row').filter({ hasText: '罚款金额(万元)' });
    await problem.waitFor();
    expect(await problem.innerText()).toContain('3');
    await examine(page, errors, 'hand-in-result');
    await openSubject(page, portal);
    await page.locator('summary', { hasText: '未按规定期限备案' }).first().click();
    await page.getByText(document).first().waitFor();
    await examine(page, errors, 'subject-culture-tourism');
  });

  it.each(['construction', 'taxation'])(
    'the %s portal shows the same licence, and the penalty only for a stated matter',
    async (path) => {
      const { page, errors } = visitor();
      const portal = portalOf(path);
      await signIn(page, instance, portal);
      await page.getByRole('link', { name: '信用查询' }).first().click();
      await page.getByLabel(/^按名称/).fill('试验880001号');
      await page.getByText(party.name).first().click();
      await page.getByRole('heading', { level: 1, name: party.name }).waitFor();
      await page.getByText('娱乐经营许可证').first().waitFor();
      expect(await page.getByText(document).count()).toBe(0);
      await page.getByRole('button', { name: '未说明办理事项' }).click();
      await page.getByRole('combobox', { name: '事项' }).click();
      await page.getByTitle('监督检查', { exact: true }).last().click();
      await page.getByLabel('案号').fill('2026-88');
      await page.getByRole('button', { name: '按此事项查看' }).click();
      await page.getByText(document).first().waitFor({ state: 'attached' });
      await examine(page, errors, `subject-${path}`);
    },
  );

  it.each(portals)('the pages of $path are whole and accessible', async (portal) => {
    const { page, errors } = visitor();
    await signIn(page, instance, portal);
    for (const [link, name] of [
      ['信用查询', 'search'],
      ['本单位信用信息', 'records'],
      ['报送', 'hand-in'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: link }).waitFor();
      await page.waitForLoadState('networkidle');
      await examine(page, errors, `${name}-${portal.path}`);
    }
  });

  it('a pasted address shows nothing to who is not signed in', async () => {
    const { page } = visitor();
    await page.goto(`${instance.address}/culture-tourism/subjects/${party.code}`);
    await page.getByLabel('账号').waitFor();
    expect(await page.getByText(party.name).count()).toBe(0);
  });
});
