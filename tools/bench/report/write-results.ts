import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { BenchResult } from '../bench.ts';
import type { SentStatement } from '../measure/statements.ts';
import { markdownOf } from './report.ts';

/** A statement with its plan; one that stands in a file already is named by it. */
function statementText(
  { calls, text, plan }: SentStatement,
  file: string,
  known: Map<string, string>,
): string {
  const head = `-- ${String(calls)} times for each request`;
  const written = `${text}\n\n${plan}\n`;
  const elsewhere = known.get(written);
  if (elsewhere !== undefined) return `${head}: as in ${elsewhere}\n${text.slice(0, 60)} ...\n`;
  known.set(written, file);
  return `${head}\n${written}`;
}

/**
 * Writes report.json, report.md and the statements with their plans into a folder.
 * @returns the report for people
 */
export async function writeResults(folder: string, { report, statements }: BenchResult): Promise<string> {
  const explained = join(folder, 'explain');
  await mkdir(explained, { recursive: true });
  const known = new Map<string, string>();
  for (const { operation, contestant, sent } of statements) {
    const file = `${operation}.${contestant.key}.txt`;
    const texts = sent.map((statement) => statementText(statement, file, known));
    await writeFile(join(explained, file), texts.join('\n'));
  }
  const text = markdownOf(report);
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(folder, 'report.md'), text);
  return text;
}
