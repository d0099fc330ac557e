import multipart from '@fastify/multipart';
import type { Database } from '@xintu/database';
import { bulletinFile, createSpotCheck, downloadFigures, type SpotCheckAnswer } from '@xintu/governance';
import { isLegalDay } from '@xintu/kernel';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';
import { type ProblemAnswer, sendProblem } from './problem-answer.ts';
import { noFile, notMultipart, unauthenticated } from './refusals.ts';

/** Bytes of a list: more than 200,000 decisions fill. */
const LIST_LIMIT = 32 * 1024 * 1024;

const problems = {
  NOT_ALLOWED: {
    status: 403,
    code: 'SPOT_CHECK_NOT_ALLOWED',
    message: { zh: '只有信用办可以抽查。', en: 'Spot checks are the credit office’s.' },
  },
  UNKNOWN: {
    status: 400,
    code: 'BAD_REQUEST',
    message: {
      zh: '没有这个单位，或它不在本地区、不报送这个信用信息事项。',
      en: 'There is no such department in your area that provides this record type.',
    },
  },
  EMPTY: {
    status: 400,
    code: 'FILE_EMPTY',
    message: { zh: '清单中没有文号。', en: 'The list holds no document numbers.' },
  },
} as const satisfies Readonly<Record<string, ProblemAnswer>>;

const noSuchBulletin: ProblemAnswer = {
  status: 404,
  code: 'NOT_FOUND',
  message: { zh: '没有这份通报。', en: 'There is no such bulletin.' },
};

const figuresRefused = {
  period: {
    status: 400,
    code: 'BAD_REQUEST',
    message: {
      zh: '参数有误：from、to 为日期，from 不晚于 to。',
      en: 'Wrong parameters: from and to are days.',
    },
  },
  reader: {
    status: 403,
    code: 'EXPORT_NOT_ALLOWED',
    message: { zh: '只有单位的工作人员可以下载。', en: 'Only officers of a department download figures.' },
  },
} as const satisfies Readonly<Record<string, ProblemAnswer>>;

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

interface FiguresRequest {
  readonly Params: { readonly format: keyof typeof mediaTypes };
  readonly Querystring: Readonly<Partial<Record<'from' | 'to', string>>>;
}

interface CheckRequest {
  readonly Querystring: Readonly<Partial<Record<'provider' | 'recordType' | 'source', string>>>;
}

interface BulletinRequest {
  readonly Params: { readonly id: string; readonly form: 'pdf' | 'xlsx' };
}

/** What surrounds the quality of handing in as files: lists for spot checks come in, bulletins go out. */
export async function exchangeQualityFiles(
  app: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: BusinessClock },
): Promise<void> {
  app.get<BulletinRequest>('/bulletins/:id.:form(^pdf|xlsx$)', async (request, reply) => {
    const { viewer, params } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const file = await bulletinFile(database.pool, viewer, params.id, params.form);
    if (file === null) return sendProblem(request, reply, noSuchBulletin);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .type(file.mediaType)
      .send(file.content);
  });
  sendFigures(app, { database, clock });
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 4, parts: 5, fileSize: LIST_LIMIT } });
    scope.post<CheckRequest>('/quality/spot-checks', async (request, reply) => {
      const { viewer, query } = request;
      if (viewer === null) return sendProblem(request, reply, unauthenticated);
      if (!request.isMultipart()) return sendProblem(request, reply, notMultipart);
      const part = await request.file();
      if (part === undefined) return sendProblem(request, reply, noFile);
      const answer = await createSpotCheck(database.pool, {
        ...{ viewer, clock, provider: query.provider ?? '', recordType: query.recordType ?? '' },
        ...{ source: query.source ?? '', fileName: part.filename, bytes: await part.toBuffer() },
      });
      if ('refusal' in answer) return sendProblem(request, reply, problemOf(answer.refusal));
      return reply.code(201).header('cache-control', 'no-store').send(answer);
    });
  });
}

/** `/quality/figures.<csv|xlsx>?from=…&to=…`: what `reportingQuality` answers, as a file. */
function sendFigures(
  app: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: BusinessClock },
): void {
  app.get<FiguresRequest>('/quality/figures.:format(^csv|xlsx$)', async (request, reply) => {
    const { viewer, query, params } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const { from = '', to = '' } = query;
    if (!isLegalDay(from) || !isLegalDay(to) || from > to)
      return sendProblem(request, reply, figuresRefused.period);
    const file = await downloadFigures(database.pool, viewer, {
      ...{ firstDay: from, lastDay: to, today: clock.today(), format: params.format },
    });
    if (file === null) return sendProblem(request, reply, figuresRefused.reader);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .type(mediaTypes[params.format])
      .send(file.content);
  });
}

function problemOf(refusal: Extract<SpotCheckAnswer, { refusal: unknown }>['refusal']): ProblemAnswer {
  return typeof refusal === 'string' ? problems[refusal] : refusal;
}
