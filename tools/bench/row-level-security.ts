import { readFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { migrate, openInstance, readerUrl } from '@xintu/database';
import { buildGraphSchema, type Graph, openGraph, type Reader } from '@xintu/graph';
import { legalDayOf } from '@xintu/kernel';
import { readSettings } from '@xintu/runtime';
import { parse } from 'graphql';
import { graphModules } from '@xintu/installed-sectors/graph';
import { postgresSeconds } from './measure/processor-time.ts';

/**
 * Measures what row-level security costs `subject-file`, without a gateway: the same plan is run as the owner of the
 * tables, whom policies don't bind, and as the role of planned reads, in turns. Processor time for each question.
 *
 *   XINTU_DATA_DIR=... npx tsx tools/bench/row-level-security.ts [--questions 400] [--rounds 4] [--connections 4]
 */
const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '4' },
  },
});
const questions = Number(values.questions);
const connections = Number(values.connections);

const text = readFileSync(
  new URL('../../apps/gateway/contract/subject-file.graphql', import.meta.url),
  'utf8',
);
const document = parse(text);
const instance = await openInstance(readSettings(process.env), { name: 'xintu bench' });

/** Asks for one file after the other on each connection; milliseconds of processor time for each question. */
async function measure(graph: Graph, codes: readonly string[], reader: Reader) {
  let next = 0;
  const ask = async () => {
    while (next < questions) {
      const code = codes[(next += 1) % codes.length];
      const answer = await graph.answerText({
        ...{ documentKey: 'subject-file', document, operationName: null, variables: { code } },
        ...{ reader, today: legalDayOf(new Date()), context: null },
      });
      if (typeof answer !== 'string' || !answer.includes(code ?? '')) throw new Error(JSON.stringify(answer));
    }
  };
  const before = {
    node: cpuUsage(),
    postgres: await postgresSeconds(instance.database.pool),
    at: performance.now(),
  };
  await Promise.all(Array.from({ length: connections }, ask));
  const used = cpuUsage(before.node);
  const each = (milliseconds: number) => Number((milliseconds / questions).toFixed(3));
  return {
    perSecond: Math.round((questions * 1000) / (performance.now() - before.at)),
    node: each((used.user + used.system) / 1000),
    postgres: each(((await postgresSeconds(instance.database.pool)) - before.postgres) * 1000),
  };
}

try {
  const { database } = instance;
  await migrate(database);
  const { rows } = await database.pool.query<{ codes: string[]; department: string; matter: string }>(
    `select array(select code from subject_version join record_version using (subject_id)
         where code is not null group by code order by code limit 2000) as codes,
       (select code from department where key = 'tax-433101') as department,
       (select code from matter order by code limit 1) as matter`,
  );
  const [given] = rows;
  if (given === undefined) throw new Error('no data');
  const officer: Reader = {
    ...{
      department: given.department,
      organisation: null,
      roles: ['checker'],
      matter: null,
      reference: null,
    },
    ...{ language: 'zh-CN', actor: 'system', requestId: 'bench' },
  };
  const purposeful = { ...officer, matter: given.matter, reference: 'bench' };
  const schema = buildGraphSchema(graphModules);
  const graphs = {
    owner: openGraph(schema, database.url, connections),
    reader: openGraph(schema, await readerUrl(database.url), connections),
  };
  for (const graph of Object.values(graphs)) await measure(graph, given.codes, officer);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, graph] of Object.entries(graphs)) {
      for (const [purpose, reader] of Object.entries({ none: officer, stated: purposeful }))
        console.log(JSON.stringify({ round, name, purpose, ...(await measure(graph, given.codes, reader)) }));
    }
  }
  await Promise.all(Object.values(graphs).map((graph) => graph.close()));
} finally {
  await instance.close();
}
