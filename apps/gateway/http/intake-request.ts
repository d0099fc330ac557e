import type { FastifyRequest } from 'fastify';

/** POST /intake/<record type>, with what the address says beside the file. */
export interface IntakeRoute {
  Params: { type: string };
  Querystring: { dryRun?: string | string[]; reason?: string | string[] };
}

/** What is asked of a hand-in besides taking it. */
export interface IntakeOptions {
  /** Only check, keep nothing. */
  readonly dryRun: boolean;
  /** Why records change. */
  readonly reason: string | null;
}

const LONGEST_REASON = 500;

/** Reads `?dryRun=true&reason=…`. */
export function intakeOptions({ query }: FastifyRequest<IntakeRoute>): IntakeOptions {
  const reason = typeof query.reason === 'string' ? query.reason.trim().slice(0, LONGEST_REASON) : '';
  return { dryRun: query.dryRun === 'true', reason: reason === '' ? null : reason };
}

/** Whether rows are sent as JSON instead of a file. */
export const sendsRows = ({ headers }: FastifyRequest<IntakeRoute>): boolean =>
  /^application\/json\b/i.test(headers['content-type'] ?? '');
