import { join } from 'node:path';
import { reportCounts } from '../counts.ts';
import { buildProjectGraph } from '../project-graph.ts';
import { runImportMatrix } from './import-matrix.ts';
import { runMissingGraph } from './missing-graph.ts';
import { runProbeTexts } from './probe-texts.ts';
import { runSizes } from './sizes.ts';

/*
 * The check of the check: lint must report each forbidden thing, and nothing else. It prints what it found out of
 * order and ends with how many of its probes went as they should.
 */
await buildProjectGraph();
const matrix = await runImportMatrix();
const outcomes = [
  ...matrix,
  ...(await runProbeTexts(join(import.meta.dirname, 'probes'))),
  ...(await runSizes()),
  await runMissingGraph(),
];
for (const problem of outcomes.flatMap(({ problems }) => problems)) console.error(problem);
const pairs = matrix.reduce((sum, outcome) => sum + outcome.pairs, 0);
console.log(`${pairs} pairs of places tried.`);
reportCounts('canary', {
  passed: outcomes.filter(({ problems }) => problems.length === 0).length,
  failed: outcomes.filter(({ problems }) => problems.length > 0).length,
});
