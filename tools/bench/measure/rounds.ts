import type { Pool } from 'pg';

import type { Started } from '../contestants/start.ts';
import { runLoad } from '../load/closed-loop.ts';
import { type ExpectedAnswers, meaningOf, requireSame } from '../load/expected-answers.ts';
import type { Operation } from '../operations/operations.ts';
import { type Measurement, measurementOf, type ProcessorTime } from './measurement.ts';
import { postgresSeconds, processSeconds } from './processor-time.ts';

/** How long and how often it is measured. */
export interface Pace {
  readonly rounds: number;
  readonly connections: number;
  readonly warmUpMilliseconds: number;
  readonly milliseconds: number;
}

/** What all contestants of a bench have in common. */
export interface Ground {
  readonly pool: Pool;
  readonly codes: readonly string[];
  readonly token: string;
}

/** All measurements of one contestant in one operation. */
export interface Series {
  readonly started: Started;
  readonly operation: Operation;
  readonly rounds: readonly Measurement[];
}

async function timeOf({ pool }: Ground, { pid }: Started): Promise<ProcessorTime> {
  return { server: processSeconds(pid), postgres: await postgresSeconds(pool) };
}

async function measureOnce(
  ground: Ground,
  started: Started,
  operation: Operation,
  expected: ExpectedAnswers,
  pace: Pace,
): Promise<Measurement> {
  const { contestant, port } = started;
  const about = `${operation.name} of ${contestant.name}`;
  const load = (milliseconds: number) =>
    runLoad({
      ...{ port, milliseconds, codes: ground.codes, connections: pace.connections },
      question: (code) => contestant.ask(operation, code, ground.token),
      verify: (code, text) => {
        const answer = expected.get(code);
        if (answer !== undefined)
          requireSame(meaningOf(started, operation, text), answer, `${about} for ${code}, while measured`);
      },
    });
  // What others wrote is on the disk before this one's time runs.
  await ground.pool.query('checkpoint');
  await load(pace.warmUpMilliseconds);
  const before = await timeOf(ground, started);
  const loaded = await load(pace.milliseconds);
  return measurementOf(loaded, before, await timeOf(ground, started));
}

/** The contestants in another order each round, so that nobody always runs behind the same one. */
const turned = <Item>(items: readonly Item[], by: number): readonly Item[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];

/** Measures contestants in turns: each round has all of them. */
export async function measureRounds(
  ground: Ground,
  contestants: readonly Started[],
  operation: Operation,
  expected: ExpectedAnswers,
  pace: Pace,
  onMeasured: (started: Started, measurement: Measurement) => void,
): Promise<readonly Series[]> {
  const rounds = new Map<Started, Measurement[]>(contestants.map((started) => [started, []]));
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const started of turned(contestants, round)) {
      const measurement = await measureOnce(ground, started, operation, expected, pace);
      rounds.get(started)?.push(measurement);
      onMeasured(started, measurement);
    }
  }
  return contestants.map((started) => ({ started, operation, rounds: rounds.get(started) ?? [] }));
}
