import { run } from '../child.ts';
import { addCounts, readCounts, type Counts } from '../counts.ts';

/** A program whose success is one check, and whose failure is one failure. */
export async function asOneCheck(command: string, ...args: string[]): Promise<Counts> {
  const { code } = await run(command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One of our own checks, which prints its counts as its last line. Without that line it has failed. */
export async function asCounted(script: string): Promise<Counts> {
  const { code, output } = await run('node', [script]);
  const counts = readCounts(output) ?? { passed: 0, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The compiler over one project; each error is a failure. */
async function compile(project: string): Promise<Counts> {
  const { code, output } = await run('tsc', ['--noEmit', '--pretty', 'false', '-p', project]);
  const errors = output.match(/error TS\d+/g)?.length ?? 0;
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: Math.max(errors, 1) };
}

/** Type check of the servers' and the browsers' code, side by side. */
export async function typeCheck(): Promise<Counts> {
  return addCounts(await Promise.all([compile('tsconfig.node.json'), compile('tsconfig.web.json')]));
}
