import type { Database } from '@xintu/database';
import { lineOf, readHeads, readKeys } from '@xintu/ledger';
import type { FastifyInstance } from 'fastify';

/** Heads of one answer: about a week at one a minute. */
const MOST_HEADS = 10_000;

/**
 * What the ledger publishes to everybody, without signing in: its signed heads, oldest first, one JSON object a line
 * (the format of the file that `xintu ledger verify --heads` takes), and the public keys that signed them. Whoever
 * keeps a head can tell later that nothing before it was changed or removed.
 */
export function publishLedger(app: FastifyInstance, { pool }: Database): void {
  app.get<{ Querystring: { after?: string } }>('/ledger/heads', async (request, reply) => {
    const heads = await readHeads(pool, sealNumber(request.query.after), MOST_HEADS);
    const last = heads.at(-1);
    if (heads.length === MOST_HEADS && last !== undefined)
      reply.header('link', `</ledger/heads?after=${String(last.seal)}>; rel="next"`);
    return reply
      .header('cache-control', 'no-cache')
      .type('application/jsonl; charset=utf-8')
      .send(heads.flatMap(({ signed }) => (signed === null ? [] : [lineOf(signed)])).join(''));
  });
  app.get('/ledger/key', async (_request, reply) => {
    const keys = await readKeys(pool);
    return reply.header('cache-control', 'no-cache').send({
      algorithm: 'Ed25519',
      keys: keys.map(({ id, publicKey, firstUsedAt }) => ({
        ...{ id, firstUsedAt },
        publicKey: publicKey.export({ type: 'spki', format: 'pem' }),
      })),
    });
  });
}

/** The seal behind which heads are asked for; everything else means from the first one. */
function sealNumber(text: unknown): number {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
