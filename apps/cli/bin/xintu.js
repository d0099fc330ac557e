#!/usr/bin/env node
// The committed entry of the `xintu` command. It runs the TypeScript sources through tsx: in this process when this
// is a new enough Node, else in the Node that the project brings with it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const program = fileURLToPath(new URL('../main.ts', import.meta.url));

// Decorators are compiled by the project's settings, whatever folder the command is called in.
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL('../main.ts', import.meta.url).href);
} else {
  handOver();
}

function handOver() {
  const node = findNode();
  if (node === null) {
    console.error(
      `Xintu needs Node ${NEEDED} or later; this is ${process.version}. Run npm ci, or update Node.`,
    );
    process.exit(1);
  }
  const child = spawn(node, ['--import', import.meta.resolve('tsx'), program, ...process.argv.slice(2)], {
    // The channel tells the program when this process is gone, however it ended.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (problem) => {
    console.error(`Xintu could not be started: ${problem.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
    process.channel?.unref();
  });
}

function findNode() {
  const require = createRequire(import.meta.url);
  for (const name of [
    `node-${process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]) {
    try {
      const node = join(dirname(require.resolve(`${name}/package.json`)), 'bin/node');
      if (existsSync(node)) return node;
    } catch {
      // Not installed: the next one.
    }
  }
  return null;
}
