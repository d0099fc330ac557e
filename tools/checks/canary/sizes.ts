import { findingsOf } from './probe.ts';

const lines = (count: number) => '// line\n'.repeat(count);
const longFunction = (count: number) => `export function long() {\n${'  Number(1);\n'.repeat(count - 2)}}\n`;

/** Files and functions at the limit of their size and one line over it. */
const cases = [
  { path: 'packages/records/probe.ts', code: lines(400), rule: null },
  { path: 'packages/records/probe.ts', code: lines(401), rule: 'max-lines' },
  { path: 'packages/records/probe.spec.ts', code: lines(600), rule: null },
  { path: 'packages/records/probe.spec.ts', code: lines(601), rule: 'max-lines' },
  { path: 'packages/records/probe.ts', code: longFunction(70), rule: null },
  { path: 'packages/records/probe.ts', code: longFunction(71), rule: 'max-lines-per-function' },
  { path: 'packages/records/probe.spec.ts', code: longFunction(71), rule: null },
];

/** Tries the limits of size; an outcome for each case. */
export async function runSizes(): Promise<{ name: string; problems: string[] }[]> {
  return Promise.all(
    cases.map(async ({ path, code, rule }) => {
      const found = (await findingsOf({ path, code })).map((finding) => finding.rule);
      const name = `size ${path} ${code.split('\n').length - 1} lines`;
      const asExpected = rule === null ? found.length === 0 : found.includes(rule);
      return {
        name,
        problems: asExpected ? [] : [`${name}: expected ${rule ?? 'nothing'}, found ${found.join(', ')}`],
      };
    }),
  );
}
