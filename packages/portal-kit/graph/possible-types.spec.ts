import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType } from 'graphql';
import { expect, it } from 'vitest';
import { possibleTypes } from './possible-types.ts';

it('knows the kinds of records that the schema knows', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8');
  const schema = buildSchema(text);
  const record = schema.getType('Record');
  if (!isInterfaceType(record)) throw new Error('Record is an interface');
  const kinds = schema.getPossibleTypes(record).map((type) => type.name);
  expect(kinds.toSorted()).toEqual(possibleTypes.Record);
});
