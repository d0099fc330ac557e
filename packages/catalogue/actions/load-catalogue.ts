import type {
  CaseKindDeclaration,
  LegalBasis,
  ListDeclaration,
  MatterDeclaration,
  MeasureDeclaration,
  RecordTypeDeclaration,
  SchemeDeclaration,
  SectorDeclaration,
} from '@xintu/declarations';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { loadCaseKinds } from './load-case-kinds.ts';
import { loadMeasures } from './load-measures.ts';
import { loadDueProcess } from './load-due-process.ts';
import { storeDeclared } from './store-declared.ts';
import { upsertRows, type ReferenceTable } from './upsert-rows.ts';

/** All that the core and the sectors of an instance declare. */
export interface Declarations {
  readonly recordTypes: readonly RecordTypeDeclaration[];
  readonly sectors: readonly SectorDeclaration[];
  readonly lists: readonly ListDeclaration[];
  readonly schemes: readonly SchemeDeclaration[];
  readonly matters: readonly MatterDeclaration[];
  readonly measures: readonly MeasureDeclaration[];
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
    measures: [...(core.measures ?? []), ...sectors.flatMap(({ measures = [] }) => measures)],
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
  matter: { table: 'matter', key: ['code'], columns: ['name', 'english_name', 'counts'] },
  list: {
    table: 'list',
    key: ['code'],
    columns: ['name', 'english_name', 'kind', 'sector_code', 'legal_basis_code', 'active', 'management'],
  },
  scheme: {
    table: 'scheme',
    key: ['code', 'version'],
    columns: [
      ...['sector_code', 'name', 'english_name', 'origin', 'subject_kinds', 'department_kind', 'publication'],
      ...['score_public', 'valid_from', 'valid_to', 'legal_basis_code', 'content'],
    ],
  },
} satisfies Record<string, ReferenceTable>;

const named = ({ code, name }: { code: string; name: { zh: string; en: string } }) => ({
  code,
  name: name.zh,
  english_name: name.en,
});

/** What becomes of a record type that a program declares for the first time, or in a new version. */
export type Activation =
  /** It is in force at once: at installation, in a development instance, in tests. */
  | 'AT_ONCE'
  /** It is proposed, and the credit office puts it in force. At the first load everything is in force at once. */
  | 'BY_CREDIT_OFFICE';

/**
 * Brings the catalogue of the database in line with what is declared. What is no longer declared stays: records
 * point to it; what the credit office decided stays too. Departments must be there: they become the providers that
 * the declarations mean.
 * @returns how many rows are new or changed
 */
export async function loadCatalogue(
  client: ClientBase,
  declared: Declarations,
  activation: Activation = 'AT_ONCE',
): Promise<number> {
  const { recordTypes, sectors, lists, schemes, matters, measures, caseKinds } = declared;
  const counts = [
    await upsertRows(client, tables.sector, sectors.map(named)),
    await upsertRows(client, tables.basis, basisRows(declared)),
    await upsertRows(client, tables.matter, matters.map(matterRow)),
    await storeDeclared(client, recordTypes, activation),
    await upsertRows(client, tables.list, lists.map(listRow)),
    await upsertRows(client, tables.scheme, schemes.map(schemeRow)),
    await loadMeasures(client, measures),
    await loadCaseKinds(client, caseKinds),
    await loadDueProcess(client, recordTypes),
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

function basisRows({ lists, schemes, matters, measures, caseKinds }: Declarations) {
  const bases = new Map<string, LegalBasis>();
  for (const { legalBasis } of [...lists, ...schemes, ...matters, ...measures, ...caseKinds])
    bases.set(legalBasis.code, legalBasis);
  return [...bases.values()].map(({ code, title, article, level, from, to, confirmed }) => ({
    ...{ code, title, article, level, confirmed },
    valid_from: from,
    valid_to: to,
  }));
}

const matterRow = (matter: MatterDeclaration) => ({ ...named(matter), counts: matter.counts });

const listRow = (list: ListDeclaration) => ({
  ...named(list),
  kind: list.kind,
  sector_code: list.sector,
  legal_basis_code: list.legalBasis.code,
  active: list.active,
  management: list.management ?? null,
});

const schemeRow = (scheme: SchemeDeclaration) => ({
  ...named(scheme),
  version: scheme.version,
  sector_code: scheme.sector,
  origin: scheme.origin,
  subject_kinds: scheme.subjectKinds,
  department_kind: scheme.computation?.department ?? null,
  publication: scheme.computation?.publication ?? null,
  score_public: scheme.scorePublic,
  valid_from: scheme.from,
  valid_to: scheme.to,
  legal_basis_code: scheme.legalBasis.code,
  content: { grades: scheme.grades, computation: scheme.computation ?? null },
});
