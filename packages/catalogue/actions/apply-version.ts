import { type Choice, fieldsOf, kindFields, type RecordTypeDeclaration } from '@xintu/declarations';
import type { ClientBase } from 'pg';

import { upsertRows, type ReferenceTable } from './upsert-rows.ts';

/** A version of a record type that is, or comes, in force. */
export interface VersionInForce {
  readonly declaration: RecordTypeDeclaration;
  /** Number in the catalogue. */
  readonly version: number;
  readonly local: boolean;
  /** Departments that provide it; null: those that the declaration means. */
  readonly providerCodes: readonly string[] | null;
  readonly effectiveFrom: string;
}

const tables = {
  basis: {
    table: 'legal_basis',
    key: ['code'],
    columns: ['title', 'article', 'level', 'valid_from', 'valid_to', 'confirmed'],
  },
  recordType: {
    table: 'record_type',
    key: ['code'],
    columns: [
      ...['version', 'kind', 'sector_code', 'name', 'english_name', 'subject_kinds', 'information_class'],
      ...['update_cycle', 'report_within_value', 'report_within_unit', 'publication', 'sharing'],
      ...['retention_years', 'adverse', 'legal_basis_code', 'effective_from', 'local', 'due_process'],
      ...['hand_in_review', 'disclosure_review'],
    ],
  },
  field: {
    table: 'record_type_field',
    key: ['record_type_code', 'code'],
    columns: ['position', 'name', 'english_name', 'type', 'required', 'personal', 'own', 'choices'],
  },
} satisfies Record<string, ReferenceTable>;

/**
 * Lays versions out as the catalogue in force: record types, their bases, fields and providers. Whether due process
 * works for a type is not the catalogue's to say: it stays as it is.
 * @returns how many rows are new or changed
 */
export async function applyVersions(
  client: ClientBase,
  versions: readonly VersionInForce[],
): Promise<number> {
  const { rows } = await client.query<{ code: string }>('select code from record_type where due_process');
  const dueProcess = new Set(rows.map(({ code }) => code));
  const bases = new Map(
    versions.map(({ declaration: { legalBasis: basis } }) => [
      basis.code,
      {
        ...{ code: basis.code, title: basis.title, article: basis.article, level: basis.level },
        ...{ confirmed: basis.confirmed, valid_from: basis.from, valid_to: basis.to },
      },
    ]),
  );
  const counts = [
    await upsertRows(client, tables.basis, [...bases.values()]),
    await upsertRows(
      client,
      tables.recordType,
      versions.map((version) => recordTypeRow(version, dueProcess.has(version.declaration.code))),
    ),
    await applyFields(
      client,
      versions.map(({ declaration }) => declaration),
    ),
  ];
  for (const version of versions) counts.push(await applyProviders(client, version));
  return counts.reduce((sum, count) => sum + count, 0);
}

const recordTypeRow = (
  { declaration: type, version, local, effectiveFrom }: VersionInForce,
  dueProcess: boolean,
) => ({
  ...{ code: type.code, name: type.name.zh, english_name: type.name.en, version, local },
  ...{ kind: type.kind, sector_code: type.sector, subject_kinds: type.subjectKinds },
  ...{ information_class: type.informationClass, update_cycle: type.updateCycle },
  ...{ report_within_value: type.reportWithin.value, report_within_unit: type.reportWithin.unit },
  ...{ publication: type.publication, sharing: type.sharing, retention_years: type.retentionYears },
  ...{ adverse: type.adverse, legal_basis_code: type.legalBasis.code },
  ...{ effective_from: effectiveFrom, due_process: dueProcess },
  ...{ hand_in_review: type.review?.handIn ?? false },
  ...{ disclosure_review: type.review?.disclosure ?? false },
});

async function applyFields(client: ClientBase, types: readonly RecordTypeDeclaration[]): Promise<number> {
  const rows = types.flatMap((type) => {
    const base = new Set(kindFields(type.kind).map(({ code }) => code));
    return fieldsOf(type).map((field, position) => ({
      ...{ code: field.code, name: field.name.zh, english_name: field.name.en },
      record_type_code: type.code,
      position,
      type: field.type,
      required: field.required === 'always',
      personal: field.personal,
      own: !base.has(field.code),
      choices: field.choices === undefined ? null : choiceNames(field.choices),
    }));
  });
  const dropped = await client.query(
    `delete from record_type_field f where f.record_type_code = any($1)
       and not exists (select 1 from unnest($2::text[], $3::text[]) as d (type, code)
         where d.type = f.record_type_code and d.code = f.code)`,
    [types.map(({ code }) => code), rows.map((row) => row.record_type_code), rows.map((row) => row.code)],
  );
  return (dropped.rowCount ?? 0) + (await upsertRows(client, tables.field, rows));
}

const choiceNames = (choices: readonly Choice[]) =>
  Object.fromEntries(choices.map(({ value, name }) => [value, name]));

async function applyProviders(
  client: ClientBase,
  { declaration: { code, providers }, providerCodes }: VersionInForce,
): Promise<number> {
  const kinds = 'every' in providers ? null : providers.departments;
  const { rowCount } = await client.query(
    `with wanted as (select distinct coalesce(d.successor_code, d.code) as code from department d
       where case when $3::text[] is not null then d.code = any ($3) else $2::text[] is null or d.kind = any ($2) end),
     gone as (delete from record_type_provider where record_type_code = $1 and department_code not in (select code from wanted))
     insert into record_type_provider (record_type_code, department_code) select $1, code from wanted
     on conflict do nothing`,
    [code, kinds, providerCodes],
  );
  return rowCount ?? 0;
}
