import type { Readable } from 'node:stream';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { Viewer } from '@xintu/access';
import { openGate } from '@xintu/runtime';
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

/** Uploads that one process takes at a time, and those that wait meanwhile: each may fill 768 MiB of the disk. */
const UPLOADS = { atATime: 24, waiting: 64, perCaller: 12 };
/** Milliseconds after which a sender who sends nothing is given up. */
const IDLE_MILLISECONDS = 30_000;
/** Milliseconds for which the rest of a refused file is read, so that its sender gets to the answer. */
const REST_MILLISECONDS = 10_000;
const RETRY_SECONDS = 5;
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * POST /intake/<record type>: takes a file, answers 202 with the batch; the rows are read afterwards. How large a file
 * may be says the intake; here only that nothing else comes with it.
 */
export async function acceptUploads(
  app: FastifyInstance,
  door: IntakeDoor,
  idleMilliseconds = IDLE_MILLISECONDS,
): Promise<void> {
  // In a scope of its own: elsewhere JSON is read as what it says.
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        ...{ files: 1, fields: 10, parts: 11, headerPairs: 20 },
        ...{ fieldNameSize: 100, fieldSize: 4096, fileSize: Infinity },
      },
    });
    // Rows are gathered like a file: by the intake, with its own limit.
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', (_request, body, done) => done(null, body));
    const gate = openGate(UPLOADS);
    scope.post<IntakeRoute>('/intake/:type', async (request, reply) => {
      const { viewer } = request;
      if (viewer === null) return sendProblem(request, reply, unauthenticated);
      if (!sendsRows(request) && !request.isMultipart()) return sendProblem(request, reply, notMultipart);
      giveUpWhenIdle(request, idleMilliseconds);
      const answer = await gate.pass(() => upload(door, viewer, request, reply), viewer.actor);
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
    file: {
      name: part.filename,
      mediaType: part.mimetype,
      content: sendsRows(request) ? keptOpen(part.file) : part.file,
    },
    idempotencyKey: key,
    rows: sendsRows(request),
    options: intakeOptions(request),
  });
  const answer = await receiving.catch((problem: unknown) => {
    if (part.file.errored !== null || isCutOff(request)) return { refusal: uploadBroken };
    throw problem;
  });
  if (!isCutOff(request)) request.raw.setTimeout(0);
  if ('refusal' in answer) {
    readRest(request, part.file);
    return sendProblem(request, reply, answer.refusal);
  }
  return reply.code(202).header('cache-control', 'no-store').send({ batch: answer.batch });
}

/** The body of a request that sends rows, as a file of its own. */
const rowsOf = ({ raw }: FastifyRequest<IntakeRoute>) => ({
  filename: 'rows.json',
  mimetype: 'application/json',
  file: raw,
});

/** Whether the sender went away before the end. */
const isCutOff = ({ raw }: Pick<FastifyRequest, 'raw'>): boolean => raw.destroyed && !raw.complete;

/** Whoever stops reading leaves the connection as it is, for the answer. */
const keptOpen = (file: Readable): AsyncIterable<Uint8Array> => file.iterator({ destroyOnReturn: false });

/** Who connects and then sends nothing holds a place that others wait for. */
function giveUpWhenIdle({ raw }: Pick<FastifyRequest, 'raw'>, milliseconds: number): void {
  raw.setTimeout(milliseconds, () => raw.destroy());
}

/** What was refused half-way is read on for a while, and then no more. */
function readRest({ raw }: Pick<FastifyRequest, 'raw'>, file: Readable): void {
  const enough = setTimeout(() => raw.destroy(), REST_MILLISECONDS).unref();
  file.once('close', () => clearTimeout(enough)).resume();
}

/** The first file of the request; null when it holds none, BROKEN when it is not what it says it is. */
async function firstFile(request: FastifyRequest): Promise<MultipartFile | null | 'BROKEN'> {
  try {
    return (await request.file()) ?? null;
  } catch (problem) {
    if (problem instanceof Error && 'statusCode' in problem) throw problem; // a limit, with its own answer
    return 'BROKEN';
  }
}
