import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../child.ts';
import { missingGraphWarning } from '../project-graph.ts';

/** Takes the graph away and sees whether the warning still reads as the checks expect it. */
export async function runMissingGraph(): Promise<{ name: string; problems: string[] }> {
  const empty = await mkdtemp(join(tmpdir(), 'xintu-no-graph-'));
  try {
    const environment = { NX_WORKSPACE_DATA_DIRECTORY: empty };
    const { output } = await run('eslint', ['tools/checks/canary/place.ts'], { quiet: true, environment });
    const problems = output.includes(missingGraphWarning)
      ? []
      : [
          'Without a project graph the boundary rule no longer says so in the expected words; lint would not notice.',
        ];
    return { name: 'a missing project graph is noticed', problems };
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}
