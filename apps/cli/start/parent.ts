import { readFileSync } from 'node:fs';

const INTERVAL = 1_000;

/**
 * Calls back once when the program that started this one is gone: the process that handed over (its channel closes),
 * or npm (`npm start`), which can be killed without this process being told.
 */
export function onParentGone(callback: () => void): void {
  if (process.connected) process.once('disconnect', callback);
  const npm = process.env['npm_lifecycle_event'] === undefined ? null : findNpm();
  if (npm === null) return;
  const timer = setInterval(() => {
    if (readProcess(npm.pid)?.started === npm.started) return;
    clearInterval(timer);
    callback();
  }, INTERVAL);
  timer.unref();
}

interface ProcessFacts {
  pid: number;
  parent: number;
  name: string;
  /** when it was started: a number is used again, a number with its start is not */
  started: string;
}

/** The npm that runs this script: the parent, or the shell between them. Null where it can't be seen. */
function findNpm(): ProcessFacts | null {
  let found = readProcess(process.ppid);
  for (let distance = 0; found !== null && distance < 3; distance += 1) {
    if (found.name.startsWith('npm')) return found;
    found = readProcess(found.parent);
  }
  return null;
}

function readProcess(pid: number): ProcessFacts | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const [state, parent] = fields;
    const started = fields[19];
    if (state === 'Z' || parent === undefined || started === undefined) return null;
    return { pid, parent: Number(parent), name: text.slice(text.indexOf('(') + 1, end), started };
  } catch {
    return null;
  }
}
