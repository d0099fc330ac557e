import { Logger as JobLogger, run } from 'graphile-worker';
import { sentenceOf } from './failure.ts';
import type { Logger } from './logger.ts';
import type { SqlRunner } from './sql.ts';

/** How a job is to be done. */
export interface JobOptions {
  /** jobs of the same queue are done one after the other */
  queue?: string;
  /** a job of the same key that still waits is replaced */
  key?: string;
  /** not before then */
  runAt?: Date;
  /** how often it is tried (25, with growing pauses) */
  attempts?: number;
}

/**
 * Leaves a job to be done later, through the caller's connection: it exists if and only if the caller's transaction
 * is committed.
 */
export async function enqueue(
  client: SqlRunner,
  task: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  await client.query(
    `select graphile_worker.add_job($1, payload := $2::json, queue_name := $3, job_key := $4,
       run_at := $5::timestamptz, max_attempts := $6::integer)`,
    [
      task,
      JSON.stringify(payload),
      options.queue ?? null,
      options.key ?? null,
      options.runAt?.toISOString() ?? null,
      options.attempts ?? null,
    ],
  );
}

/** The body of a kind of job. It may run again after a crash, so it must be repeatable. */
export type Task = (payload: unknown, job: { signal: AbortSignal; attempt: number }) => Promise<void>;

/** A running set of workers. */
export interface JobRunner {
  /** Takes no more jobs and answers when those under way are done. */
  stop(): Promise<void>;
}

/** Does the jobs of the queue at `url` until it is stopped. */
export async function runJobs(options: {
  url: string;
  tasks: Readonly<Record<string, Task>>;
  /** how many at a time */
  concurrency: number;
  log: Logger;
}): Promise<JobRunner> {
  const stopping = new AbortController();
  const runner = await run({
    connectionString: options.url,
    maxPoolSize: options.concurrency + 2,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: quietLogger(options.log),
    taskList: Object.fromEntries(
      Object.entries(options.tasks).map(([name, task]) => [
        name,
        async (payload, helpers) => {
          const begin = performance.now();
          const job = { task: name, job: helpers.job.id, attempt: helpers.job.attempts };
          try {
            await task(payload, { signal: stopping.signal, attempt: helpers.job.attempts });
            options.log.debug({ ...job, milliseconds: Math.round(performance.now() - begin) }, 'job done');
          } catch (problem) {
            options.log.error({ ...job, problem: sentenceOf(problem) }, 'job failed');
            throw problem;
          }
        },
      ]),
    ),
  });
  return {
    stop: async () => {
      stopping.abort();
      await runner.stop();
    },
  };
}

/** The queue's own messages: only what is wrong. */
function quietLogger(log: Logger): JobLogger {
  return new JobLogger(() => (level, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
  });
}
