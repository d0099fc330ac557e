import { type Field, fieldsOf, type RecordTypeDeclaration } from '@xintu/declarations';

import { templateWorkbook } from '../actions/template-workbook.ts';
import { bytesInMemory } from '../files/file-bytes.ts';
import { readSheetRows } from '../files/sheet-rows.ts';
import { findHeader } from '../rules/find-header.ts';
import { readValue } from '../rules/read-value.ts';

/**
 * What is lost on the way of a record type out as a template and in again as a file: columns that are not recognised,
 * and choices of a drop-down that are not read as what they stand for. Empty when nothing is.
 */
export async function templateProblems(type: RecordTypeDeclaration): Promise<readonly string[]> {
  const rows = [];
  for await (const batch of readSheetRows(bytesInMemory(await templateWorkbook(type)), 'XLSX', []))
    rows.push(...batch);
  const fields = fieldsOf(type);
  const header = findHeader(rows, type, fields);
  if (header === null) return [`${type.code}: the template's header is not recognised`];
  const wrong = fields.filter(({ code }, index) => header.columns[index]?.code !== code);
  return [
    ...wrong.map(({ code }) => `${type.code}.${code}: its column is not recognised`),
    ...[...header.missing, ...header.unknown, ...header.repeated].map(
      (label) => `${type.code}: column ${label} is missing, unknown or twice`,
    ),
    ...(rows.length === header.dataFrom ? [] : [`${type.code}: the template is not empty`]),
    ...fields.flatMap((field) => choiceProblems(type.code, field)),
  ];
}

/** Every choice as the template offers it must come back as the value that is stored. */
function choiceProblems(type: string, field: Field): readonly string[] {
  // Categories of penalties are read by the words of the standard, and may name several values.
  if (field.property === 'categories') return [];
  return (field.choices ?? []).flatMap(({ value, name, storedAsNull }) => {
    const read = readValue(field, name.zh, 1);
    const expected = storedAsNull === true ? null : value;
    const found = field.type === 'choices' && Array.isArray(read.value) ? read.value.join() : read.value;
    return found === expected && read.problems.length === 0
      ? []
      : [`${type}.${field.code}: ${name.zh} is not read as ${value}`];
  });
}
