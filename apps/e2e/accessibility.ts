import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const grave = ['serious', 'critical'];

/** Nothing fades in or out any more; what turns for ever may turn. */
const still = `document.getAnimations().every((animation) =>
  animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity)`;

/**
 * What axe finds serious or critical on the page once it stands still, one sentence each; empty when there is nothing.
 * Checked are the rules of WCAG 2.2, levels A and AA.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await expect.poll(() => page.evaluate(still), { timeout: 10_000 }).toBe(true);
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => grave.includes(impact ?? ''))
    .map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
}
