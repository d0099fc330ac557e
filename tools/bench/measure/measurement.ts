import type { Loaded } from '../load/closed-loop.ts';

/** One timed run of one contestant. */
export interface Measurement {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Milliseconds of processor time of the server for each request. */
  readonly serverTime: number;
  /** The same of PostgreSQL, all of its processes. */
  readonly postgresTime: number;
  readonly bytesEach: number;
}

/** Processor time so far, in seconds. */
export interface ProcessorTime {
  readonly server: number;
  readonly postgres: number;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export function measurementOf(loaded: Loaded, before: ProcessorTime, after: ProcessorTime): Measurement {
  const { latencies, seconds, bytes } = loaded;
  const requests = latencies.length;
  return {
    requests,
    requestsPerSecond: requests / seconds,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    serverTime: ((after.server - before.server) * 1000) / requests,
    postgresTime: ((after.postgres - before.postgres) * 1000) / requests,
    bytesEach: bytes / requests,
  };
}

/** The middle one; of an even number the mean of both in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Each figure's median over rounds. */
export function medianOf(rounds: readonly Measurement[]): Measurement {
  const of = (figure: keyof Measurement) => median(rounds.map((round) => round[figure]));
  return {
    requests: of('requests'),
    requestsPerSecond: of('requestsPerSecond'),
    ...{ p50: of('p50'), p95: of('p95'), p99: of('p99') },
    ...{ serverTime: of('serverTime'), postgresTime: of('postgresTime'), bytesEach: of('bytesEach') },
  };
}
