import { type ComplaintContext, receiveComplaint } from '@xintu/complaints';
import { installedDeclarations } from '@xintu/installed-sectors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOf, type ProblemAnswer, sendProblem } from './problem-answer.ts';
import { tooManyRequests } from './refusals.ts';
import { tokenBuckets } from './token-buckets.ts';

/** Complaints that one address may send in a minute; more than anybody writes. */
const PER_MINUTE = 10;
/** A complaint has at most 4000 characters, of at most four bytes. */
const LARGEST_BODY = 32 * 1024;

const shape = z.object({
  subjectCode: z.string().max(18),
  content: z.string(),
  happened: z.string().max(512).nullish(),
  sender: z.object({ name: z.string().trim().max(64), contact: z.string().trim().max(128) }).nullish(),
});

const badComplaint: ProblemAnswer = {
  status: 400,
  code: 'BAD_REQUEST',
  message: {
    zh: '请提交 JSON：subjectCode、content，选填 happened、sender（name、contact）。',
    en: 'Send JSON: subjectCode, content, and if wanted happened and sender (name, contact).',
  },
};

/**
 * `POST /complaints`: anybody sends a complaint about an organisation and gets its number and query code, once. Nobody
 * is asked to sign in, and whoever is signed in is not noted. What became of it is asked of the graph.
 */
export function receiveComplaints(
  app: FastifyInstance,
  {
    database,
    clock,
    keys,
  }: Pick<ComplaintContext, 'keys'> & {
    readonly database: { readonly pool: ComplaintContext['pool'] };
    readonly clock: { readonly today: () => ComplaintContext['today'] };
  },
): void {
  const buckets = tokenBuckets({ perMinute: PER_MINUTE });
  app.post('/complaints', { bodyLimit: LARGEST_BODY }, async (request, reply) => {
    const seconds = buckets.take(request.ip, performance.now());
    if (seconds > 0) return sendProblem(request, reply.header('retry-after', seconds), tooManyRequests);
    const read = shape.safeParse(request.body);
    if (!read.success) return sendProblem(request, reply, badComplaint);
    const { happened = null, sender = null, ...complaint } = read.data;
    const outcome = await receiveComplaint(
      {
        ...{ pool: database.pool, viewer: null, language: languageOf(request), requestId: request.id },
        ...{ today: clock.today(), caseKinds: installedDeclarations.caseKinds, keys },
      },
      { ...complaint, happened, sender, channel: 'ONLINE' },
    );
    reply.header('cache-control', 'no-store');
    if (outcome.changed === null) {
      const [reason] = outcome.userErrors;
      const message = reason?.message ?? '';
      const code = reason?.code ?? 'REFUSED';
      return sendProblem(request, reply, { status: 422, code, message: { zh: message, en: message } });
    }
    return reply.code(201).send({ number: outcome.number, code: outcome.code });
  });
}
