import { Readable } from 'node:stream';
import type { Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import { type DoublePublicityExport, exportDoublePublicity } from '@xintu/intake';
import { isLegalDay } from '@xintu/kernel';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';
import { type ProblemAnswer, sendProblem } from './problem-answer.ts';
import { unauthenticated } from './refusals.ts';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const notAllowed: ProblemAnswer = {
  status: 403,
  code: 'EXPORT_NOT_ALLOWED',
  message: {
    zh: '您不能导出：经办人、审核人可导出本单位报送的信息；信用办导出全部单位的信息需注明办理事项和办件编号。',
    en: 'You can’t export this: reporters and reviewers export what their department handed in; the credit office states a matter and exports what all did.',
  },
};
const badExport: ProblemAnswer = {
  status: 400,
  code: 'BAD_REQUEST',
  message: {
    zh: '参数有误：subjects 为 legal 或 natural，from、to 为日期，scope 为 own 或 all。',
    en: 'Wrong parameters: subjects is legal or natural, from and to are days, scope is own or all.',
  },
};

interface ExportRequest {
  readonly Params: { readonly kind: string; readonly format: string };
  readonly Querystring: Readonly<Partial<Record<'subjects' | 'from' | 'to' | 'scope', string>>>;
}

/** `/exports/<licence|penalty>.<csv|xlsx>`: the file of the double publicity in the order of the standard, streamed. */
export function sendExports(
  app: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: BusinessClock },
): void {
  app.get<ExportRequest>('/exports/:kind(^licence|penalty$).:format(^csv|xlsx$)', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const wanted = readRequest(viewer, request.params, request.query, clock.today());
    if (wanted === null) return sendProblem(request, reply, badExport);
    const answer = await exportDoublePublicity(database.pool, viewer, wanted);
    if (!answer.allowed) return sendProblem(request, reply, notAllowed);
    return reply
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
      .type(mediaTypes[wanted.format])
      .send(Readable.from(answer.content));
  });
}

function readRequest(
  viewer: Viewer,
  { kind, format }: ExportRequest['Params'],
  { subjects = 'legal', from, to, scope = 'own' }: ExportRequest['Querystring'],
  today: string,
): DoublePublicityExport | null {
  if (kind !== 'licence' && kind !== 'penalty') return null;
  if (format !== 'csv' && format !== 'xlsx') return null;
  if (subjects !== 'legal' && subjects !== 'natural') return null;
  if (scope !== 'own' && scope !== 'all') return null;
  if ([from, to].some((day) => day !== undefined && !isLegalDay(day))) return null;
  const provider = scope === 'all' ? null : (viewer.department?.code ?? '');
  return { kind, format, subjects, provider, from: from ?? null, to: to ?? null, today };
}
