import { createHash } from 'node:crypto';
import {
  type CaseKindDeclaration,
  caseKindOf,
  caseProcedure,
  caseVersion,
  type Choice,
  currentCaseKinds,
  type Field,
} from '@xintu/declarations';
import type { Text } from '@xintu/kernel';
import { Failure } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { type ReferenceTable, upsertRows } from './upsert-rows.ts';

const tables = {
  kind: {
    table: 'case_kind',
    key: ['code'],
    columns: ['name', 'english_name', 'mark', 'sector_code', 'about', 'legal_basis_code'],
  },
  state: {
    table: 'case_state',
    key: ['kind_code', 'code'],
    columns: ['position', 'name', 'english_name', 'waits_for', 'closed'],
  },
  step: { table: 'case_step_kind', key: ['kind_code', 'code'], columns: ['name', 'english_name'] },
  version: { table: 'case_kind_version', key: ['kind_code', 'version'], columns: ['procedure'] },
  field: {
    table: 'case_field',
    key: ['kind_code', 'step_code', 'code'],
    columns: ['position', 'name', 'english_name', 'personal', 'choices'],
  },
} satisfies Record<string, ReferenceTable>;

/** A procedure that was changed, or is gone, while cases go by it. */
interface Changed {
  readonly kind: string;
  readonly version: number;
  readonly running: number;
}

/**
 * What cases that run go by stays as it was declared.
 * @throws Failure that names the procedures which changed or are gone
 */
async function refuseChangedProcedures(
  client: ClientBase,
  kinds: readonly CaseKindDeclaration[],
): Promise<void> {
  const { rows } = await client.query<Changed & { readonly procedure: Buffer }>(
    `select v.kind_code as kind, v.version, v.procedure, count(*)::integer as running
     from case_kind_version v
     join case_file c on c.kind_code = v.kind_code and c.kind_version = v.version and c.closed_on is null
     group by v.kind_code, v.version order by 1, 2`,
  );
  const changed = rows.filter(({ kind, version, procedure }) => {
    const declared = caseKindOf(kinds, kind, version);
    return declared === undefined || !fingerprint(declared).equals(procedure);
  });
  if (changed.length === 0) return;
  const which = changed.map(
    ({ kind, version, running }) => `${kind} version ${version} (${running} running)`,
  );
  throw new Failure(
    `Cases run by procedures that are not declared as they were: ${which.join(', ')}. Declare what is new as the next version, beside the one before it.`,
  );
}

const fingerprint = (kind: CaseKindDeclaration): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(caseProcedure(kind)))
    .digest();

const versionRow = (kind: CaseKindDeclaration) => ({
  kind_code: kind.code,
  version: caseVersion(kind),
  procedure: `\\x${fingerprint(kind).toString('hex')}`,
});

/** Rows of all versions; what several versions have is said in the words of the newest. */
function newestOf<
  Row extends { readonly kind_code: string; readonly code: string; readonly step_code?: string },
>(
  kinds: readonly CaseKindDeclaration[],
  rowsOf: (kind: CaseKindDeclaration) => readonly Row[],
): readonly Row[] {
  const oldestFirst = kinds.toSorted((one, other) => caseVersion(one) - caseVersion(other));
  const rows = oldestFirst.flatMap(rowsOf);
  return [
    ...new Map(rows.map((row) => [[row.kind_code, row.step_code ?? '', row.code].join(' '), row])).values(),
  ];
}

const names = ({ zh, en }: Text) => ({ name: zh, english_name: en });
const opened: Text = { zh: '提出', en: 'Opened' };

/** Brings the kinds of cases of the database in line with what is declared; their bases are there. @returns rows new or changed */
export async function loadCaseKinds(
  client: ClientBase,
  kinds: readonly CaseKindDeclaration[],
): Promise<number> {
  await refuseChangedProcedures(client, kinds);
  const current = currentCaseKinds(kinds);
  const counts = [
    await upsertRows(client, tables.kind, current.map(kindRow)),
    await upsertRows(client, tables.state, newestOf(kinds, stateRows)),
    await upsertRows(client, tables.step, newestOf(kinds, stepRows)),
    await upsertRows(client, tables.field, newestOf(kinds, fieldRows)),
    await upsertRows(client, tables.version, kinds.map(versionRow)),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

const kindRow = ({ code, name, mark, sector, about, legalBasis }: CaseKindDeclaration) => ({
  ...{ code, mark, about, sector_code: sector, legal_basis_code: legalBasis.code },
  ...names(name),
});

const stateRows = ({ code: kind, states }: CaseKindDeclaration) =>
  states.map(({ code, name, waitsFor, closed = false }, position) => ({
    ...{ kind_code: kind, code, position, waits_for: waitsFor, closed },
    ...names(name),
  }));

const stepRows = ({ code: kind, steps }: CaseKindDeclaration) =>
  [{ code: 'open', name: opened }, ...steps].map(({ code, name }) => ({
    ...{ kind_code: kind, code },
    ...names(name),
  }));

const fieldRows = ({ code: kind, opening, steps }: CaseKindDeclaration) =>
  [{ code: 'open', fields: opening.fields ?? [] }, ...steps].flatMap(({ code: step, fields = [] }) =>
    fields.map(({ code, name, personal, choices }: Field, position) => ({
      ...{ kind_code: kind, step_code: step, code, position, personal, choices: choicesOf(choices) },
      ...names(name),
    })),
  );

const choicesOf = (choices: readonly Choice[] | undefined) =>
  choices === undefined ? null : Object.fromEntries(choices.map(({ value, name }) => [value, name]));
