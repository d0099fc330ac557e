import { readFileSync } from 'node:fs';

/** Lines of a language-neutral vector file beside this package. */
export function vectorLines(name: string): readonly string[] {
  return readFileSync(new URL(`../test-vectors/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
