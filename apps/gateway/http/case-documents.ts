import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { Viewer } from '@xintu/access';
import { addDocument, type DocumentOccasion, fetchDocument } from '@xintu/cases';
import type { Database } from '@xintu/database';
import { type BusinessClock, type KeyRing, openGate } from '@xintu/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-answer.ts';
import { noFile, notMultipart, tooManyUploads, unauthenticated, uploadBroken } from './refusals.ts';

/** Uploads that one process takes at a time: each may fill 20 MB of the disk. */
const UPLOADS = { atATime: 24, waiting: 64, perCaller: 6 };
const IDLE_MILLISECONDS = 30_000;
const REST_MILLISECONDS = 10_000;
const RETRY_SECONDS = 5;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** What is no identifier belongs to nobody: the answer is the same as for any unknown one. */
const nothing = '00000000-0000-0000-0000-000000000000';
const identifier = (given: string): string => (UUID.test(given) ? given : nothing);

interface UploadRoute {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly role?: string };
}
interface DownloadRoute {
  readonly Params: { readonly id: string; readonly document: string };
}
interface CaseDocumentParts {
  readonly database: Pick<Database, 'pool'>;
  readonly keys: KeyRing | null;
  readonly clock: BusinessClock;
}

/** `/cases/<id>/documents`: takes files into a case (multipart, `?role=EVIDENCE`), and gives them to who has a part in it. */
export async function serveCaseDocuments(app: FastifyInstance, parts: CaseDocumentParts): Promise<void> {
  const occasionOf = (viewer: Viewer): DocumentOccasion => ({
    ...{ viewer, keys: parts.keys, pool: parts.database.pool, today: parts.clock.today() },
  });
  app.get<DownloadRoute>('/cases/:id/documents/:document', async (request, reply) => {
    const { viewer, params } = request;
    if (viewer === null) return sendProblem(request, reply, unauthenticated);
    const answer = await fetchDocument(
      occasionOf(viewer),
      identifier(params.id),
      identifier(params.document),
    );
    if ('refusal' in answer) return sendProblem(request, reply, answer.refusal);
    return reply
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .header('content-disposition', `attachment; filename*=UTF-8''${encoded(answer.name)}`)
      .header('content-length', answer.size)
      .type(answer.mediaType)
      .send(Readable.from(answer.content));
  });
  // In a scope of its own: elsewhere JSON is read as what it says.
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        ...{ files: 1, fields: 4, parts: 5, headerPairs: 20 },
        ...{ fieldNameSize: 100, fieldSize: 1024, fileSize: Infinity },
      },
    });
    const gate = openGate(UPLOADS);
    scope.post<UploadRoute>('/cases/:id/documents', async (request, reply) => {
      const { viewer } = request;
      if (viewer === null) return sendProblem(request, reply, unauthenticated);
      if (!request.isMultipart()) return sendProblem(request, reply, notMultipart);
      request.raw.setTimeout(IDLE_MILLISECONDS, () => request.raw.destroy());
      const answer = await gate.pass(() => upload(occasionOf(viewer), request, reply), viewer.actor);
      return answer ?? sendProblem(request, reply.header('retry-after', RETRY_SECONDS), tooManyUploads);
    });
  });
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

async function upload(
  occasion: DocumentOccasion,
  request: FastifyRequest<UploadRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const part = await firstFile(request);
  if (part === 'BROKEN') return sendProblem(request, reply, uploadBroken);
  if (part === null) return sendProblem(request, reply, noFile);
  const adding = addDocument(occasion, {
    caseId: identifier(request.params.id),
    role: request.query.role ?? '',
    name: part.filename,
    bytes: part.file.iterator({ destroyOnReturn: false }),
  });
  const answer = await adding.catch((problem: unknown) => {
    if (part.file.errored !== null || isCutOff(request)) return { refusal: uploadBroken };
    throw problem;
  });
  if (!isCutOff(request)) request.raw.setTimeout(0);
  if ('refusal' in answer) {
    readRest(request, part.file);
    return sendProblem(request, reply, answer.refusal);
  }
  return reply.code(201).header('cache-control', 'no-store').send({ document: answer.document });
}

/** Whether the sender went away before the end. */
const isCutOff = ({ raw }: Pick<FastifyRequest, 'raw'>): boolean => raw.destroyed && !raw.complete;

/** What was refused half-way is read on for a while, so that its sender gets to the answer. */
function readRest({ raw }: Pick<FastifyRequest, 'raw'>, file: Readable): void {
  const enough = setTimeout(() => raw.destroy(), REST_MILLISECONDS).unref();
  file.once('close', () => clearTimeout(enough)).resume();
}

/** The first file of the request; null when it holds none, BROKEN when it is not what it says it is. */
async function firstFile(request: FastifyRequest) {
  try {
    return (await request.file()) ?? null;
  } catch (problem) {
    if (problem instanceof Error && 'statusCode' in problem) throw problem; // a limit, with its own answer
    return 'BROKEN';
  }
}
