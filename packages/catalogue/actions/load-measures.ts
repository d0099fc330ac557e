import type { MeasureDeclaration } from '@xintu/declarations';
import type { ClientBase } from 'pg';

import { type ReferenceTable, upsertRows } from './upsert-rows.ts';

const tables = {
  measure: {
    table: 'measure',
    key: ['code'],
    columns: [
      ...['name', 'english_name', 'kind', 'legal_basis_code', 'list_code', 'record_type_code'],
      ...['scheme_code', 'grades', 'months'],
    ],
  },
  matter: { table: 'measure_matter', key: ['measure_code', 'matter_code'], columns: [] },
  executor: { table: 'measure_executor', key: ['measure_code', 'department_kind'], columns: [] },
} satisfies Record<string, ReferenceTable>;

/** Brings the measures in line with what is declared, once their bases, lists and record types are there. */
export async function loadMeasures(
  client: ClientBase,
  measures: readonly MeasureDeclaration[],
): Promise<number> {
  const counts = [
    await upsertRows(client, tables.measure, measures.map(measureRow)),
    await upsertRows(
      client,
      tables.matter,
      measures.flatMap(({ code, matters }) =>
        matters.map((matter) => ({ measure_code: code, matter_code: matter })),
      ),
    ),
    await upsertRows(
      client,
      tables.executor,
      measures.flatMap(({ code, executedBy }) =>
        'every' in executedBy
          ? []
          : executedBy.departments.map((kind) => ({ measure_code: code, department_kind: kind })),
      ),
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

function measureRow({ code, name, kind, legalBasis, months, because }: MeasureDeclaration) {
  return {
    ...{ code, kind, months, name: name.zh, english_name: name.en, legal_basis_code: legalBasis.code },
    list_code: 'list' in because ? because.list : null,
    record_type_code: 'recordType' in because ? because.recordType : null,
    scheme_code: 'scheme' in because ? because.scheme : null,
    grades: 'scheme' in because ? because.grades : null,
  };
}
