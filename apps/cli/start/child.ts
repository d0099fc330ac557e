import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure, logger, readChildMessage, sentenceOf } from '@xintu/runtime';
import { projectFolder } from '../project.ts';

/** A program of the instance, run as a process of its own. */
export interface ProgramOfInstance {
  /** how it is called in messages: 'gateway' */
  name: string;
  /** its main file */
  entry: URL;
  environment: NodeJS.ProcessEnv;
  /** flags of Node.js besides those that all programs have */
  flags?: readonly string[];
}

/** A program that runs, and is started again when it dies. */
export interface RunningProgram {
  /** where it listens, if it does */
  address: string | undefined;
  /** Lets it finish what is under way. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

const READY_WITHIN = 120_000;
const FINISH_WITHIN = 30_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** Who lived that long was well: the next death is not one of a row. */
const WELL_AFTER = 60_000;

/**
 * Starts a program and answers when it is ready. From then on it is started again, with growing pauses, when it dies.
 * @throws Failure with the program's own sentence when it can't start
 */
export function startProgram(program: ProgramOfInstance): { ready: Promise<RunningProgram>; kill(): void } {
  const log = logger('start');
  let current = forkProgram(program);
  let stopping = false;
  const supervise = async () => {
    let wait = FIRST_PAUSE;
    while (!stopping) {
      const begin = performance.now();
      await ended(current);
      if (stopping) return;
      if (performance.now() - begin > WELL_AFTER) wait = FIRST_PAUSE;
      log.warn({ program: program.name, code: current.exitCode }, 'a program died and is started again');
      await pause(wait);
      wait = Math.min(LONGEST_PAUSE, wait * 2);
      if (stopping) return;
      current = forkProgram(program);
      await becomesReady(program, current).catch((problem: unknown) => {
        log.error({ program: program.name, problem: sentenceOf(problem) }, 'a program does not start again');
        current.kill('SIGKILL');
      });
    }
  };
  const kill = () => {
    stopping = true;
    current.kill('SIGKILL');
  };
  const begin = async () => {
    try {
      const address = await becomesReady(program, current);
      void supervise();
      const stop = async () => {
        stopping = true;
        await finish(current);
      };
      return { address, stop, kill };
    } catch (problem) {
      kill();
      throw problem;
    }
  };
  return { ready: begin(), kill };
}

/** A process of its own group: Ctrl-C in the terminal reaches the starting program only, which ends it in order. */
function forkProgram(program: ProgramOfInstance): ChildProcess {
  return fork(fileURLToPath(program.entry), [], {
    cwd: projectFolder,
    env: program.environment,
    execArgv: [...(program.flags ?? []), '--enable-source-maps', '--import', import.meta.resolve('tsx')],
    detached: true,
  });
}

async function becomesReady(program: ProgramOfInstance, child: ChildProcess): Promise<string | undefined> {
  return await new Promise((resolve, reject) => {
    const fail = (sentence: string) => settle(() => reject(new Failure(sentence)));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`The ${program.name} was not ready in time.`);
    }, READY_WITHIN);
    const onMessage = (message: unknown) => {
      const said = readChildMessage(message);
      if (said?.type === 'ready') settle(() => resolve(said.address));
      if (said?.type === 'failure') fail(said.message);
    };
    // Its last message may arrive after its end.
    const onExit = () => setTimeout(() => fail(`The ${program.name} ended before it was ready.`), 100);
    const onError = (problem: Error) => fail(`The ${program.name} could not be started: ${problem.message}`);
    const settle = (answer: () => void) => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      answer();
    };
    child.on('message', onMessage).once('exit', onExit).once('error', onError);
  });
}

async function finish(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), FINISH_WITHIN);
  await ended(child);
  clearTimeout(timer);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    await once(child, 'exit');
}
