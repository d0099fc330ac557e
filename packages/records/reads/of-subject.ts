import {
  constant,
  exists,
  join,
  list,
  type PlanContext,
  type Read,
  type Row,
  sourceAt,
  sql,
  type Sql,
  value,
} from '@xintu/graph';

import { ownFieldValue } from './derived.ts';
import { recordFields, recordsOfOne } from './sources.ts';

type Codes = readonly [string, ...string[]];

/** Which records of a subject a sector's field is about: those of record types, or the listings of lists. */
export type RecordChoice = { readonly types: Codes } | { readonly lists: Codes };

function chosen(choice: RecordChoice, there: Row): Sql {
  return 'types' in choice
    ? sql`${there.column('type_code')} in (${join(choice.types.map(constant))})`
    : sql`${there.column('list_code')} in (${join(choice.lists.map(constant))})`;
}

/** Records of the subject, newest decision first, as far as the reader may see them. */
export const recordsOfSubject = (choice: RecordChoice): Read =>
  list(recordsOfOne, (_here, there) => chosen(choice, there));

/** One value of the newest of these records. */
export const newestValue = (choice: RecordChoice, of: (row: Row, context: PlanContext) => Sql): Read =>
  value(recordsOfOne, (_here, there) => chosen(choice, there), of);

/** Whether the reader may see any such record of the subject; `type` narrows it to the record type of another row. */
export const hasRecords = (choice: RecordChoice, here: Row, context: PlanContext, type?: Row): Sql =>
  exists(
    sourceAt(recordsOfOne, here, context),
    (there) =>
      type === undefined
        ? chosen(choice, there)
        : sql`${chosen(choice, there)} and ${there.column('type_code')} = ${type.column('code')}`,
    context,
  );

/** The text of a field that the record type declares beyond its kind, for an object made of a record. */
export const ownField = (code: string): Read =>
  value(
    recordFields,
    (
      here,
      there,
    ) => sql`(${there.column('subject_id')}, ${there.column('record_id')}, ${there.column('recorded_from')})
      = (${here.column('subject_id')}, ${here.column('record_id')}, ${here.column('recorded_from')})
      and ${there.column('code')} = ${constant(code)}`,
    ownFieldValue,
  );
