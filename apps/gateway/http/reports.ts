import type { Database } from '@xintu/database';
import { readIdentifier } from '@xintu/graph';
import { readReport, verifyReport } from '@xintu/reports';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { type ProblemAnswer, sendProblem } from './problem-answer.ts';
import { tooManyRequests, unauthenticated } from './refusals.ts';
import { tokenBuckets } from './token-buckets.ts';

/** Verifications that one address may ask for in a minute: enough for a counter, too few to try codes. */
const PER_MINUTE = 20;

const noSuchReport: ProblemAnswer = {
  status: 404,
  code: 'NO_SUCH_REPORT',
  message: {
    zh: '没有这份报告，或者您无权查看。',
    en: 'There is no such report, or it is not for you.',
  },
};
const withdrawn: ProblemAnswer = {
  status: 410,
  code: 'REPORT_WITHDRAWN',
  message: {
    zh: '这份报告已失效，不再提供。请重新出具。',
    en: 'This report is valid no longer and is not delivered. Have another one made.',
  },
};
const notFound: ProblemAnswer = {
  status: 404,
  code: 'NO_SUCH_REPORT',
  message: {
    zh: '没有编号和验证码相符的报告，请核对后再试。',
    en: 'There is no report with this number and code.',
  },
};
const badRequest: ProblemAnswer = {
  status: 400,
  code: 'BAD_REQUEST',
  message: { zh: '请提交 JSON：number、code。', en: 'Send JSON: number, code.' },
};

const shown = z.object({
  number: z.string().trim().max(64),
  code: z.string().trim().toUpperCase().max(32),
});

/** `/reports/<id>.pdf` for whoever had it made, and `POST /reports/verify` for whoever holds one. */
export function sendReports(
  app: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: BusinessClock },
): void {
  app.get<{ Params: { id: string } }>('/reports/:id.:format(^pdf$)', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const id = readIdentifier(request.params.id);
    const occasion = { pool: database.pool, viewer, today: clock.today() };
    const file = id === null ? ({ state: 'ABSENT' } as const) : await readReport(occasion, id);
    if (file.state === 'ABSENT') return sendProblem(request, reply, noSuchReport);
    if (file.state !== 'DELIVERED') return sendProblem(request, reply, withdrawn);
    return reply
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .type('application/pdf')
      .send(file.bytes);
  });
  const buckets = tokenBuckets({ perMinute: PER_MINUTE });
  app.post('/reports/verify', { bodyLimit: 4_096 }, async (request, reply) => {
    const seconds = buckets.take(request.ip, performance.now());
    if (seconds > 0) return sendProblem(request, reply.header('retry-after', seconds), tooManyRequests);
    const read = shown.safeParse(request.body);
    if (!read.success) return sendProblem(request, reply, badRequest);
    const said = await verifyReport(database.pool, { ...read.data, today: clock.today() });
    if (said === null) return sendProblem(request, reply, notFound);
    return reply.header('cache-control', 'no-store').send(said);
  });
}
