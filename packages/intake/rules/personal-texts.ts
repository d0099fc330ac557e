import { type Field, isSealed, type RecordProperty } from '@xintu/declarations';
import { maskPersonalText, maskPersonName } from '@xintu/kernel';

import type { RowValues } from './row-values.ts';

/** Typed columns that hold free text. Numbers of documents and certificates are what they are. */
const freeText: ReadonlySet<Field['property']> = new Set<RecordProperty>([
  'category',
  'content',
  'certificateName',
  'violation',
  'facts',
  'grounds',
  'certificatesAffected',
  'exitReason',
  'matter',
  'remark',
]);

/** A text as everybody but the deciding authority may see it. */
export type TextMask = (text: string) => string;

/** Whether what stands in a field is free text: masked before anybody else sees it. */
export function isFreeText({ type, property, personal, kept }: Field): boolean {
  return type === 'text' && !personal && kept !== false && (property === undefined || freeText.has(property));
}

/** Names that the row itself declares to be those of persons, by a personal field beyond the standard's columns. */
function declaredNames(values: RowValues, fields: readonly Field[]): string[] {
  return fields
    .filter(
      (field) => field.personal && field.type === 'text' && field.property === undefined && !isSealed(field),
    )
    .map(({ code }) => values.byCode(code))
    .filter((name) => typeof name === 'string')
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
}

/**
 * How the row's free text is masked: valid resident numbers, telephones, bank cards, and names of persons where the row
 * declares them. The registered legal representative is part of the published standard and stays.
 */
export function textMaskOf(values: RowValues, fields: readonly Field[]): TextMask {
  const names = declaredNames(values, fields);
  return (text) =>
    names.reduce((masked, name) => masked.replaceAll(name, maskPersonName(name)), maskPersonalText(text));
}

/** Identity numbers of the row by the code of their field: to be sealed. */
export function identityNumbers(values: RowValues, fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(
    fields
      .filter(isSealed)
      .map(({ code }) => [code, values.byCode(code)] as const)
      .filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'),
  );
}
