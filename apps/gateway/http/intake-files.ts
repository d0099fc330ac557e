import type { FastifyInstance, FastifyReply } from 'fastify';
import type { IntakeDoor, LeavingFile } from './intake-door.ts';
import { languageOf, sendProblem } from './problem-answer.ts';
import { noSuchBatch, noSuchRecordType, unauthenticated } from './refusals.ts';

/** The files around handing in: the empty template of a record type, the problems and the receipt of a batch. */
export function sendIntakeFiles(app: FastifyInstance, door: IntakeDoor): void {
  app.get<{ Params: { type: string } }>('/intake/:type/template.xlsx', async (request, reply) => {
    if (request.viewer === null) return sendProblem(request, reply, unauthenticated);
    const file = await door.template(request.params.type);
    return file === null ? sendProblem(request, reply, noSuchRecordType) : sendFile(reply, file);
  });
  app.get<{ Params: { id: string } }>('/intake/batches/:id/problems.csv', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const file = await door.problems(viewer, request.params.id, languageOf(request));
    return file === null ? sendProblem(request, reply, noSuchBatch) : sendFile(reply, file);
  });
  app.get<{ Params: { id: string } }>('/intake/batches/:id/errors.xlsx', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const file = await door.errors(viewer, request.params.id);
    return file === null ? sendProblem(request, reply, noSuchBatch) : sendFile(reply, file);
  });
  app.get<{ Params: { id: string } }>('/intake/batches/:id/out-of-scope.xlsx', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const file = await door.outOfScope(viewer, request.params.id);
    return file === null ? sendProblem(request, reply, noSuchBatch) : sendFile(reply, file);
  });
  app.get<{ Params: { id: string } }>('/intake/batches/:id/receipt.pdf', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const file = await door.receiptDocument(viewer, request.params.id);
    return file === null ? sendProblem(request, reply, noSuchBatch) : sendFile(reply, file);
  });
  app.get<{ Params: { id: string } }>('/intake/batches/:id/receipt.json', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const receipt = await door.receipt(viewer, request.params.id);
    return receipt === null
      ? sendProblem(request, reply, noSuchBatch)
      : reply.header('cache-control', 'no-store').send(receipt);
  });
}

function sendFile(reply: FastifyReply, file: LeavingFile): FastifyReply {
  const name = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    .type(file.mediaType)
    .send(file.content);
}
