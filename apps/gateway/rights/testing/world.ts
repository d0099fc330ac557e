import { accessDatabase } from '@xintu/access/testing';
import { type Database, inTransaction } from '@xintu/database';
import { makeCreditCode } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import { loadTestCatalogue } from '../../testing/load-test-catalogue.ts';
import { type Described, type Fate, fates, type Openness } from './oracle.ts';
import { addPapers, describePapers, type KnownPaper } from './papers.ts';

/** The business day of the matrix, and two moments: when all was in force, and when all had become what it is. */
export const today = '2026-03-02';
export const moments = { before: '2026-01-15T00:00:00Z', after: '2026-02-15T00:00:00Z' } as const;

const kinds = ['licence', 'penalty', 'listing', 'commitment', 'evaluation', 'honour', 'fact'] as const;

const opennesses: readonly Openness[] = [
  { publication: 'PUBLIC', shared: true, adverse: false, dueProcess: false, based: true },
  { publication: 'PUBLIC', shared: true, adverse: true, dueProcess: true, based: true },
  { publication: 'PUBLIC', shared: true, adverse: true, dueProcess: false, based: true },
  { publication: 'ON_REQUEST', shared: true, adverse: false, dueProcess: false, based: true },
  { publication: 'NOT_PUBLIC', shared: false, adverse: true, dueProcess: true, based: true },
  { publication: 'PUBLIC', shared: true, adverse: false, dueProcess: false, based: false },
  { publication: 'PUBLIC', shared: true, adverse: true, dueProcess: true, based: false },
];

/** A record of the world: described, and with what only its answers can hold. */
export interface KnownRecord extends Described {
  readonly number: number;
  readonly id: string;
}

/** Everything there is. */
export interface World {
  readonly database: Database;
  readonly records: readonly KnownRecord[];
  readonly papers: readonly KnownPaper[];
  readonly subjects: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** `other` is the credit office of the area: it has more to see than any other department. */
  readonly departments: Readonly<Record<'authority' | 'provider' | 'other', string>>;
  readonly close: () => Promise<void>;
}

