import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures of pages are kept; not committed. */
export const screenshotFolder = join(import.meta.dirname, 'screenshots');

/** Widths that every page is looked at: a desk and a phone. */
export const widths = [1440, 390] as const;

/**
 * Keeps a picture of the whole page at both widths, in `apps/e2e/screenshots/<name>-<width>.png`, and gives back the
 * widths at which the page is wider than the window (it should scroll one way only). The page is left at a desk's width.
 */
export async function photograph(page: Page, name: string): Promise<number[]> {
  await mkdir(screenshotFolder, { recursive: true });
  const tooWide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width > 600 ? 900 : 844 });
    await page.waitForTimeout(300); // transitions of the layout
    await page.screenshot({ path: join(screenshotFolder, `${name}-${width}.png`), fullPage: true });
    const content: unknown = await page.evaluate('document.documentElement.scrollWidth');
    if (typeof content === 'number' && content > width) tooWide.push(width);
  }
  await page.setViewportSize({ width: widths[0], height: 900 });
  return tooWide;
}
