import multipart, { type MultipartFile } from '@fastify/multipart';
import type { Viewer } from '@xintu/access';
import { openGate } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IntakeDoor } from './intake-door.ts';
import { sendProblem } from './problem-answer.ts';
import {
  badIdempotencyKey,
  noFile,
  notMultipart,
  tooManyUploads,
  unauthenticated,
  uploadBroken,
} from './refusals.ts';

/** Uploads that one process takes at a time, and those that wait meanwhile: each may fill 64 MiB of the disk. */
const UPLOADS = { atATime: 24, waiting: 64, perCaller: 12 };
/** Milliseconds after which a sender who sends nothing is given up. */
const IDLE_MILLISECONDS = 30_000;
/** Milliseconds for which the rest of a refused file is read, so that its sender gets to the answer. */
const REST_MILLISECONDS = 10_000;
const RETRY_SECONDS = 5;
const KEY = /^[\x21-\x7e]{1,200}$/;

interface UploadRoute {
  Params: { type: string };
}

/**
 * POST /intake/<record type>: takes a file, answers 202 with the batch; the rows are read afterwards. How large a file
 * may be says the intake; here only that nothing else comes with it.
 */
export async function acceptUploads(
  app: FastifyInstance,
  door: IntakeDoor,
  idleMilliseconds = IDLE_MILLISECONDS,
): Promise<void> {
  await app.register(multipart, {
    limits: {
      ...{ files: 1, fields: 10, parts: 11, headerPairs: 20 },
      ...{ fieldNameSize: 100, fieldSize: 4096, fileSize: Infinity },
    },
  });
  const gate = openGate(UPLOADS);
  app.post<UploadRoute>('/intake/:type', async (request, reply) => {
    const { viewer } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    if (!request.isMultipart()) return sendProblem(request, reply, notMultipart);
    giveUpWhenIdle(request, idleMilliseconds);
    const answer = await gate.pass(() => upload(door, viewer, request, reply), viewer.actor);
    return answer ?? sendProblem(request, reply.header('retry-after', RETRY_SECONDS), tooManyUploads);
  });
}

async function upload(
  door: IntakeDoor,
  viewer: Viewer,
  request: FastifyRequest<UploadRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key'] ?? null;
  if (key !== null && (typeof key !== 'string' || !KEY.test(key))) {
    return sendProblem(request, reply, badIdempotencyKey);
  }
  const part = await firstFile(request);
  if (part === 'BROKEN') return sendProblem(request, reply, uploadBroken);
  if (part === null) return sendProblem(request, reply, noFile);
  const receiving = door.receive({
    viewer,
    recordType: request.params.type,
    file: { name: part.filename, mediaType: part.mimetype, content: part.file },
    idempotencyKey: key,
  });
  const answer = await receiving.catch((problem: unknown) => {
    if (part.file.errored !== null) return { refusal: uploadBroken };
    throw problem;
  });
  request.raw.setTimeout(0);
  if ('refusal' in answer) {
    readRest(request, part);
    return sendProblem(request, reply, answer.refusal);
  }
  return reply.code(202).header('cache-control', 'no-store').send({ batch: answer.batch });
}

/** Who connects and then sends nothing holds a place that others wait for. */
function giveUpWhenIdle({ raw }: FastifyRequest, milliseconds: number): void {
  raw.setTimeout(milliseconds, () => raw.destroy());
}

/** What was refused half-way is read on for a while, and then no more. */
function readRest({ raw }: FastifyRequest, { file }: MultipartFile): void {
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
