import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { buildGraphSchema } from '../schema/build-schema.ts';
import { libraryGraph } from '../testing/library.ts';
import { compilePlan } from './plan.ts';
import { PlanCache } from './plan-cache.ts';
import { readDocument } from './selection.ts';

const schema = buildGraphSchema([libraryGraph]);
const compile = (text: string) => compilePlan(readDocument(schema, parse(text), null, {}), true);

// No limit on documents stands before the planner here: it has to be safe by itself.
describe('the planner', () => {
  it('writes a fragment once into an object, however often it is spread', () => {
    const levels = Array.from(
      { length: 400 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    const text = `{ ...F0 } ${levels.join(' ')} fragment F400 on Query { shelves { code } }`;
    expect(compile(text)?.text).toBe(compile('{ shelves { code } }')?.text);
  });

  it('ends with fragments that are inside themselves', () => {
    const text = '{ ...A } fragment A on Query { shelves { code } ...B } fragment B on Query { ...A ...B }';
    expect(compile(text)?.text).toBe(compile('{ shelves { code } }')?.text);
  });

  it('merges ten thousand equal fields, and refuses as many different ones', () => {
    expect(compile(`{ shelves { ${'code '.repeat(10_000)} } }`)?.text).toBe(
      compile('{ shelves { code } }')?.text,
    );
    const nested = compile(`{ ${'shelves { code } '.repeat(5_000)} }`);
    expect(nested?.text).toBe(compile('{ shelves { code } }')?.text);
    const aliases = Array.from({ length: 10_000 }, (_, n) => `a${n}: code`).join(' ');
    expect(() => compile(`{ shelves { ${aliases} } }`)).toThrow('too large');
  });

  it('refuses interfaces inside interfaces that multiply beyond measure', () => {
    const text = `{ items(first: 1) { nodes ${'{ __typename shelf { newest '.repeat(14)} { id } ${'} }'.repeat(14)} } }`;
    expect(() => compile(text)).toThrow('too large');
  });
});

describe('the cache of plans', () => {
  const ask = (cache: PlanCache, name: string, variables = { a: false, b: false, c: false }) => {
    const text = `query Q($a: Boolean = false, $b: Boolean = false, $c: Boolean = false) {
      shelves { ${name}: code x: code @include(if: $a) y: code @include(if: $b) z: code @include(if: $c) } }`;
    return cache.operation(name, parse(text), null).planned(variables, true);
  };

  it('keeps so many documents, those that were used last', () => {
    const cache = new PlanCache(schema, true, { documents: 3, plansOfDocument: 8, characters: 1e9 });
    const first = ask(cache, 'first');
    for (const name of ['p', 'q', 'first', 'r', 's']) ask(cache, name);
    expect(cache.size.documents).toBe(3);
    expect(ask(cache, 'first')).toBe(first);
  });

  it('keeps so many plans of one document', () => {
    const cache = new PlanCache(schema, true, { documents: 3, plansOfDocument: 2, characters: 1e9 });
    const shapes = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
      a: (bits & 1) > 0,
      b: (bits & 2) > 0,
      c: (bits & 4) > 0,
    }));
    const plans = shapes.map((shape) => ask(cache, 'first', shape));
    expect(cache.size.documents).toBe(1);
    const [last, before] = [plans.at(-1)?.plan?.text.length ?? 0, plans.at(-2)?.plan?.text.length ?? 0];
    expect(cache.size.characters).toBeGreaterThan(last + before);
    expect(cache.size.characters).toBeLessThan(last + before + 300 * 8);
  });

  it('keeps so much SQL, and the last plan however large', () => {
    const cache = new PlanCache(schema, true, { documents: 1_000, plansOfDocument: 8, characters: 5_000 });
    for (let n = 0; n < 100; n += 1) ask(cache, `n${n}`);
    expect(cache.size.characters).toBeLessThanOrEqual(5_000);
    const small = new PlanCache(schema, true, { documents: 1_000, plansOfDocument: 8, characters: 1 });
    expect(ask(small, 'first')).toBe(ask(small, 'first'));
    expect(small.size.documents).toBe(1);
  });
});
