import multipart, { type MultipartFile } from '@fastify/multipart';
import type { Viewer } from '@xintu/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IntakeDoor } from './intake-door.ts';
import { intakeOptions, type IntakeRoute, sendsRows } from './intake-request.ts';
import { sendProblem } from './problem-answer.ts';
import {
  badIdempotencyKey,
  noFile,
  notMultipart,
  tooManyUploads,
  unauthenticated,
  uploadBroken,
} from './refusals.ts';
import { uploadGate } from './upload-gate.ts';

/** Uploads that one process takes at a time, and those that wait meanwhile. */
const AT_A_TIME = 8;
const WAITING = 64;
const RETRY_SECONDS = 5;
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * POST /intake/<record type>: takes a file, answers 202 with the batch; the rows are read afterwards. How large a file
 * may be says the intake; here only that nothing else comes with it.
 */
export async function acceptUploads(app: FastifyInstance, door: IntakeDoor): Promise<void> {
  // In a scope of its own: elsewhere JSON is read as what it says.
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 10, fieldSize: 4096, fileSize: Infinity },
    });
    // Rows are gathered like a file: by the intake, with its own limit.
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', (_request, body, done) => done(null, body));
    const gate = uploadGate(AT_A_TIME, WAITING);
    scope.post<IntakeRoute>('/intake/:type', async (request, reply) => {
      const { viewer } = request;
      if (viewer === null) return sendProblem(request, reply, unauthenticated);
      if (!sendsRows(request) && !request.isMultipart()) return sendProblem(request, reply, notMultipart);
      const answer = await gate.pass(() => upload(door, viewer, request, reply));
      return answer ?? sendProblem(request, reply.header('retry-after', RETRY_SECONDS), tooManyUploads);
    });
  });
}

async function upload(
  door: IntakeDoor,
  viewer: Viewer,
  request: FastifyRequest<IntakeRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key'] ?? null;
  if (key !== null && (typeof key !== 'string' || !KEY.test(key))) {
    return sendProblem(request, reply, badIdempotencyKey);
  }
  const part = sendsRows(request) ? rowsOf(request) : await firstFile(request);
  if (part === 'BROKEN') return sendProblem(request, reply, uploadBroken);
  if (part === null) return sendProblem(request, reply, noFile);
  const receiving = door.receive({
    viewer,
    recordType: request.params.type,
    file: { name: part.filename, mediaType: part.mimetype, content: part.file },
    idempotencyKey: key,
    rows: sendsRows(request),
    options: intakeOptions(request),
  });
  const answer = await receiving.catch((problem: unknown) => {
    if (part.file.errored !== null) return { refusal: uploadBroken };
    throw problem;
  });
  // What was refused half-way is read to its end, so that the sender gets to the answer.
  part.file.resume();
  if ('refusal' in answer) return sendProblem(request, reply, answer.refusal);
  return reply.code(202).header('cache-control', 'no-store').send({ batch: answer.batch });
}

/** The body of a request that sends rows, as a file of its own. */
const rowsOf = ({ raw }: FastifyRequest<IntakeRoute>) => ({
  filename: 'rows.json',
  mimetype: 'application/json',
  file: raw,
});

/** The first file of the request; null when it holds none, BROKEN when it is not what it says it is. */
async function firstFile(request: FastifyRequest): Promise<MultipartFile | null | 'BROKEN'> {
  try {
    return (await request.file()) ?? null;
  } catch (problem) {
    if (problem instanceof Error && 'statusCode' in problem) throw problem; // a limit, with its own answer
    return 'BROKEN';
  }
}
