import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { buildGraphSchema } from '../index.ts';
import { libraryGraph } from '../testing/library.ts';
import { compilePlan } from './plan.ts';
import { readDocument } from './selection.ts';

const schema = buildGraphSchema([libraryGraph]);

function textOf(document: string): string {
  return compilePlan(readDocument(schema, parse(document), null, {}), true)?.text ?? '';
}

const scansOfItems = (text: string) => text.split('from "item"').length - 1;

describe('rows that fields of an object share', () => {
  it('are read once for all of them, with their access rule', () => {
    const text = textOf(`{ shelves { newestTitle titles newest { title }
      first: items(first: 2) { totalCount nodes { title } } second: items(first: 5) { edges { cursor } } } }`);
    expect(scansOfItems(text)).toBe(1);
    expect(text.split('"hidden"').length - 1).toBe(1);
    expect(text).toContain('as materialized');
  });

  it('are not read beforehand for a single field, which uses the indexes of the table', () => {
    const text = textOf('{ shelves { items(first: 2) { totalCount nodes { title } } } }');
    expect(scansOfItems(text)).toBe(1);
    expect(text).toContain('as not materialized');
  });

  it('are those of their own row, wherever it is nested', () => {
    const text = textOf(
      '{ shelves { titles newest { shelf { titles newestTitle newest { shelf { titles } } } } } }',
    );
    expect(scansOfItems(text)).toBe(3);
  });
});

describe('an object of an interface', () => {
  const objectsOf = (selection: string) =>
    textOf(`{ items(first: 2) { nodes { ${selection} } } }`).split("json_build_object('key'").length - 1;

  it('is compiled once for all types that are asked for the same', () => {
    expect(objectsOf('key: id shelf { key: code }')).toBe(2);
    expect(objectsOf('key: id ... on Item { title }')).toBe(1);
  });

  it.each([
    ['its own name', 'key: id __typename'],
    ['fields of its own', 'key: id ... on Book { pages }'],
    ['other fields of an object', 'key: id shelf { code } ... on Disc { shelf { name } }'],
    ['other arguments', 'key: id ... on Book { many: id } ... on Disc { many: title }'],
  ])('is compiled for each type that is asked for %s', (_, selection) => {
    expect(objectsOf(selection)).toBe(2);
  });
});
