/** How many checks of a runner passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The sum of several runners. */
export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Prints the counts of a runner that stands alone, and makes its exit code say the same. */
export function reportCounts(name: string, { passed, failed }: Counts): void {
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const counted = /^[\w -]+: (\d+) passed, (\d+) failed$/gm;

/** The counts that a runner printed last, or null when it printed none. */
export function readCounts(output: string): Counts | null {
  const found = Array.from(output.matchAll(counted)).at(-1);
  return found === undefined ? null : { passed: Number(found[1]), failed: Number(found[2]) };
}
