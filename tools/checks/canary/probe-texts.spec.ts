import { describe, expect, it } from 'vitest';
import { differences, readProbes } from './probe-texts.ts';

const text = `What it is about.

@ packages/kernel/probe.ts
import 'node:fs'; //! xintu/pure-imports, other/rule
export const kept = 1;

@ packages/kernel/second.ts
export const kept = 2;
`;

describe('probes of lint', () => {
  it('are read with the path they stand for and what must be reported', () => {
    const [first, second] = readProbes(text);
    expect(first?.path).toBe('packages/kernel/probe.ts');
    expect(first?.code).toContain("import 'node:fs';\nexport");
    expect(first?.expected).toEqual(['1 xintu/pure-imports', '1 other/rule']);
    expect(second).toMatchObject({ path: 'packages/kernel/second.ts', expected: [] });
  });

  it('fail when a forbidden thing is not reported, and when an allowed one is', () => {
    const probe = { path: 'probe.ts', code: '', expected: ['1 forbidden'] };
    expect(differences(probe, [{ line: 1, rule: 'forbidden', message: '' }])).toEqual([]);
    expect(differences(probe, [])).toEqual(['probe.ts: not reported: line 1 forbidden']);
    expect(differences({ ...probe, expected: [] }, [{ line: 2, rule: 'allowed', message: 'said' }])).toEqual([
      'probe.ts: reported without cause: line 2 allowed: said',
    ]);
  });
});
