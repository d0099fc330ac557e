import { Failure } from '@xintu/runtime';

/** Ends the program because of what was thrown: an expected failure in one sentence, anything else with its trace. */
export function endWith(problem: unknown): never {
  if (problem instanceof Failure) {
    process.stderr.write(`Xintu: ${problem.message}\n`);
    process.exit(problem.exitCode);
  }
  const trace = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  process.stderr.write(`Xintu stopped because of a mistake in the program.\n${trace}\n`);
  process.exit(70);
}
