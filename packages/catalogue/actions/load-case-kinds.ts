import type { CaseKindDeclaration, Choice, Field } from '@xintu/declarations';
import type { Text } from '@xintu/kernel';
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
  field: {
    table: 'case_field',
    key: ['kind_code', 'step_code', 'code'],
    columns: ['position', 'name', 'english_name', 'personal', 'choices'],
  },
} satisfies Record<string, ReferenceTable>;

const names = ({ zh, en }: Text) => ({ name: zh, english_name: en });
const opened: Text = { zh: '提出', en: 'Opened' };

/** Brings the kinds of cases of the database in line with what is declared; their bases are there. @returns rows new or changed */
export async function loadCaseKinds(
  client: ClientBase,
  kinds: readonly CaseKindDeclaration[],
): Promise<number> {
  const counts = [
    await upsertRows(client, tables.kind, kinds.map(kindRow)),
    await upsertRows(client, tables.state, kinds.flatMap(stateRows)),
    await upsertRows(client, tables.step, kinds.flatMap(stepRows)),
    await upsertRows(client, tables.field, kinds.flatMap(fieldRows)),
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
