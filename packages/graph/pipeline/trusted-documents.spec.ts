import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { libraryGraph } from '../testing/library.ts';
import {
  buildGraphSchema,
  type Graph,
  openGraph,
  openTrustedDocuments,
  trustedDocumentId,
} from '../index.ts';

let graph: Graph;
beforeAll(() => {
  // Planning needs no database.
  graph = openGraph(buildGraphSchema([libraryGraph]), 'postgresql://127.0.0.1:1/none');
});
afterAll(() => graph.close());

const open = (...texts: string[]) =>
  openTrustedDocuments(graph, Object.fromEntries(texts.map((text) => [trustedDocumentId(text), text])));

const shelf = 'query Shelf($code: String!) { shelf(code: $code) { name } }';

describe('trusted documents', () => {
  it('are found by id, and by text however it is spaced', () => {
    const trusted = open(shelf);
    const found = trusted.withId(trustedDocumentId(shelf));
    expect(found?.operation.name?.value).toBe('Shelf');
    expect(trusted.withText(`# a shelf\n${shelf.replaceAll(' ', '\n  ')}`)).toBe(found);
    expect(trusted.withId(trustedDocumentId('{ shelf }'))).toBeUndefined();
    expect(trusted.withText(shelf.replace('name', 'code'))).toBeUndefined();
    expect(trusted.withText('no GraphQL "')).toBeUndefined();
  });

  it.each([
    ['asks for what the schema has no more', 'query Stale { shelf(code: "A") { colour } }', 'colour'],
    ['is no GraphQL', 'query Broken {', 'Syntax Error'],
    [
      'has two operations',
      'query One { openingHours } query Two { openingHours }',
      'more than one operation',
    ],
    [
      'is nested too deep',
      `query Deep { shelf(code: "A") ${'{ newest { shelf '.repeat(8)}{ code }${' } }'.repeat(8)} }`,
      'levels of fields',
    ],
  ])('that %s fails the start with its name', (_case, text, reason) => {
    const [, name = ''] = /query (\w+)/.exec(text) ?? [];
    expect(() => open(shelf, text)).toThrow(`The trusted document ${name} (${trustedDocumentId(text)})`);
    expect(() => open(shelf, text)).toThrow(reason);
  });

  it('that was changed without its id fails the start', () => {
    expect(() => openTrustedDocuments(graph, { [trustedDocumentId('{ other }')]: shelf })).toThrow(
      'Shelf (sha256:',
    );
  });

  it('are open to everybody only where each root field is', () => {
    const isOpen = (text: string) => open(text).withText(text)?.open;
    expect(isOpen('{ shelves { code } }')).toBe(true);
    expect(isOpen(shelf)).toBe(false);
    expect(isOpen('{ shelves { code } shelf(code: "A") { code } }')).toBe(false);
    expect(isOpen('{ shelves { code } openingHours }')).toBe(false);
    expect(isOpen('{ ...Both } fragment Both on Query { shelves { code } openingHours }')).toBe(false);
    expect(isOpen('{ shelves { code } __schema { queryType { name } } }')).toBe(false);
  });
});
