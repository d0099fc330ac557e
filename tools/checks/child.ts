import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './lint/projects.ts';

/** How a child process ended, and all it printed. */
export interface Ended {
  /** Its exit code; 1 when a signal ended it. */
  readonly code: number;
  readonly output: string;
}

/**
 * Environment for the checks' children: the project's own programs (and its own Node) come first in the path, and
 * Nx neither keeps a daemon nor draws on the screen.
 */
const surroundings: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
};

/** Runs a program at the root of the repository. What it prints is shown at once (unless `quiet`) and handed back. */
export function run(
  command: string,
  args: readonly string[],
  { quiet = false, environment = {} }: { quiet?: boolean; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...surroundings, ...environment };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      chunks.push(chunk);
      if (!quiet) to.write(chunk);
    };
    child.stdout.on('data', pass(process.stdout));
    child.stderr.on('data', pass(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
