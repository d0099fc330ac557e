import multipart from '@fastify/multipart';
import { readSubjectList } from '@xintu/checks';
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

/** `POST /checks/lists`: reads whom a workbook or text file lists; the check itself is made by what it answers. */
export async function readCheckLists(app: FastifyInstance): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fields: 1, parts: 2, fileSize: LIST_LIMIT } });
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
