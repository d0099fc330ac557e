import { copyArray, type CopyRow } from '@xintu/database';
import { statementColumns } from '@xintu/records';
import type { RecordValues } from '@xintu/declarations';

import type { CheckedRecord } from '../rules/check-row.ts';

const values = (record: RecordValues): Readonly<Record<string, string | null | undefined>> => record;

/** A checked row in the order of the staging table's columns. */
export function stagedRow(checked: CheckedRecord): CopyRow {
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
    ...statementColumns.map(({ property }) => {
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
