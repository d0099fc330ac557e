import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../child.ts';
import type { Counts } from '../counts.ts';
import { realCreditCodesIn, residentNumbersIn } from '../lint-rules/check-characters.ts';
import { root } from '../lint/projects.ts';

/** Kinds of text that lint does not read. */
const dataFiles = /\.(csv|tsv|json|jsonl|txt|md|sql|graphql|ya?ml|html|xml|svg)$/;

/** Published codes of well-known institutions, by which check characters are proved. */
const vectors = 'packages/kernel/test-vectors/';

function problemsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const people = residentNumbersIn(text).length;
  const companies = path.startsWith(vectors) ? [] : realCreditCodesIn(text);
  return [
    ...(people > 0 ? [`${path} holds ${people} valid resident identity numbers.`] : []),
    ...companies.map(
      (code) => `${path} holds ${code}, which may be a real organisation's code; ours begin with YY.`,
    ),
  ];
}

/** No data file or text of the repository names a real person or company. One check; each finding is a failure. */
export async function identitiesAreInvented(): Promise<Counts> {
  const { output } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    quiet: true,
  });
  const paths = output.split('\0').filter((path) => dataFiles.test(path) && path !== 'package-lock.json');
  const problems = paths.flatMap(problemsOf);
  for (const problem of problems) console.error(problem);
  console.log(`${paths.length} files read.`);
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length };
}
