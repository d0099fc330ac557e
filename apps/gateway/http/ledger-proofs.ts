import type { Database } from '@xintu/database';
import { anonymousReader } from '@xintu/graph';
import { proofOf } from '@xintu/ledger';
import type { BusinessClock } from '@xintu/runtime';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { ServedGraph } from '../served-graph.ts';
import { languageOf, sendProblem } from './problem-answer.ts';

export interface ProofOptions {
  readonly database: Pick<Database, 'pool'>;
  readonly graph: ServedGraph;
  readonly clock: BusinessClock;
}

const IDENTIFIER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const question = 'query PublicRecord($id: ID!) { record(id: $id) { id publicity { status } } }';
const document = parse(question);

const noProof = {
  status: 404,
  code: 'NO_PROOF',
  message: {
    zh: '没有可核验的公示存证：信息不在公示中，或刚刚公示、存证尚未签发（约一分钟）。',
    en: 'There is no proof of publicity: the record is not published, or was published within the last minute.',
  },
} as const;

/**
 * The proof that the publicity of a record stands in the ledger, for everybody, as long as the record is published:
 * whether it is, the graph decides as for anybody who is not signed in. The entry says who published what and when, by
 * a digest; it names nobody.
 */
export function publishProofs(app: FastifyInstance, { database, graph, clock }: ProofOptions): void {
  app.get<{ Params: { record: string } }>('/ledger/proofs/:record', async (request, reply) => {
    const { record: id } = request.params;
    const { data } = IDENTIFIER.test(id)
      ? await graph.graph.answer({
          ...{ documentKey: question, document, operationName: null, variables: { id } },
          ...{ reader: anonymousReader(languageOf(request), request.id), today: clock.today(), context: {} },
        })
      : { data: null };
    const entry = data?.['record'] ? await publicationOf(database, id) : null;
    const proof = entry === null ? null : await proofOf(database.pool, entry);
    if (proof === null) return sendProblem(request, reply, noProof);
    return reply.header('cache-control', 'no-store').send(proof);
  });
}

/** The entry that began the publicity of a record; null where there is none. */
async function publicationOf({ pool }: Pick<Database, 'pool'>, id: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from ledger_entry where object_type = 'record' and object_id = $1 and action = 'record.published'
     order by id desc limit 1`,
    [id.toLowerCase()],
  );
  return rows[0]?.id ?? null;
}
