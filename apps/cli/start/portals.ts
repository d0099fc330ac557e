import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { Failure } from '@xintu/runtime';
import { projectFolder } from '../project.ts';

/**
 * Builds the portals that changed since they were built last.
 * @throws Failure with what the build said last
 */
export async function buildPortals(): Promise<void> {
  const nx = createRequire(import.meta.url).resolve('nx/bin/nx.js');
  const child = spawn(process.execPath, [nx, 'run-many', '-t', 'build', '--output-style=static'], {
    cwd: projectFolder,
    env: { ...process.env, NX_TUI: 'false', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  if (code === 0) return;
  process.stderr.write(`${output.trim().split('\n').slice(-40).join('\n')}\n`);
  throw new Failure('The portals could not be built; what the build said stands above.');
}
