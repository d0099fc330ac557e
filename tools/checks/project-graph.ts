import { run } from './child.ts';

/** What the boundary rule prints when it finds no project graph; it then lets everything pass. */
export const missingGraphWarning = 'No cached ProjectGraph';

/** Builds the project graph that the boundary rule reads. Without it the rule is silently skipped. */
export async function buildProjectGraph(): Promise<void> {
  const { code, output } = await run('nx', ['show', 'projects'], { quiet: true });
  if (code !== 0) throw new Error(`The project graph can't be built:\n${output}`);
}
