import multipart from '@fastify/multipart';
import { readSubjectList, reportHandledFile } from '@xintu/checks';
import type { Database } from '@xintu/database';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';
import { type ProblemAnswer, sendProblem } from './problem-answer.ts';
import { noFile, notMultipart, unauthenticated } from './refusals.ts';

/** Bytes of a list of 2,000, many times over. */
const LIST_LIMIT = 4 * 1024 * 1024;

const notAllowed: ProblemAnswer = {
  status: 403,
  code: 'CHECK_NOT_ALLOWED',
  message: { zh: '只有核查人员可以核查。', en: 'Only checking officers make checks.' },
};

const notReporter: ProblemAnswer = {
  status: 403,
  code: 'HANDLED_CASES_NOT_ALLOWED',
  message: { zh: '办件由本单位的核查人员或经办人报送。', en: 'The department’s officers report its cases.' },
};
const missingColumns: ProblemAnswer = {
  status: 400,
  code: 'COLUMNS_MISSING',
  message: {
    zh: '文件须有“事项代码”“办件编号”“办结日期”三列。',
    en: 'The file needs the columns 事项代码, 办件编号 and 办结日期.',
  },
};

/**
 * `POST /checks/handled-cases`: the cases that the department handled, as a file; 200 with how many were new or changed,
 * or 422 with what is wrong, row by row.
 */
function takeHandledCases(
  scope: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: BusinessClock },
): void {
  scope.post('/checks/handled-cases', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    if (!request.isMultipart()) return sendProblem(request, reply, notMultipart);
    const part = await request.file();
    if (part === undefined) return sendProblem(request, reply, noFile);
    const occasion = { pool: database.pool, viewer, today: clock.today() };
    const answer = await reportHandledFile(occasion, await part.toBuffer());
    if ('refusal' in answer) {
      const { refusal } = answer;
      if (refusal === 'NOT_ALLOWED') return sendProblem(request, reply, notReporter);
      return sendProblem(request, reply, 'missing' in refusal ? missingColumns : refusal);
    }
    const { outcome } = answer;
    return reply
      .code(outcome.changed === null ? 422 : 200)
      .header('cache-control', 'no-store')
      .send(outcome.changed === null ? { userErrors: outcome.userErrors } : { count: outcome.count });
  });
}

/** `POST /checks/lists`: reads whom a workbook or text file lists; the check itself is made by what it answers. */
export async function readCheckLists(
  app: FastifyInstance,
  parts: { readonly database: Database; readonly clock: BusinessClock },
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 1, parts: 2, fileSize: LIST_LIMIT } });
    takeHandledCases(scope, parts);
    scope.post('/checks/lists', async (request, reply) => {
      const { viewer } = request;
      if (viewer === null) return sendProblem(request, reply, unauthenticated);
      if (!request.isMultipart()) return sendProblem(request, reply, notMultipart);
      const part = await request.file();
      if (part === undefined) return sendProblem(request, reply, noFile);
      const answer = await readSubjectList(viewer, await part.toBuffer());
      if ('refusal' in answer)
        return sendProblem(request, reply, answer.refusal === 'NOT_ALLOWED' ? notAllowed : answer.refusal);
      return reply.header('cache-control', 'no-store').send(answer);
    });
  });
}
