import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** A copy of the repository as it lies there, with its installed packages, to change as one likes. */
export interface Copy {
  readonly folder: string;
  /** Runs a program in it. @throws with what it printed, when it fails */
  run(command: string, ...args: readonly string[]): Promise<string>;
  /** What differs from the copy as it was made: state and path of each file. */
  changes(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** Installed packages are linked, not copied; the one file that npm writes in place is a copy. */
const script = `
  git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$1"
  cp -al node_modules "$1"/ 2>/dev/null || cp -a node_modules "$1"/
  rm -rf "$1"/node_modules/.package-lock.json "$1"/node_modules/.cache "$1"/node_modules/.vite
  cp node_modules/.package-lock.json "$1"/node_modules/
  cd "$1" && git init --quiet && git add --all
  git -c user.name=copy -c user.email=copy@example.invalid commit --quiet --message copy`;

/** Makes a copy of the repository. */
export async function copyOfRepository(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'xintu-sector-'));
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: [join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    ...{ NX_DAEMON: 'false', NX_TUI: 'false', NX_WORKSPACE_ROOT_PATH: folder, NO_COLOR: '1' },
  };
  // What the test runner says to its own children is not meant for those of the copy.
  for (const name of Object.keys(environment))
    if (/^(VITEST|NODE_ENV$|TEST$|NODE_OPTIONS$)/.test(name)) Reflect.deleteProperty(environment, name);
  const run = async (command: string, ...args: readonly string[]) => {
    const limits = { cwd: folder, env: environment, maxBuffer: 64 * 1024 * 1024 };
    return (await execute(command, args, limits)).stdout;
  };
  await execute('bash', ['-euc', script, 'copy', folder], { cwd: root });
  return {
    folder,
    run,
    changes: async () => {
      const status = await run('git', 'status', '--porcelain', '--untracked-files=all');
      return status.split('\n').filter((line) => line !== '');
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
