import type { Database } from '@xintu/database';
import { type DocumentFormat, documentFormats, readDocumentFile } from '@xintu/documents';
import { readIdentifier } from '@xintu/graph';
import type { FastifyInstance } from 'fastify';

import { type ProblemAnswer, sendProblem } from './problem-answer.ts';
import { unauthenticated } from './refusals.ts';

const noSuchDocument: ProblemAnswer = {
  status: 404,
  code: 'NO_SUCH_DOCUMENT',
  message: {
    zh: '没有这份文书，或者您无权查看。',
    en: 'There is no such document, or it is not for you.',
  },
};

const isFormat = (text: string): text is DocumentFormat => text in documentFormats;

/** `/documents/<id>.<docx|pdf>`: an issued document as it was issued, for who may read it. */
export function sendDocuments(app: FastifyInstance, { database }: { readonly database: Database }): void {
  app.get<{ Params: { id: string; format: string } }>(
    '/documents/:id.:format(^docx|pdf$)',
    async (request, reply) => {
      const { viewer } = request;
      if (viewer === null) return sendProblem(request, reply, unauthenticated);
      const id = readIdentifier(request.params.id);
      const { format } = request.params;
      const file =
        id !== null && isFormat(format) ? await readDocumentFile(database.pool, viewer, id, format) : null;
      if (file === null) return sendProblem(request, reply, noSuchDocument);
      return reply
        .header('cache-control', 'no-store')
        .header('x-robots-tag', 'noindex')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .type(file.mediaType)
        .send(file.content);
    },
  );
}
