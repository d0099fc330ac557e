import { Agent } from 'node:http';

import type { Question } from '../contestants/contestant.ts';
import { BadAnswer, send } from './ask.ts';

/** What is asked, for how long, by how many at a time. */
export interface Load {
  readonly port: number;
  readonly codes: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
  readonly question: (code: string) => Question;
  /** Looks at an answer more closely; it throws when the answer is not the right one. */
  readonly verify: (code: string, text: string) => void;
}

/** What the load saw. */
export interface Loaded {
  /** Milliseconds of each request, in order of size. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  readonly bytes: number;
}

/**
 * Closed loop: each connection asks for the next code as soon as it has its answer. Each answer must be one about its
 * organisation and without errors.
 */
export async function runLoad(load: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const latencies: number[] = [];
  let [next, bytes] = [0, 0];
  const started = performance.now();
  const end = started + load.milliseconds;
  const ask = async () => {
    for (let begun = performance.now(); begun < end; begun = performance.now()) {
      const code = load.codes[next % load.codes.length] ?? '';
      next += 1;
      const text = await send(agent, load.port, load.question(code));
      latencies.push(performance.now() - begun);
      bytes += Buffer.byteLength(text);
      if (!text.includes(code) || text.includes('"errors"')) throw new BadAnswer(text.slice(0, 500));
      load.verify(code, text);
    }
  };
  try {
    await Promise.all(Array.from({ length: load.connections }, ask));
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - started) / 1000;
  return { latencies: latencies.toSorted((one, other) => one - other), seconds, bytes };
}
