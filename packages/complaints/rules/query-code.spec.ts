import fc from 'fast-check';
import { expect, it } from 'vitest';

import { CODE_BYTES, plainCode, queryCode } from './query-code.ts';

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

it('is written in four groups of letters and digits that nobody mistakes', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(queryCode(random)).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    }),
  );
});

it('is the same however it is typed, and another one for other chance', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = queryCode(random);
      expect(plainCode(code.toLowerCase())).toBe(plainCode(code));
      expect(plainCode(code)).toHaveLength(CODE_BYTES);
    }),
  );
  const codes = Array.from({ length: 32 }, (_, place) => queryCode(new Uint8Array(CODE_BYTES).fill(place)));
  expect(new Set(codes).size).toBe(32);
});
