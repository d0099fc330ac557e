import { fieldsOf, sectorFieldName } from '@xintu/declarations';
import { conformsAsSector } from '@xintu/evaluation/testing/sector';
import { expect, it } from 'vitest';
import { libraryCard, sample } from './index.ts';

conformsAsSector(sample);

it('the sample sector has one field of its own', () => {
  expect(sectorFieldName(sample.code)).toBe('sample');
  expect(fieldsOf(libraryCard).at(-1)?.code).toBe('shelf');
});
