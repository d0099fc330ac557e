import { copyArray, type CopyRow } from '@xintu/database';
import type { Field, RecordProperty, RecordValues } from '@xintu/declarations';
import { statementColumns, type StatementColumn } from '@xintu/records';

import type { CheckedRecord } from '../rules/check-row.ts';

const values = (record: RecordValues): Readonly<Record<string, string | null | undefined>> => record;

/** What is stated of a record without a column of the file: by its type, its kind or the catalogue. */
const implied: ReadonlySet<string> = new Set<RecordProperty | 'extra'>([
  ...(['title', 'documentNumber', 'listCode', 'schemeCode', 'schemeVersion', 'origin'] as const),
  'extra',
]);

/** The columns of the statement that rows with these fields can fill. */
export function stagedStatement(fields: readonly Field[]): readonly StatementColumn[] {
  const filled = new Set<string>(fields.flatMap(({ property }) => property ?? []));
  return statementColumns.filter(({ property }) => implied.has(property) || filled.has(property));
}

/** A checked row in the order of the staging table's columns; `statement` as `stagedStatement` says. */
export function stagedRow(checked: CheckedRecord, statement: readonly StatementColumn[]): CopyRow {
  const { party, publicity } = checked;
  const stated = values(checked.values);
  return [
    String(checked.row),
    checked.identity,
    checked.authorityCode,
    party.key,
    party.code,
    party.name,
    party.normalised,
    party.kind,
    party.legalRepresentative,
    ...statement.map(({ property }) => {
      if (property === 'categories')
        return checked.categories === null ? null : copyArray(checked.categories);
      if (property === 'extra') return JSON.stringify(checked.extra);
      return stated[property] ?? null;
    }),
    publicity?.decision ?? null,
    publicity?.reason ?? null,
    publicity?.rule.code ?? null,
    publicity?.rule.version ?? null,
    null, // the first day really shown: set when it is put on display
    publicity?.until ?? null,
    publicity?.repairableFrom ?? null,
    String(publicity?.provisional ?? false),
  ];
}
