import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '@xintu/database';
import { lastHead, unsealed } from '@xintu/ledger';

/** Seconds: from a cached page to a file of two hundred thousand rows. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** /metrics for Prometheus: requests by route, statements sent to PostgreSQL, its connections, the process. */
export function serveMetrics(app: FastifyInstance, { pool }: Database): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers,
  });
  const statements = new Counter({
    name: 'postgresql_statements_total',
    help: 'Statements sent to PostgreSQL.',
    registers,
  });
  new Gauge({
    name: 'postgresql_connections',
    help: 'Connections of the pool by state.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'used' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'waited_for' }, pool.waitingCount);
    },
  });
  measureLedger(registry, pool);
  app.addHook('onClose', (_instance, done) => {
    stop();
    registry.clear();
    done();
  });
  const stop = countStatements(() => statements.inc());
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', async (_request, reply) => {
    const text = await registry.metrics();
    return reply.header('cache-control', 'no-store').type(registry.contentType).send(text);
  });
}

/** How far sealing and signing are behind: one of them stuck is to be noticed by somebody. */
function measureLedger(registry: Registry, pool: Database['pool']): void {
  const registers = [registry];
  new Gauge({
    name: 'ledger_unsealed_entries',
    help: 'Entries of the ledger that wait for their seal (counted up to 100,000).',
    registers,
    async collect() {
      const waiting = await unsealed(pool);
      this.set(waiting.entries);
      oldest.set(waiting.oldestSeconds);
    },
  });
  // Behind the one that sets it: they are collected in this order.
  const oldest = new Gauge({
    name: 'ledger_unsealed_oldest_seconds',
    help: 'Age of the oldest entry that waits for its seal; more than a minute means a transaction is open for long.',
    registers,
  });
  new Gauge({
    name: 'ledger_head_age_seconds',
    help: 'Time since the last head of the ledger was signed; NaN before the first one.',
    registers,
    async collect() {
      const head = await lastHead(pool);
      this.set(head === null ? NaN : (Date.now() - Date.parse(head.signedAt)) / 1000);
    },
  });
}

/**
 * Calls back for each statement of any connection of this process: pools, the unit of work and plans alike.
 * @returns what ends it
 */
function countStatements(count: () => void): () => void {
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = new Proxy(original, {
    apply: (query, client, parameters) => {
      count();
      return Reflect.apply(query, client, parameters);
    },
  });
  return () => {
    pg.Client.prototype.query = original;
  };
}
