import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const grave = ['serious', 'critical'];

/**
 * What axe finds serious or critical on the page as it is now, one sentence each; empty when there is nothing.
 * Checked are the rules of WCAG 2.2, levels A and AA.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => grave.includes(impact ?? ''))
    .map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
}
