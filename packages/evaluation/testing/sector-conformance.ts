import type { SectorDeclaration } from '@xintu/declarations';
import { sectorProblems } from '@xintu/declarations/testing';
import { templateProblems } from '@xintu/intake/testing/template';
import { describe, expect, it } from 'vitest';

import { schemeProblems } from './scheme-problems.ts';
import { personProblems, textProblems } from './sector-problems.ts';

/**
 * Declares the tests that every sector must pass, whatever it brings: it stands on legal bases, its templates come back
 * as they went out, it speaks both languages, its evaluations explain themselves, and it concerns no person beyond the
 * occupation. A sector's own spec calls it once, beside what only that sector promises.
 */
export function conformsAsSector(sector: SectorDeclaration): void {
  describe(`the sector ${sector.code} conforms`, () => {
    it('has nothing against it: legal bases, access, deadlines, ends, codes', () => {
      expect(sectorProblems(sector)).toEqual([]);
    });

    it('says to whom each record type is open: what is not shared is not published', () => {
      const contradicting = sector.recordTypes.filter(
        ({ publication, sharing }) => publication === 'PUBLIC' && sharing !== 'UNCONDITIONAL',
      );
      expect(contradicting.map(({ code }) => code)).toEqual([]);
    });

    it('has its names and texts in both languages', () => {
      expect(textProblems(sector)).toEqual([]);
    });

    it('gets back each template as it went out', async () => {
      expect((await Promise.all(sector.recordTypes.map(templateProblems))).flat()).toEqual([]);
    });

    it('explains each evaluation by the records behind it', () => {
      expect(sector.schemes.flatMap(schemeProblems)).toEqual([]);
    });

    it('concerns no person beyond the occupation', () => {
      expect(personProblems(sector)).toEqual([]);
    });
  });
}
