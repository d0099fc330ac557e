import { may, type Viewer } from '@xintu/access';
import type { Field } from '@xintu/declarations';
import { FileProblem, fileRefusal, readTable } from '@xintu/intake';
import { readLegalDay } from '@xintu/kernel';
import type { Outcome } from '@xintu/runtime';

import type { CheckOccasion } from './create-check.ts';
import { type HandledCase, reportHandled } from './report-handled.ts';

const column = (code: string, zh: string, en: string, aliases: readonly string[]): Field => ({
  ...{ code, name: { zh, en }, type: 'text', required: 'always', aliases },
  personal: false,
});

/** Columns of a file of handled cases (办结件). */
const columns: readonly Field[] = [
  column('matter', '事项代码', 'Matter', ['办理事项', '事项']),
  column('reference', '办件编号', 'Case number', ['业务编号', '办件号', '编号']),
  column('handledOn', '办结日期', 'Handled on', ['办结时间', '日期']),
];

/** What became of a file. */
export type HandledFileAnswer =
  | { readonly outcome: Outcome<{ readonly count: number }> }
  | {
      readonly refusal:
        ReturnType<typeof fileRefusal> | 'NOT_ALLOWED' | { readonly missing: readonly string[] };
    };

const dayOf = (text: string): string => readLegalDay(text) ?? text;

/** Takes the cases that a department handled as a workbook or text file; the rows are told as `cases.<row>`. */
export async function reportHandledFile(
  occasion: CheckOccasion,
  bytes: Uint8Array,
): Promise<HandledFileAnswer> {
  const viewer: Viewer = occasion.viewer;
  const providerCode = viewer.department?.code ?? '';
  if (!may(viewer, 'handled-case.report', { providerCode }).allowed) return { refusal: 'NOT_ALLOWED' };
  try {
    const { rows, missing } = await readTable(bytes, columns, { json: false });
    if (missing.length > 0) return { refusal: { missing } };
    const cases = rows.map(({ values }): HandledCase => ({
      ...{ matter: values['matter'] ?? '', reference: values['reference'] ?? '' },
      handledOn: dayOf(values['handledOn'] ?? ''),
    }));
    return { outcome: await reportHandled(occasion, cases, 'FILE') };
  } catch (problem) {
    if (problem instanceof FileProblem) return { refusal: fileRefusal(problem.code) };
    throw problem;
  }
}
