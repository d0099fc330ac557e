import { type Measurement, median } from '../measure/measurement.ts';
import type { OperationName } from '../operations/operations.ts';
import type { Line } from './report.ts';

/** One figure of a contestant, alone or as a multiple of another's, and what it is to reach. */
interface Goal {
  readonly operation: OperationName;
  readonly contestant: string;
  readonly figure: 'requestsPerSecond' | 'serverTime' | 'p99';
  /** Of whose figure it is a multiple; null: the figure itself. */
  readonly against: string | null;
  readonly reach: 'at least' | 'at most';
  readonly bound: number;
}

const goal = (
  operation: OperationName,
  contestant: string,
  figure: Goal['figure'],
  reach: Goal['reach'],
  bound: number,
  against: string | null = null,
): Goal => ({ operation, contestant, figure, against, reach, bound });

/** What the project set itself to reach, everything measured in one run on one machine. */
const goals: readonly Goal[] = [
  goal('subject-file', 'gateway-trusted', 'requestsPerSecond', 'at least', 3, 'postgraphile'),
  goal('subject-file', 'gateway-trusted', 'serverTime', 'at most', 0.3, 'postgraphile'),
  goal('subject-file', 'gateway-trusted', 'requestsPerSecond', 'at least', 0.8, 'bare'),
  goal('subject-file', 'gateway-trusted', 'p99', 'at most', 50),
  goal('subject-file', 'gateway-apollo', 'requestsPerSecond', 'at least', 2, 'postgraphile'),
  goal('company-check', 'gateway-unguarded', 'requestsPerSecond', 'at least', 1.5, 'postgraphile'),
  goal('company-check', 'gateway-trusted', 'requestsPerSecond', 'at least', 1, 'postgraphile'),
  goal('company-check', 'gateway-trusted', 'requestsPerSecond', 'at least', 0.5, 'bare'),
  goal('company-check', 'gateway-trusted', 'p99', 'at most', 50),
];

/** A goal with what was measured. */
export interface ReachedGoal extends Goal {
  readonly measured: number;
  readonly reached: boolean;
}

/** Rounds are compared with the same round of the other: whatever else the machine did then, it did to both. */
function measuredOf(
  rounds: readonly Measurement[],
  others: readonly Measurement[] | null,
  { figure }: Goal,
): number {
  return median(
    rounds.map(
      (round, index) => round[figure] / (others === null ? 1 : (others[index]?.[figure] ?? Number.NaN)),
    ),
  );
}

/** The goals whose contestants took part. */
export function goalsOf(lines: readonly Line[]): readonly ReachedGoal[] {
  const find = (operation: OperationName, key: string) =>
    lines.find((line) => line.operation === operation && line.key === key);
  return goals.flatMap((one) => {
    const line = find(one.operation, one.contestant);
    const other = one.against === null ? null : find(one.operation, one.against);
    if (line === undefined || other === undefined) return [];
    const measured = measuredOf(line.rounds, other?.rounds ?? null, one);
    const reached = one.reach === 'at least' ? measured >= one.bound : measured <= one.bound;
    return [{ ...one, measured, reached }];
  });
}
