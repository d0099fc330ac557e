import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../child.ts';
import type { Counts } from '../counts.ts';

/** The part of Vitest's report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

/**
 * Counts of a report. A skipped test is a failure: whoever switches one off must say so by deleting it. A file that
 * could not be loaded is one failure. No test at all is one, and so is a run that failed although each test passed
 * (an error outside of the tests).
 */
export function countReport(report: Report, code: number): Counts {
  const skipped = report.numPendingTests + report.numTodoTests;
  const unreadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + skipped + unreadable;
  const isEmpty = report.numPassedTests + failed === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && (isEmpty || code !== 0) ? 1 : failed };
}

/** Runs the tests of one Vitest project and counts them. */
export async function testProject(project: string): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'xintu-tests-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await run('vitest', ['run', '--project', project, ...reporters]);
    const report: Report = JSON.parse(await readFile(file, 'utf8'));
    const skipped = report.numPendingTests + report.numTodoTests;
    if (skipped > 0) console.error(`${skipped} tests were skipped; each counts as failed.`);
    return countReport(report, code);
  } catch (problem) {
    console.error(`No report of the ${project} tests:`, problem);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
