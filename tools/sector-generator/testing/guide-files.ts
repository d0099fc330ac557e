import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that the guide tells to write. */
export interface GuideFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of the sector guide, in its order: a line with its path, then a block with its text. */
export function guideFiles(): readonly GuideFile[] {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/sector-guide.md'), 'utf8');
  const blocks = guide.matchAll(/^`([^`\n]+)`\n\n```tsx?\n([\s\S]*?)^```$/gm);
  return Array.from(blocks, ([, path = '', text = '']) => ({ path, text }));
}
