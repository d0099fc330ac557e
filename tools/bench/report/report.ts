import type { Measurement } from '../measure/measurement.ts';
import type { OperationName } from '../operations/operations.ts';
import { goalsOf, type ReachedGoal } from './goals.ts';
import type { Machine } from './machine.ts';

/** One line of the report: a contestant in an operation. */
export interface Line {
  readonly operation: OperationName;
  /** The contestant's short name. */
  readonly key: string;
  readonly contestant: string;
  readonly description: string;
  /** Statements that PostgreSQL is sent for each request. */
  readonly statements: number;
  /** Each figure's median over the rounds. */
  readonly median: Measurement;
  readonly rounds: readonly Measurement[];
  /** MB, over the whole bench. */
  readonly peakMemory: number;
}

/** All that a bench found, as it is written to the file. */
export interface Report {
  readonly machine: Machine;
  readonly organisations: number;
  readonly connections: number;
  readonly rounds: number;
  readonly secondsEach: number;
  readonly lines: readonly Line[];
}

const heads = [
  ...['contestant', 'requests/s', '(least–most)', 'p50 ms', 'p95 ms', 'p99 ms', 'server CPU ms'],
  ...['PostgreSQL CPU ms', 'statements', 'kB', 'peak MB'],
];

function spread({ rounds }: Line): string {
  const each = rounds.map((round) => Math.round(round.requestsPerSecond));
  return `${String(Math.min(...each))}–${String(Math.max(...each))}`;
}

const cells = (line: Line): string[] => [
  line.contestant,
  line.median.requestsPerSecond.toFixed(0),
  spread(line),
  line.median.p50.toFixed(1),
  line.median.p95.toFixed(1),
  line.median.p99.toFixed(1),
  line.median.serverTime.toFixed(2),
  line.median.postgresTime.toFixed(2),
  line.statements.toFixed(1),
  (line.median.bytesEach / 1000).toFixed(1),
  String(line.peakMemory),
];

const tableRow = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

function table(lines: readonly Line[]): string {
  return [heads, heads.map((_head, index) => (index === 0 ? '---' : '---:')), ...lines.map(cells)]
    .map(tableRow)
    .join('\n');
}

const figureNames = {
  requestsPerSecond: 'requests/s',
  serverTime: 'server CPU',
  p99: 'p99 ms',
} as const satisfies Record<ReachedGoal['figure'], string>;

function goalTable(lines: readonly Line[]): string {
  const nameOf = (key: string) => lines.find((line) => line.key === key)?.contestant ?? key;
  const row = ({ operation, contestant, figure, against, reach, bound, measured, reached }: ReachedGoal) =>
    tableRow([
      `${operation}: ${nameOf(contestant)}, ${figureNames[figure]}`,
      against === null ? '' : `× ${nameOf(against)}`,
      `${reach} ${String(bound)}`,
      measured.toFixed(2),
      reached ? 'yes' : '**no**',
    ]);
  const head = [
    tableRow(['figure', 'against', 'goal', 'measured', 'reached']),
    tableRow(Array(5).fill('---')),
  ];
  return [...head, ...goalsOf(lines).map(row)].join('\n');
}

/** The report for people. */
export function markdownOf({ machine, lines, ...report }: Report): string {
  const operations = [...new Set(lines.map(({ operation }) => operation))];
  const descriptions = new Map(lines.map(({ contestant, description }) => [contestant, description]));
  return [
    `${String(report.organisations)} organisations with ten records each, ${String(report.connections)} connections, ` +
      `medians of ${String(report.rounds)} rounds of ${String(report.secondsEach)} s; CPU is for each request.`,
    `${machine.processors}, ${String(machine.memoryGigabytes)} GB, ${machine.system}, Node ${machine.node}, ` +
      `PostgreSQL ${machine.postgresql}, commit ${machine.commit}, load before ${machine.loadBefore.toFixed(1)}.`,
    ...operations.map(
      (operation) => `## ${operation}\n\n${table(lines.filter((line) => line.operation === operation))}`,
    ),
    `## Goals\n\n${goalTable(lines)}`,
    [...descriptions].map(([name, description]) => `- **${name}**: ${description}`).join('\n'),
    '',
  ].join('\n\n');
}
