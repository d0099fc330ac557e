import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedCredit, realLookingCredit, residentNumber } from './numbers.ts';
import { findingsOf, type Finding, type Probe } from './probe.ts';

const marker = /\s*\/\/! (.+)$/;

/** A probe with the findings that it must bring forth, and no others: `line rule`. */
export interface MarkedProbe extends Probe {
  readonly expected: readonly string[];
}

/**
 * Reads the probes of one text. Each begins with a line `@ <path>`; a line that must be reported ends with
 * `//! <rule>`, several rules parted by commas. Identity numbers are computed, never written down.
 */
export function readProbes(text: string): MarkedProbe[] {
  return text
    .split(/^@ /m)
    .slice(1)
    .map((section) => {
      const [path = '', ...lines] = section.split('\n');
      const expected = lines.flatMap((line, index) =>
        (marker.exec(line)?.[1] ?? '')
          .split(',')
          .filter((rule) => rule !== '')
          .map((rule) => `${index + 1} ${rule.trim()}`),
      );
      const code = lines
        .map((line) => line.replace(marker, ''))
        .join('\n')
        .replaceAll('{resident}', residentNumber())
        .replaceAll('{credit}', realLookingCredit())
        .replaceAll('{invented}', inventedCredit());
      return { path: path.trim(), code, expected };
    });
}

/** Differences between what must be reported and what is, as sentences; none when lint behaves. */
export function differences(probe: MarkedProbe, findings: readonly Finding[]): string[] {
  const found = new Set(findings.map(({ line, rule }) => `${line} ${rule}`));
  const silent = probe.expected.filter((expected) => !found.has(expected));
  const loud = findings.filter(({ line, rule }) => !probe.expected.includes(`${line} ${rule}`));
  return [
    ...silent.map((expected) => `${probe.path}: not reported: line ${expected}`),
    ...loud.map(
      ({ line, rule, message }) => `${probe.path}: reported without cause: line ${line} ${rule}: ${message}`,
    ),
  ];
}

/** Runs every probe text of a folder; the texts whose name begins with `typed` need types. */
export async function runProbeTexts(folder: string): Promise<{ name: string; problems: string[] }[]> {
  const outcomes: { name: string; problems: string[] }[] = [];
  for (const file of readdirSync(folder).sort()) {
    for (const probe of readProbes(readFileSync(join(folder, file), 'utf8'))) {
      const findings = await findingsOf(probe, file.startsWith('typed'));
      outcomes.push({ name: `${file} ${probe.path}`, problems: differences(probe, findings) });
    }
  }
  return outcomes;
}
