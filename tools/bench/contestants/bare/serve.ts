import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

import { createPool, readerUrl, withSettings } from '@xintu/database';
import {
  buildGraphSchema,
  compilePlan,
  connectionsForPlans,
  readDocument,
  type Plan,
  type Reader,
} from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { legalDayOf } from '@xintu/kernel';
import { parse } from 'graphql';

import { type OperationName, operations } from '../../operations/operations.ts';
import { listen, readConfiguration } from '../child.ts';
import { readOfficer } from '../officer.ts';
import { askBound } from './ask-bound.ts';
import { openLookUps } from './enter-look-ups.ts';

// The limit: nothing but node:http, pg and the statement that the gateway's planner compiles, ledger entry included,
// under row-level security. Nobody signs in, nothing is checked, and what PostgreSQL wrote is passed on.

const { databaseUrl, name } = readConfiguration();
const schema = buildGraphSchema(graphModules);
const officer = await readOfficer(databaseUrl);
const url = withSettings(await readerUrl(databaseUrl), {
  plan_cache_mode: 'force_generic_plan',
  timezone: 'Asia/Shanghai',
});
const pool = createPool(url, { name, connections: connectionsForPlans() });
const enterLookUps = openLookUps(createPool(url, { name, connections: 1 }));

function planOf(operation: OperationName): Plan {
  const sample = { code: '' };
  const plan = compilePlan(readDocument(schema, parse(operations[operation].text), null, sample), true);
  if (plan === null) throw new Error(`${operation} is not planned`);
  return plan;
}

const plans = new Map(
  Object.values(operations).map(({ id, name: operation }) => [id, planOf(operation)] as const),
);

async function bodyOf(
  request: IncomingMessage,
): Promise<{ documentId: string; variables: { code: string } }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

async function answerOf(request: IncomingMessage): Promise<string> {
  const { documentId, variables } = await bodyOf(request);
  const plan = plans.get(documentId);
  if (plan === undefined) throw new Error('unknown operation');
  const reader: Reader = { ...officer, requestId: randomUUID() };
  const { data, lookUps } = await askBound(pool, plan, { variables, reader, today: legalDayOf(new Date()) });
  await enterLookUps(lookUps);
  return `{"data":${data}}`;
}

listen(
  createServer((request, response) => {
    answerOf(request).then(
      (text) =>
        response
          .writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(text),
          })
          .end(text),
      (problem: unknown) => response.writeHead(500).end(String(problem)),
    );
  }),
);
