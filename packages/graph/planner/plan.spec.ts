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
    expect(scansOfItems(text)).toBe(1 + 2 + 4); // each item is a book or a disc: two branches
  });
});
