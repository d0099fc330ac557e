import { createToken } from '@xintu/access';
import { loadReference } from '@xintu/catalogue';
import { copyRows, type CopyRow, type Database, inTransaction, migrate } from '@xintu/database';
import { installedDeclarations } from '@xintu/installed-sectors';
import { phoneticOf } from '@xintu/subjects';
import type { ClientBase } from 'pg';

import {
  type BenchOrganisation,
  MOST_ORGANISATIONS,
  normalisedName,
  organisationOf,
  subjectId,
} from './organisations.ts';
import { MOMENT, recordOf, RECORDS_EACH } from './records.ts';

const digest = `\\x${'0'.repeat(64)}`;

/** Columns of `record_version` that the bench fills; what else there is has its default. */
const recordColumns = [
  ...['subject_id', 'record_id', 'recorded_from', 'type_code', 'type_version', 'kind', 'provider_code'],
  ...['authority_code', 'recorded_by', 'title', 'document_number', 'decided_on', 'valid_from', 'valid_to'],
  ...['category', 'content', 'certificate_name', 'certificate_number', 'violation', 'facts', 'grounds'],
  ...['categories', 'fine_amount', 'procedure', 'severity', 'field', 'list_code', 'scheme_code'],
  ...['scheme_version', 'origin', 'period', 'grade', 'score', 'extra', 'publicity_decision'],
  ...['publicity_reason', 'publicity_rule', 'publicity_rule_version', 'publicity_from', 'publicity_until'],
  ...['repairable_from', 'digest'],
];

const subjectColumns = [
  ...['subject_id', 'recorded_from', 'code', 'kind', 'status', 'name', 'enterprise_type'],
  ...['legal_representative', 'address', 'registered_capital', 'business_scope', 'registered_on'],
  ...['registered_at_code', 'division_code', 'industry_code', 'source', 'digest'],
];

const subjectRow = ({ id, code, name, number, parent }: BenchOrganisation): CopyRow => [
  ...[id, MOMENT, code, parent === null ? 'ENTERPRISE' : 'BRANCH', 'ACTIVE', name],
  ...['有限责任公司(自然人投资或控股)', '演示人', `吉首市人民路${String(number)}号（演示）`, '100万人民币'],
  ...['许可项目以审批结果为准；一般项目：技术服务、咨询、交流与推广。', '2015-06-01'],
  ...['433101', '433101', number % 2 === 0 ? '61' : '47', 'registration', digest],
];

function* nameRows({ id, name, formerName }: BenchOrganisation): Generator<CopyRow> {
  const row = (text: string, from: string, to: string) => [
    ...[id, from, to, text, normalisedName(text), phoneticOf(text)],
  ];
  if (formerName !== null) yield row(formerName, '2025-01-01T00:00:00Z', MOMENT);
  yield row(name, MOMENT, 'infinity');
}

function* relationRows({ id, parent }: BenchOrganisation): Generator<CopyRow> {
  if (parent === null) return;
  yield [id, 'BRANCH_OF', 'OUTGOING', subjectId(parent), '2016-01-01', MOMENT];
  yield [subjectId(parent), 'BRANCH_OF', 'INCOMING', id, '2016-01-01', MOMENT];
}

function* eachOrganisation<Row>(count: number, rows: (one: BenchOrganisation) => Iterable<Row>) {
  for (let number = 0; number < count; number += 1) yield* rows(organisationOf(number));
}

/** One record of each organisation after the other, as batches bring them: those of one organisation lie apart. */
function* eachRecord<Row>(count: number, row: (organisation: number, position: number) => Row) {
  for (let position = 0; position < RECORDS_EACH; position += 1) {
    for (let number = 0; number < count; number += 1) yield row(number, position);
  }
}

async function copyOrganisations(client: ClientBase, count: number): Promise<void> {
  const keys = eachOrganisation(count, ({ code, id }) => [[code, id]]);
  await copyRows(client, 'subject_key', ['key', 'subject_id'], keys);
  await copyRows(
    client,
    'subject_version',
    subjectColumns,
    eachOrganisation(count, (one) => [subjectRow(one)]),
  );
  const nameColumns = ['subject_id', 'recorded_from', 'recorded_to', 'name', 'normalised', 'phonetic'];
  await copyRows(client, 'subject_name', nameColumns, eachOrganisation(count, nameRows));
  const relationColumns = ['subject_id', 'kind', 'direction', 'other_subject_id', 'since', 'recorded_from'];
  await copyRows(client, 'relation', relationColumns, eachOrganisation(count, relationRows));
}

async function copyRecords(client: ClientBase, count: number): Promise<void> {
  const columns = ['subject_id', 'record_id', 'type_code', 'kind', 'provider_code'];
  await copyRows(
    client,
    'record',
    [...columns.with(1, 'id'), 'first_received_at', 'first_accepted_at'],
    eachRecord(count, (organisation, position): CopyRow => {
      const record = recordOf(organisation, position);
      return [...columns.map((column) => record[column] ?? null), MOMENT, MOMENT];
    }),
  );
  await copyRows(
    client,
    'record_version',
    recordColumns,
    eachRecord(count, (organisation, position): CopyRow => {
      const record = recordOf(organisation, position);
      return recordColumns.map((column) => record[column] ?? null);
    }),
  );
}

/** How many organisations the database holds. */
async function countOrganisations({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ count: number }>('select count(*) from subject_key');
  return rows[0]?.count ?? 0;
}

/**
 * Fills the project's own tables with invented organisations, ten records each. What is there already stays, when it
 * is the same number of organisations.
 * @throws RangeError when the number can't be, or the database holds another number of them
 */
export async function loadData(database: Database, organisations: number): Promise<void> {
  if (!Number.isInteger(organisations) || organisations < 10 || organisations > MOST_ORGANISATIONS)
    throw new RangeError(`10 to ${String(MOST_ORGANISATIONS)} organisations, not ${String(organisations)}`);
  await migrate(database);
  await loadReference(database, installedDeclarations);
  const present = await countOrganisations(database);
  if (present === organisations) return;
  if (present > 0)
    throw new RangeError(`the database holds ${String(present)} organisations: give another folder`);
  await inTransaction(database.pool, async (client) => {
    await copyOrganisations(client, organisations);
    await copyRecords(client, organisations);
  });
  await database.pool.query('vacuum analyze');
}

/** The department whose business system asks, and for what. */
export const asker = { department: 'tax-433101', matter: 'licence', reference: 'bench' } as const;

/** A service token of the asking department. */
export function makeBenchToken(database: Database): Promise<string> {
  return createToken(database, { department: asker.department, roles: ['checker'], name: 'bench（演示）' });
}
