import { fieldsOf, sectorFieldName } from '@xintu/declarations';
import { sectorProblems } from '@xintu/declarations/testing';
import { expect, it } from 'vitest';
import { libraryCard, sample } from './index.ts';

it('the sample sector has nothing against it, and one field of its own', () => {
  expect(sectorProblems(sample)).toEqual([]);
  expect(sectorFieldName(sample.code)).toBe('sample');
  expect(fieldsOf(libraryCard).at(-1)?.code).toBe('shelf');
});
