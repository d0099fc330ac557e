import { copyArray, type CopyRow } from '@xintu/database';
import type { Field, RecordProperty, RecordValues } from '@xintu/declarations';
import { maskIdentityNumber } from '@xintu/kernel';
import { statementColumns, type StatementColumn } from '@xintu/records';
import type { KeyRing } from '@xintu/runtime';

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

/** An identity number as the version has it, and sealed as it is kept apart. */
function sealedNumber(keys: KeyRing, number: string) {
  const match = keys.matchOf(normalised(number));
  const { keyId, sealed } = keys.seal(number, match);
  return {
    shown: { masked: maskIdentityNumber(number), match: match.toString('hex') },
    kept: { match: match.toString('hex'), keyId, sealed: sealed.toString('base64') },
  };
}

/** Numbers are the same in whatever width and case they are written. */
const normalised = (number: string) => number.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

/** A digest of the original texts that tells nothing of them without the key. */
const originalDigest = (keys: KeyRing, originals: CheckedRecord['originals']) =>
  `\\x${keys.matchOf(JSON.stringify(Object.entries(originals).toSorted())).toString('hex')}`;

/**
 * A checked row in the order of the staging table's columns.
 * @param statement as `stagedStatement` says
 * @param keys without them neither texts before masking nor identity numbers are kept
 */
export function stagedRow(
  checked: CheckedRecord,
  statement: readonly StatementColumn[],
  keys: KeyRing | null,
): CopyRow {
  const { party, publicity } = checked;
  const numbers =
    keys === null
      ? []
      : Object.entries(checked.identities).map(([code, number]) => ({ code, ...sealedNumber(keys, number) }));
  const hasOriginals = keys !== null && Object.keys(checked.originals).length > 0;
  const extra = { ...checked.extra, ...Object.fromEntries(numbers.map(({ code, shown }) => [code, shown])) };
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
      if (property === 'extra') return JSON.stringify(extra);
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
    hasOriginals ? originalDigest(keys, checked.originals) : null,
    hasOriginals ? JSON.stringify(checked.originals) : null,
    numbers.length === 0 ? null : JSON.stringify(numbers.map(({ kept }) => kept)),
  ];
}
