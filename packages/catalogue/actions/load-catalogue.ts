import {
  type CaseKindDeclaration,
  type Choice,
  fieldsOf,
  kindFields,
  type LegalBasis,
  type ListDeclaration,
  type MatterDeclaration,
  type RecordTypeDeclaration,
  type SchemeDeclaration,
  type SectorDeclaration,
} from '@xintu/declarations';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { loadCaseKinds } from './load-case-kinds.ts';
import { loadDueProcess } from './load-due-process.ts';
import { upsertRows, type ReferenceTable } from './upsert-rows.ts';

/** All that the core and the sectors of an instance declare. */
export interface Declarations {
  readonly recordTypes: readonly RecordTypeDeclaration[];
  readonly sectors: readonly SectorDeclaration[];
  readonly lists: readonly ListDeclaration[];
  readonly schemes: readonly SchemeDeclaration[];
  readonly matters: readonly MatterDeclaration[];
  readonly caseKinds: readonly CaseKindDeclaration[];
}

/** Puts what the core declares together with what its sectors do. */
export function joinDeclarations(
  core: Partial<Omit<Declarations, 'sectors'>>,
  sectors: readonly SectorDeclaration[],
): Declarations {
  return {
    sectors,
    recordTypes: [...(core.recordTypes ?? []), ...sectors.flatMap(({ recordTypes }) => recordTypes)],
    lists: [...(core.lists ?? []), ...sectors.flatMap(({ lists }) => lists)],
    schemes: [...(core.schemes ?? []), ...sectors.flatMap(({ schemes }) => schemes)],
    matters: [...(core.matters ?? []), ...sectors.flatMap(({ matters = [] }) => matters)],
    caseKinds: [...(core.caseKinds ?? []), ...sectors.flatMap(({ caseKinds = [] }) => caseKinds)],
  };
}

const tables = {
  sector: { table: 'sector', key: ['code'], columns: ['name', 'english_name'] },
  basis: {
    table: 'legal_basis',
    key: ['code'],
    columns: ['title', 'article', 'level', 'valid_from', 'valid_to', 'confirmed'],
  },
  matter: { table: 'matter', key: ['code'], columns: ['name', 'english_name'] },
  recordType: {
    table: 'record_type',
    key: ['code'],
    columns: [
      ...['version', 'kind', 'sector_code', 'name', 'english_name', 'subject_kinds', 'information_class'],
      ...[
        'update_cycle',
        'report_within_value',
        'report_within_unit',
        'publication',
        'sharing',
        'retention_years',
      ],
      ...['adverse', 'legal_basis_code', 'effective_from'],
    ],
  },
  field: {
    table: 'record_type_field',
    key: ['record_type_code', 'code'],
    columns: ['position', 'name', 'english_name', 'type', 'required', 'personal', 'own', 'choices'],
  },
  list: {
    table: 'list',
    key: ['code'],
    columns: ['name', 'english_name', 'kind', 'sector_code', 'legal_basis_code', 'active'],
  },
  scheme: { table: 'scheme', key: ['code', 'version'], columns: ['sector_code', 'name', 'english_name'] },
} satisfies Record<string, ReferenceTable>;

const named = ({ code, name }: { code: string; name: { zh: string; en: string } }) => ({
  code,
  name: name.zh,
  english_name: name.en,
});

/**
 * Brings the catalogue of the database in line with what is declared. What is no longer declared stays: records
 * point to it. Departments must be there: they become the providers that the declarations mean.
 * @returns how many rows are new or changed
 */
export async function loadCatalogue(client: ClientBase, declared: Declarations): Promise<number> {
  const { recordTypes, sectors, lists, schemes, matters, caseKinds } = declared;
  const counts = [
    await upsertRows(client, tables.sector, sectors.map(named)),
    await upsertRows(client, tables.basis, basisRows(declared)),
    await upsertRows(client, tables.matter, matters.map(named)),
    await upsertRows(client, tables.recordType, recordTypes.map(recordTypeRow)),
    await loadFields(client, recordTypes),
    await loadProviders(client, recordTypes),
    await upsertRows(client, tables.list, lists.map(listRow)),
    await upsertRows(client, tables.scheme, schemes.map(schemeRow)),
    await loadCaseKinds(client, caseKinds),
    await loadDueProcess(client, recordTypes, caseKinds),
  ];
  const changed = counts.reduce((sum, count) => sum + count, 0);
  if (changed > 0) {
    const codes = recordTypes.map(({ code, version }) => `${code}@${version}`);
    await appendEntry(client, {
      action: 'catalogue.load',
      actor: 'system',
      objectType: 'catalogue',
      detail: { rows: changed, recordTypes: codes },
    });
  }
  return changed;
}

function basisRows({ recordTypes, lists, schemes, matters, caseKinds }: Declarations) {
  const bases = new Map<string, LegalBasis>();
  for (const { legalBasis } of [...recordTypes, ...lists, ...schemes, ...matters, ...caseKinds])
    bases.set(legalBasis.code, legalBasis);
  return [...bases.values()].map(({ code, title, article, level, from, to, confirmed }) => ({
    ...{ code, title, article, level, confirmed },
    valid_from: from,
    valid_to: to,
  }));
}

const recordTypeRow = (type: RecordTypeDeclaration) => ({
  ...named(type),
  version: type.version,
  kind: type.kind,
  sector_code: type.sector,
  subject_kinds: type.subjectKinds,
  information_class: type.informationClass,
  update_cycle: type.updateCycle,
  report_within_value: type.reportWithin.value,
  report_within_unit: type.reportWithin.unit,
  publication: type.publication,
  sharing: type.sharing,
  retention_years: type.retentionYears,
  adverse: type.adverse,
  legal_basis_code: type.legalBasis.code,
  effective_from: type.legalBasis.from,
});

const listRow = (list: ListDeclaration) => ({
  ...named(list),
  kind: list.kind,
  sector_code: list.sector,
  legal_basis_code: list.legalBasis.code,
  active: list.active,
});

const schemeRow = (scheme: SchemeDeclaration) => ({
  ...named(scheme),
  version: scheme.version,
  sector_code: scheme.sector,
});

async function loadFields(client: ClientBase, types: readonly RecordTypeDeclaration[]): Promise<number> {
  const rows = types.flatMap((type) => {
    const base = new Set(kindFields(type.kind).map(({ code }) => code));
    return fieldsOf(type).map((field, position) => ({
      ...named(field),
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

async function loadProviders(client: ClientBase, types: readonly RecordTypeDeclaration[]): Promise<number> {
  let changed = 0;
  for (const { code, providers } of types) {
    const kinds = 'every' in providers ? null : providers.departments;
    const { rowCount } = await client.query(
      `with wanted as (select distinct coalesce(d.successor_code, d.code) as code from department d where $2::text[] is null or d.kind = any($2)),
       gone as (delete from record_type_provider where record_type_code = $1 and department_code not in (select code from wanted))
       insert into record_type_provider (record_type_code, department_code) select $1, code from wanted
       on conflict do nothing`,
      [code, kinds],
    );
    changed += rowCount ?? 0;
  }
  return changed;
}
