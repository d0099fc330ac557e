import { parse } from 'graphql';
import { expect, it } from 'vitest';

import { DocumentStore } from './document-store.ts';

const ofNodes = (fields: number) => parse(`{ ${'a '.repeat(fields)} }`, { noLocation: true });

it('keeps what was used last, up to a number of nodes', async () => {
  const store = new DocumentStore();
  const first = ofNodes(1);
  await store.set('first', first);
  for (let n = 0; n < 100; n += 1) {
    await store.set(`n${n}`, ofNodes(1_000));
    expect(await store.get('first')).toBe(first);
  }
  expect(await store.get('n0')).toBeUndefined();
  expect(await store.get('n99')).toBeDefined();
  await store.delete('n99');
  expect(await store.get('n99')).toBeUndefined();
});
