import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { run } from './child.ts';
import { reportCounts } from './counts.ts';
import { buildProjectGraph, missingGraphWarning } from './project-graph.ts';

/*
 * Lints the whole repository in one run: one check that passes, or one failure for each file with findings.
 * Arguments go to ESLint (`npm run lint -- --fix`, `npm run lint -- packages/kernel`).
 */
async function lint(args: readonly string[]): Promise<void> {
  await buildProjectGraph();
  const folder = await mkdtemp(join(tmpdir(), 'xintu-lint-'));
  const file = join(folder, 'results.json');
  const places = args.some((argument) => !argument.startsWith('-')) ? [] : ['.'];
  try {
    const { output } = await run('eslint', [...places, ...args, '--format', 'json', '--output-file', file]);
    const results: ESLint.LintResult[] = JSON.parse(await readFile(file, 'utf8'));
    const formatter = await new ESLint().loadFormatter('stylish');
    process.stdout.write(await formatter.format(results));
    if (output.includes(missingGraphWarning))
      throw new Error('Lint ran without a project graph: boundaries unchecked.');
    const failed = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0).length;
    console.log(`${results.length} files linted.`);
    reportCounts('lint', { passed: failed === 0 ? 1 : 0, failed });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await lint(process.argv.slice(2));
