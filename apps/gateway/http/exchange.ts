import multipart from '@fastify/multipart';
import type { Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import { DELIVERY_BYTES, type Delivery, receiveRepairs, repairResults } from '@xintu/exchange';
import { installedDeclarations } from '@xintu/installed-sectors';
import { type BusinessClock, readInstant } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemAnswer, sendProblem } from './problem-answer.ts';
import { badIdempotencyKey, noFile, unauthenticated } from './refusals.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

const notAllowed: ProblemAnswer = {
  status: 403,
  code: 'EXCHANGE_NOT_ALLOWED',
  message: {
    zh: '修复结果由信用办取用：需要信用办角色。',
    en: 'Results are for the credit office: it takes its role.',
  },
};
const badMoment: ProblemAnswer = {
  status: 400,
  code: 'BAD_REQUEST',
  message: {
    zh: 'after 应为时间，例如 2026-09-01T00:00:00+08:00。',
    en: 'after is a moment, such as 2026-09-01T00:00:00+08:00.',
  },
};

/** A cursor has microseconds, which the rest of the program never has. */
const isMoment = (text: string) => readInstant(text.replace(/(\.\d{3})\d{1,3}/, '$1')) !== null;

interface ResultsRoute {
  readonly Querystring: { readonly after?: string };
}

/**
 * `/exchange/v1/…`: what passes between this platform and 信用中国. `POST repairs` takes applications and decisions as
 * JSON rows or as a file and answers row by row; `GET repair-results` gives what was decided here.
 */
export async function exchangeRepairs(
  app: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: BusinessClock },
): Promise<void> {
  app.get<ResultsRoute>('/exchange/v1/repair-results', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const { after } = request.query;
    if (after !== undefined && !isMoment(after)) return sendProblem(request, reply, badMoment);
    const results = await repairResults(database.pool, viewer, after ?? null);
    if (results === null) return sendProblem(request, reply, notAllowed);
    return reply.header('cache-control', 'no-store').send({ results });
  });
  // In a scope of its own: elsewhere JSON is read as what it says.
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: DELIVERY_BYTES } });
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: DELIVERY_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.post('/exchange/v1/repairs', async (request, reply) => {
      const { viewer } = request;
      if (viewer === null) return sendProblem(request, reply, unauthenticated);
      return receive(request, reply, viewer, { database, clock });
    });
  });
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer,
  { database, clock }: { readonly database: Database; readonly clock: BusinessClock },
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key'] ?? null;
  if (key !== null && (typeof key !== 'string' || !KEY.test(key)))
    return sendProblem(request, reply, badIdempotencyKey);
  const content = await contentOf(request);
  if (content === null) return sendProblem(request, reply, noFile);
  const answer = await receiveRepairs(
    { pool: database.pool, viewer, today: clock.today(), kinds: installedDeclarations.caseKinds },
    { ...content, idempotencyKey: key },
  );
  return 'refusal' in answer
    ? sendProblem(request, reply, answer.refusal)
    : reply.header('cache-control', 'no-store').send(answer.report);
}

/** The rows of the request, or its file; null when it holds neither. */
async function contentOf(request: FastifyRequest): Promise<Omit<Delivery, 'idempotencyKey'> | null> {
  if (Buffer.isBuffer(request.body)) return { bytes: request.body, name: 'rows.json', json: true };
  if (!request.isMultipart()) return null;
  const part = await request.file();
  if (part === undefined) return null;
  return { bytes: await part.toBuffer(), name: part.filename.slice(0, 200), json: false };
}
