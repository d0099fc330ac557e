import { GraphQLError, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { buildGraphSchema } from '../schema/build-schema.ts';
import { libraryGraph } from '../testing/library.ts';
import { costOf } from './cost.ts';
import { openDocumentGate } from './document-gate.ts';
import { tooLarge } from './document-limits.ts';
import { costWeights, limitsOf } from './limits.ts';
import { measureDocument } from './measure.ts';
import { OperationCosts } from './operation-costs.ts';

const schema = buildGraphSchema([libraryGraph]);
const { value, object, connection, count, listRows } = costWeights;

function read(text: string) {
  const { definitions } = parse(text);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new RangeError(text);
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  return { operation, fragments };
}

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const { operation, fragments } = read(text);
  return costOf(schema, operation, fragments)(variables);
}

/** Whole points, as sums of fractions come to them. */
const points = (sum: number) => Math.ceil(Math.round(sum * 100) / 100);

/** 2^depth fields of twelve lines: each fragment spreads the next one twice. */
const doubling = (depth: number) =>
  `{ ...F0 } ${Array.from({ length: depth }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')}
   fragment F${depth} on Query { openingHours }`;

describe('a document', () => {
  it('is measured with its fragments written out', () => {
    const text = `query Q { a: shelf(code: "A") { ...S } b: shelf(code: "B") { ...S } openingHours @skip(if: false) }
      fragment S on Shelf { n: name keeper { name } ... on Shelf { newest { shelf { code } } } }`;
    const measured = { depth: 4, aliases: 4, fields: 15, rootFields: 3, directives: 1, fragments: 1 };
    expect(measureDocument(parse(text))).toMatchObject(measured);
  });

  it('is measured in time that follows its length, whatever it would be written out, and inside itself', () => {
    expect(measureDocument(parse(doubling(500))).fields).toBe(2 ** 500);
    const cyclic = '{ ...A } fragment A on Query { openingHours ...B } fragment B on Query { ...A }';
    expect(measureDocument(parse(cyclic)).fields).toBe(1);
  });

  it.each([
    ['depth', `{ shelf(code: "A") ${'{ newest { shelf '.repeat(8)} { code } ${'} }'.repeat(8)} }`],
    ['rootFields', `{ ${'openingHours '.repeat(21)} }`],
    ['fields', `{ shelf(code: "A") { ${'code '.repeat(1_001)} } }`],
    ['aliases', `{ shelf(code: "A") { ${Array.from({ length: 201 }, (_, n) => `a${n}: code`).join(' ')} } }`],
    ['directives', `{ openingHours ${'@include(if: true) '.repeat(61)} }`],
    ['fragments', doubling(61)],
  ])('has no more %s than allowed', (name, text) => {
    const told = tooLarge(parse(text), limitsOf.staff.document).map(({ extensions }) => extensions);
    expect(told).toContainEqual({ code: 'LIMIT_EXCEEDED', limit: expect.objectContaining({ name }) });
  });

  it('passes the gate once and for all, and never when it is too large', () => {
    const gate = openDocumentGate(limitsOf.staff.document);
    for (const time of [1, 2]) {
      expect([time, gate('{ openingHours }'), gate('{ broken')]).toEqual([time, [], []]);
      expect(gate(doubling(61))).not.toEqual([]);
    }
  });
});

describe('the cost of an operation', () => {
  it('counts values, objects and lists', () => {
    expect(cost('{ openingHours }')).toBe(points(value));
    expect(cost('{ shelf(code: "A") { code keeper { name } } }')).toBe(points(2 * object + 2 * value));
    expect(cost('{ shelves { code } }')).toBe(points(listRows * (object + value)));
    expect(cost('{ items(first: 1) { totalCount } }')).toBe(connection + count);
  });

  it('multiplies by the page that is asked for, by literal, by variable, by default', () => {
    const page = (rows: number) => points(connection + rows * (object + value));
    const text = 'query Q($n: Int) { items(first: $n) { nodes { title } } }';
    expect(cost('{ items(first: 50) { nodes { title } } }')).toBe(page(50));
    expect(cost(text, { n: 50 })).toBe(page(50));
    expect(cost('{ items(first: 50) { edges { node { title } } } }')).toBe(
      points(connection + 50 * (object + object + value)),
    );
    // What is no size is refused later; here it must neither help nor harm.
    expect([cost(text, { n: -5 }), cost(text, { n: 1e9 }), cost(text)]).toEqual([
      page(1),
      page(200),
      page(200),
    ]);
  });

  it('multiplies pages inside pages', () => {
    const inner = connection + 20 * (object + value);
    expect(cost('{ shelves { items(first: 20) { nodes { title } } } }')).toBe(
      points(listRows * (object + inner)),
    );
  });

  it('takes the dearest of the types that an object may be, and fragments where they are spread', () => {
    const narrow = '... on Book { pages title } ... on Disc { length }';
    expect(cost(`{ items(first: 100) { nodes { id ${narrow} } } }`)).toBe(
      points(connection + 100 * (object + 3 * value)),
    );
    expect(
      cost('{ ...F } fragment F on Query { items(first: 100) { nodes { ...I } } } fragment I on Item { id }'),
    ).toBe(cost('{ items(first: 100) { nodes { id } } }'));
  });

  it('lets GraphiQL ask for the schema, and no multiple of it', () => {
    const introspection = (times: number) =>
      `{ ${Array.from({ length: times }, (_, n) => `s${n}: __schema { types { fields { type { fields { args { type { name } } } } } } }`).join(' ')} }`;
    expect(cost(introspection(1))).toBeLessThan(limitsOf.staff.cost);
    expect(cost(introspection(20))).toBeGreaterThan(cost(introspection(1)) * 19);
  });

  it('is told, or refused with what it would have been', () => {
    const costs = new OperationCosts(schema);
    const document = read('query Q($n: Int!) { items(first: $n) { nodes { title } } }');
    expect(costs.within(document, { n: 10 }, 20)).toEqual({ requested: 16, limit: 20, remaining: 4 });
    let refused: unknown;
    try {
      costs.within(document, { n: 100 }, 20);
    } catch (problem) {
      refused = problem;
    }
    expect(refused).toBeInstanceOf(GraphQLError);
    expect(refused).toHaveProperty('extensions', {
      code: 'COST_EXCEEDED',
      cost: { requested: 115, limit: 20, remaining: 0 },
    });
  });
});
