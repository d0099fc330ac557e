import { addCounts, type Counts } from './counts.ts';
import { buildPortals } from './steps/portals.ts';
import { generatedAreFresh } from './steps/generated.ts';
import { identitiesAreInvented } from './steps/identities.ts';
import { asCounted, asOneCheck, typeCheck } from './steps/programs.ts';
import type { Step } from './steps/step.ts';
import { testProject } from './steps/tests.ts';

/*
 * The whole check of the project (`npm test`). Every step runs, also after a failure; the last line is the sum of
 * what passed and failed over all of them. `--full` adds what takes long; names of steps ask for these alone.
 */
const steps: readonly Step[] = [
  {
    name: 'format',
    headline: 'Format',
    run: () => asOneCheck('prettier', '--check', '.', '--log-level', 'warn'),
  },
  { name: 'lint', headline: 'Lint, with module boundaries', run: () => asCounted('tools/checks/lint.ts') },
  { name: 'canary', headline: 'Lint bites (canary)', run: () => asCounted('tools/checks/canary/main.ts') },
  { name: 'identities', headline: 'No real person or company in data files', run: identitiesAreInvented },
  { name: 'generated', headline: 'Generated files are fresh', run: generatedAreFresh },
  { name: 'types', headline: 'Type check', run: typeCheck },
  { name: 'unit', headline: 'Unit tests', run: () => testProject('unit') },
  { name: 'integration', headline: 'Integration tests (PostgreSQL)', run: () => testProject('integration') },
  { name: 'full', headline: 'Long tests', fullOnly: true, run: () => testProject('full') },
  { name: 'portals', headline: 'Portals', run: buildPortals },
  { name: 'browser', headline: 'Browser tests (Chromium)', run: () => testProject('browser') },
];

function requireNode24(): void {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  console.error(
    `This needs Node 24, which "npm ci" brings along; it runs on ${process.version}. Start it as "npm test".`,
  );
  process.exit(1);
}

function chosen(args: readonly string[]): readonly Step[] {
  const names = args.filter((argument) => !argument.startsWith('-'));
  const unknown = names.find((name) => steps.every((step) => step.name !== name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}"; there are: ${steps.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  if (names.length > 0) return steps.filter((step) => names.includes(step.name));
  return steps.filter((step) => !step.fullOnly || args.includes('--full'));
}

async function outcomeOf(step: Step): Promise<Counts> {
  try {
    return await step.run();
  } catch (problem) {
    console.error(problem);
    return { passed: 0, failed: 1 };
  }
}

requireNode24();
const list = chosen(process.argv.slice(2));
const lines: string[] = [];
const all: Counts[] = [];
for (const [index, step] of list.entries()) {
  console.log(`\n━━ ${index + 1}/${list.length} ${step.headline} ━━`);
  const start = performance.now();
  const counts = await outcomeOf(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${step.name.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`;
  console.log(line);
  lines.push(line);
  all.push(counts);
}
const sum = addCounts(all);
console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