const uuid = (space: number, number: number) =>
  `0${String(space)}9b0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Marks that stand in every text of a record, in what is personal in it, and in its texts before masking. */
export const marks = {
  open: (number: number) => `M${String(number).padStart(4, '0')}M`,
  personal: (number: number) => `P${String(number).padStart(4, '0')}P`,
  original: (number: number) => `Z${String(number).padStart(4, '0')}Z`,
  /** As a score, and as an amount. */
  score: (number: number) => 70_000 + number,
  amount: (number: number) => 8_000_000 + number,
} as const;

const typeCode = (kind: string, place: number) => `matrix-${kind}-${String(place)}`;

/** A law that ended before the business day. */
const LAPSED_BASIS = 'matrix-lapsed';

async function addTypes(client: ClientBase): Promise<void> {
  await client.query(
    `insert into legal_basis values ($1, '已废止', '第一条', 'LAW', '2020-01-01', '2026-03-01', true)`,
    [LAPSED_BASIS],
  );
  for (const kind of kinds) {
    for (const [place, { publication, shared, adverse, dueProcess, based }] of opennesses.entries()) {
      const values = {
        ...{ code: typeCode(kind, place), kind, publication, adverse, due_process: dueProcess },
        ...{ sharing: shared ? 'CONDITIONAL' : 'NOT_SHARED', sector_code: null },
        ...(based ? {} : { legal_basis_code: LAPSED_BASIS }),
      };
      await client.query(
        `insert into record_type select (jsonb_populate_record(t, $1)).* from record_type t where t.code = 'licence'`,
        [JSON.stringify(values)],
      );
      await client.query(
        `insert into record_type_field (record_type_code, position, code, name, english_name, type, required, personal, own)
         values ($1, 90, 'note', '说明', 'note', 'text', false, false, true),
           ($1, 91, 'person', '姓名', 'name', 'text', false, true, true),
           ($1, 92, 'number', '证件号码', 'number', 'text', false, true, false)`,
        [values.code],
      );
    }
  }
}

/** Columns in which a version differs by what became of the record. */
function fateColumns(fate: Fate): object {
  switch (fate) {
    case 'IN_FORCE':
      return {};
    case 'PUBLICITY_PENDING':
      return { publicity_from: '2026-12-01' };
    case 'PUBLICITY_OVER':
      return { publicity_until: '2026-02-01' };
    case 'OFF_THE_LIST':
      return { exit_on: '2026-02-01', exit_document_number: '移出' };
    case 'TIME_ON_LIST_OVER':
      return { valid_to: '2026-02-01' };
    default:
      return { ended_on: '2026-02-01', ended_reason: fate };
  }
}

function versions(record: KnownRecord, place: number): object[] {
  const { number, kind, fate } = record;
  const text = (what: string) => `${what}${marks.open(number)}`;
  const said = {
    ...{
      subject_id: record.subject,
      record_id: record.id,
      type_code: typeCode(kind, place),
      type_version: 1,
    },
    ...{ kind, provider_code: record.provider, authority_code: record.authority, recorded_by: 'account:x' },
    ...{
      title: text('标题'),
      document_number: text('文号'),
      decided_on: '2026-01-01',
      content: text('内容'),
    },
    ...{
      category: text('类别'),
      certificate_name: text('证'),
      certificate_number: text('号'),
      remark: text('备注'),
    },
    ...{ violation: text('行为'), facts: text('事实'), grounds: text('依据'), categories: ['FINE'] },
    ...{ certificates_affected: text('证照'), fine_amount: marks.amount(number), period: text('期') },
    ...{ commitment_type: text('承诺'), matter: text('事由'), grade: text('级'), score: marks.score(number) },
    ...{ list_code: 'culture-serious', scheme_code: text('案'), scheme_version: '1', origin: 'RECEIVED' },
    ...{ publicity_decision: 'PUBLISH', publicity_from: '2026-01-05', publicity_until: '2027-01-05' },
    ...{ publicity_provisional: false, under_objection: false, under_review: false },
    extra: {
      note: text('另'),
      person: marks.personal(number),
      number: { masked: marks.personal(number), match: '00' },
    },
    original_digest: `\\x${String(number).padStart(4, '0')}`,
    digest: '\\x00',
  };
  const [first, second] = ['2026-01-02T00:00:00Z', '2026-02-02T00:00:00Z'];
  const pending = fate === 'PUBLICITY_PENDING' ? fateColumns(fate) : {};
  return [
    { ...said, ...pending, recorded_from: first, recorded_to: second },
    {
      ...{ ...said, ...fateColumns(fate), remark: text('改'), change_reason: 'CORRECTION' },
      ...{ recorded_from: second, recorded_to: 'infinity' },
    },
  ];
}

const subjects = [
  { kind: 'ENTERPRISE', prefix: '91' },
  { kind: 'PUBLIC_INSTITUTION', prefix: '12' },
].map(({ kind, prefix }, place) => ({
  kind,
  id: uuid(2, place + 1),
  code: makeCreditCode(prefix, '433101', `YY90000${String(place)}`),
  name: `矩阵试验${String(place + 1)}号（演示）`,
}));

async function addSubjects(client: ClientBase): Promise<void> {
  for (const { id, code, name, kind } of subjects) {
    await client.query('insert into subject_key (key, subject_id) values ($1, $2)', [code, id]);
    await client.query(
      `insert into subject_version (subject_id, recorded_from, code, kind, status, name, source, digest)
       values ($1, '2026-01-01', $2, $3, 'ACTIVE', $4, 'registration', '')`,
      [id, code, kind, name],
    );
    await client.query(
      `insert into subject_name (subject_id, recorded_from, name, normalised, phonetic)
       values ($1, '2026-01-01', $2, $2, 'jzsy juzhengshiyan')`,
      [id, name],
    );
  }
}

async function addRecords(client: ClientBase, described: readonly (KnownRecord & { place: number })[]) {
  const rows = described.flatMap((record) => versions(record, record.place));
  await client.query(
    `insert into record (subject_id, id, type_code, kind, provider_code, first_received_at, first_accepted_at)
     select distinct subject_id, record_id, type_code, kind, provider_code, timestamptz '2026-01-02', timestamptz '2026-01-02'
     from jsonb_populate_recordset(null::record_version, $1)`,
    [JSON.stringify(rows)],
  );
  await client.query(
    'insert into record_version select v.* from jsonb_populate_recordset(null::record_version, $1) v',
    [JSON.stringify(rows)],
  );
  const originals = described.map(({ subject, id, number }) => ({
    ...{ subject_id: subject, record_id: id, digest: `\\x${String(number).padStart(4, '0')}` },
    texts: Object.fromEntries(
      ['facts', 'content', 'remark', 'note'].map((place) => [place, marks.original(number)]),
    ),
  }));
  await client.query(
    'insert into record_original select o.* from jsonb_populate_recordset(null::record_original, $1) o',
    [JSON.stringify(originals)],
  );
}

/** Makes a database with a record of every kind, openness and fate, decided and handed in by one or by two departments. */
export async function makeWorld(): Promise<World> {
  const database = await accessDatabase();
  await loadTestCatalogue(database);
  const { rows } = await database.pool.query<{ key: string; code: string }>(
    'select key, code from department',
  );
  const codeOf = (key: string) => rows.find((row) => row.key === key)?.code ?? '';
  const departments = {
    authority: codeOf('culture-433101'),
    provider: codeOf('approval-433101'),
    other: codeOf('credit-office-433101'),
  };
  let number = 0;
  const described = kinds.flatMap((kind) =>
    opennesses.flatMap((openness, place) =>
      fates.map((fate) => {
        number += 1;
        return {
          ...{ kind, openness, fate, place, number, id: uuid(1, number) },
          authority: departments.authority,
          provider: number % 2 === 0 ? departments.provider : departments.authority,
          subject: subjects[number % 3 === 0 ? 1 : 0]?.id ?? '',
        };
      }),
    ),
  );
  const papers = describePapers(departments, described);
  await inTransaction(database.pool, async (client) => {
    await addTypes(client);
    await addSubjects(client);
    await addRecords(client, described);
    await addPapers(client, papers);
    // The subject was told of each adverse record: notices and messages lead to records too.
    await client.query(
      `insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on)
       select v.subject_id, v.record_id, '告知', v.recorded_from, v.authority_code, v.provider_code, '2026-01-02'
       from record_version v join record_type t on t.code = v.type_code and t.adverse where v.recorded_to = 'infinity'`,
    );
    // A branch and its organisation: nothing of one may show on the other.
    await client.query(
      `insert into relation (subject_id, kind, direction, other_subject_id, recorded_from)
       values ($1, 'BRANCH_OF', 'OUTGOING', $2, '2026-01-01'), ($2, 'BRANCH_OF', 'INCOMING', $1, '2026-01-01')`,
      subjects.map(({ id }) => id),
    );
    await client.query('analyze');
  });
  return { database, records: described, papers, subjects, departments, close: () => database.close() };
}
