import { createHash } from 'node:crypto';
import { type Database, readerUrl } from '@xintu/database';
import { buildGraphSchema, type Graph, openGraph, type Reader, schemaText } from '@xintu/graph';
import fc from 'fast-check';
import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { expect } from 'vitest';

import { graphModules } from '@xintu/installed-sectors/graph';
import { type Draw, drawn } from './draw.ts';
import { NaiveGraph } from './naive-answer.ts';
import { poolsOf } from './random-arguments.ts';
import { type RandomDocument, RandomOperation } from './random-document.ts';
import { randomDay, randomReader } from './random-reader.ts';
import { loadRows } from './rows.ts';
import { AnswerPair } from './same-answer.ts';
import { wayTo } from './way-to.ts';

/** A random question: an operation, who asks it, on which day, and which of the cursors pages continue behind. */
interface RandomQuestion extends RandomDocument {
  readonly reader: Reader;
  readonly today: string;
  readonly continueAt: number;
}

/** The graph as it is served, behind row-level security, and the naive one over the same database. */
export interface BothGraphs {
  /** Random questions to the planned fields. */
  readonly questions: fc.Arbitrary<RandomQuestion>;
  /** Asks both, page after page, and expects the same answers. */
  readonly expectSame: (question: RandomQuestion) => Promise<void>;
  /** `Type.field` of what may be planned and no question has got a value of yet. */
  readonly notReached: () => readonly string[];
  /** Asks questions to one field until they get a value of it, by ways on which others got values. */
  readonly reach: (field: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens both graphs; the rows are read once, so that nothing may be written afterwards. */
export async function openBothGraphs(database: Database): Promise<BothGraphs> {
  const schema = buildGraphSchema(graphModules);
  const graph = openGraph(schema, await readerUrl(database.url), { limits: () => ({ cost: Infinity }) });
  const rows = await loadRows(database);
  const naive = new NaiveGraph(schemaText(schema), rows);
  const pools = poolsOf(rows);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    // Each question adds to who looked: an answer of rows that were read once is old.
    ({ extensions, name }) => extensions['read'] !== undefined && name !== 'lookUps',
  );
  const question = (draw: Draw, document: RandomDocument): RandomQuestion => ({
    ...document,
    reader: randomReader(draw, rows),
    today: randomDay(draw),
    continueAt: draw.integer(0, 9),
  });
  return {
    questions: drawn((draw) => question(draw, new RandomOperation(draw, schema, pools).write(roots))),
    expectSame: (question) => expectSame(graph, naive, question),
    notReached: () => plannedFields(schema, roots).filter((field) => !naive.reached.has(field)),
    reach: async (field) => {
      const directed = drawn((draw) => {
        const way = wayTo(draw, schema, roots, naive.reached, field);
        if (way.length === 0) return null;
        return question(draw, new RandomOperation(draw, schema, pools).along(way));
      });
      for (let asked = 0; asked < 200 && !naive.reached.has(field); asked += 1) {
        const [one = null] = fc.sample(directed, { numRuns: 1, seed: 20261122 + asked });
        if (one === null) return;
        await expectSame(graph, naive, one);
      }
    },
    close: () => graph.close(),
  };
}

async function expectSame(graph: Graph, naive: NaiveGraph, question: RandomQuestion): Promise<void> {
  const document = parse(question.text);
  expect(validate(graph.schema, document)).toEqual([]);
  let [variables, naiveVariables] = [question.variables, question.variables];
  for (let page = 0; page < 2; page += 1) {
    const answer = await graph.answer(requestOf(question, document, variables));
    expect(answer.errors).toBeUndefined();
    const { reader, today } = question;
    const expected = await naive.answer({ document, variables: naiveVariables, reader, today });
    const pair = new AnswerPair(plain(answer.data), plain(expected));
    expect(pair.planned).toEqual(pair.naive);
    // Fields come in the order in which they were asked.
    expect(JSON.stringify(pair.planned)).toBe(JSON.stringify(pair.naive));
    const behind = question.pages.flatMap((number) => {
      const cursors = pair.cursorsUnder(`cursors${number}`);
      const chosen = cursors[question.continueAt % Math.max(cursors.length, 1)];
      return chosen === undefined ? [] : [{ name: `after${number}`, ...chosen }];
    });
    if (behind.length === 0) return;
    variables = { ...variables, ...Object.fromEntries(behind.map((one) => [one.name, one.planned])) };
    naiveVariables = { ...naiveVariables, ...Object.fromEntries(behind.map((one) => [one.name, one.naive])) };
  }
}

function requestOf(question: RandomQuestion, document: DocumentNode, variables: RandomQuestion['variables']) {
  return {
    documentKey: createHash('sha256').update(question.text).digest('hex'),
    document,
    operationName: null,
    variables,
    reader: question.reader,
    today: question.today,
    context: {},
  };
}

/** All fields that lie below these root fields, as `Type.field`. */
function plannedFields(schema: GraphQLSchema, roots: readonly GraphQLField<unknown, unknown>[]): string[] {
  const [seen, found] = [new Set<string>(), roots.map(({ name }) => `Query.${name}`)];
  const visit = (type: GraphQLNamedType) => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(visit);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      found.push(`${type.name}.${field.name}`);
      visit(getNamedType(field.type));
    }
  };
  roots.forEach(({ type }) => visit(getNamedType(type)));
  return found;
}

/** An answer as it goes over the wire. */
const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
