import type { Text } from '@xintu/kernel';

import type { DocumentKind, DocumentValues } from './document-kind.ts';

/** One block of a document as it is laid out. */
export type DocumentBlock =
  | { readonly style: 'HEADING' | 'PARAGRAPH' | 'FLUSH' | 'SIGNATURE'; readonly text: string }
  | { readonly style: 'LABELLED'; readonly label: string; readonly text: string };

/** What is wrong with a template. */
export interface TemplateProblem {
  readonly code: 'EMPTY' | 'UNKNOWN_PLACEHOLDER' | 'UNCLOSED_PLACEHOLDER' | 'TOO_LONG';
  /** From 1. */
  readonly line: number;
  readonly text: Text;
}

/** Characters of a template at most. */
export const longestBody = 20_000;

const placeholders = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Everything that speaks against a template: nothing unknown may stand between braces, and something must be said. */
export function checkTemplate(kind: DocumentKind, body: string): readonly TemplateProblem[] {
  if (body.trim() === '')
    return [{ code: 'EMPTY', line: 1, text: { zh: '模板没有内容。', en: 'The template is empty.' } }];
  if (body.length > longestBody)
    return [
      {
        code: 'TOO_LONG',
        line: 1,
        text: { zh: `模板最多${String(longestBody)}字。`, en: `At most ${String(longestBody)} characters.` },
      },
    ];
  const labels = new Set(kind.placeholders.map(({ label }) => label));
  return body.split('\n').flatMap((text, index): TemplateProblem[] => {
    const line = index + 1;
    const unknown = [...text.matchAll(placeholders)]
      .map(([, label = '']) => label)
      .filter((label) => !labels.has(label));
    const rest = text.replaceAll(placeholders, '');
    return [
      ...unknown.map((label): TemplateProblem => ({
        ...{ code: 'UNKNOWN_PLACEHOLDER', line },
        text: {
          zh: `第${String(line)}行：没有“${label}”这一项。`,
          en: `Line ${String(line)}: there is nothing called ${label}.`,
        },
      })),
      ...(/\{\{|\}\}/.test(rest)
        ? [
            {
              ...({ code: 'UNCLOSED_PLACEHOLDER', line } as const),
              text: {
                zh: `第${String(line)}行：大括号不成对。`,
                en: `Line ${String(line)}: braces don’t match.`,
              },
            },
          ]
        : []),
    ];
  });
}

/**
 * Fills a line in. A line that begins with `?` is left out where something that it names is empty; elsewhere what is
 * empty reads 无.
 */
function fillLine(kind: DocumentKind, line: string, values: DocumentValues): string | null {
  const optional = line.startsWith('?');
  const valueOf = (label: string) =>
    (values[kind.placeholders.find((one) => one.label === label)?.code ?? ''] ?? '').trim();
  const written = optional ? line.slice(1).trimStart() : line;
  if (optional && [...written.matchAll(placeholders)].some(([, label = '']) => valueOf(label) === ''))
    return null;
  return written.replaceAll(placeholders, (_, label: string) => valueOf(label) || '无');
}

/** The text of a document with everything filled in. What is filled in can't begin a line of another style. */
export function fillTemplate(kind: DocumentKind, body: string, values: DocumentValues): string {
  return body
    .split('\n')
    .flatMap((line) => {
      const filled = fillLine(kind, line.trim(), values);
      if (filled === null || filled === '') return [];
      const [first = '', ...further] = filled.split(/\r?\n/).map((part) => part.trim());
      return [first, ...further.filter((part) => part !== '').map((part) => part.replace(/^[#>~?]+\s*/, ''))];
    })
    .join('\n');
}

/** How each line is laid out: `#` heading, `>` signature on the right, `~` without indent, 【…】 a labelled value. */
export function blocksOf(text: string): readonly DocumentBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): DocumentBlock => {
      const [, label, value] = /^【([^】]+)】(.*)$/.exec(line) ?? [];
      if (label !== undefined) return { style: 'LABELLED', label, text: (value ?? '').trim() };
      const rest = line.slice(1).trim();
      if (line.startsWith('#')) return { style: 'HEADING', text: rest };
      if (line.startsWith('>')) return { style: 'SIGNATURE', text: rest };
      if (line.startsWith('~')) return { style: 'FLUSH', text: rest };
      return { style: 'PARAGRAPH', text: line.trim() };
    });
}

/** Values that show an editor what a template will look like: each placeholder by its own name. */
export function sampleValues(kind: DocumentKind): DocumentValues {
  return Object.fromEntries(kind.placeholders.map(({ code, label }) => [code, `〔${label}〕`]));
}
