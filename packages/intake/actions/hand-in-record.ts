import { inTransaction } from '@xintu/database';
import { accepted, refused, type Outcome } from '@xintu/runtime';

import { FileProblem } from '../rules/file-problem.ts';
import { fieldTwice, nothingStated } from '../model/intake-refusals.ts';
import { fileRefusal } from '../rules/refusal.ts';
import type { Acting } from './batch-actor.ts';
import { receiveRows } from './receive-file.ts';

/** A field of the form with what was filled in. */
export interface FieldValue {
  /** Code of the field, as the record type declares it. */
  readonly field: string;
  readonly value: string;
}

/** One record, from a form. */
export interface RecordForm {
  readonly recordType: string;
  readonly values: readonly FieldValue[];
  readonly dryRun?: boolean;
  readonly reason?: string | null;
}

/**
 * Hands in one record from a form: a batch of one row that goes the way of every file, so that the same record comes
 * out of either. What is wrong with it is told as the batch's problems.
 */
export async function handInRecord(acting: Acting, form: RecordForm): Promise<Outcome> {
  const { viewer, pool, clock, identityKeys } = acting;
  const row = rowOf(form.values);
  if ('refusal' in row) return refused(viewer.language, row.refusal);
  try {
    const answer = await inTransaction(pool, (client) =>
      receiveRows(client, {
        ...{ recordType: form.recordType, viewer, clock, rows: [row.values], origin: 'FORM' },
        ...{ dryRun: form.dryRun ?? false, reason: form.reason ?? null, fileName: '表单' },
        keys: identityKeys,
      }),
    );
    if ('batch' in answer) return accepted(answer.batch);
    const { code, message } = answer.refusal;
    return refused(viewer.language, { code, 'zh-CN': message.zh, en: message.en });
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    const { code, message } = fileRefusal(problem.code);
    return refused(viewer.language, { code, 'zh-CN': message.zh, en: message.en });
  }
}

/** The filled-in values by their fields; a refusal when there are none, or a field is there twice. */
export function rowOf(values: readonly FieldValue[]) {
  const filled = values.filter(({ value }) => value.trim() !== '');
  if (filled.length === 0) return { refusal: nothingStated };
  if (new Set(filled.map(({ field }) => field)).size < filled.length) return { refusal: fieldTwice };
  return { values: Object.fromEntries(filled.map(({ field, value }) => [field, value])) };
}
