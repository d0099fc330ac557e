import { testDatabase } from '@xintu/database/testing';
import type { Database } from '@xintu/database';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { statementColumns, versionColumns } from '../model/record-columns.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const columnsOf = async (table: string) => {
  const { rows } = await database.pool.query<{ name: string; type: string }>(
    `select attname::text as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  return rows;
};

it('knows the columns of a version in the order of the table', async () => {
  const columns = await columnsOf('record_version');
  expect(versionColumns).toEqual(columns.map(({ name }) => name));
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  for (const { column, type } of statementColumns)
    expect([column, types.get(column)]).toEqual([column, type]);
});

const version = (changes: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    ...{
      subject_id: '019b0000-0000-7000-8000-000000000001',
      record_id: '019b0000-0000-7000-8000-000000000002',
    },
    ...{ type_code: 'penalty', type_version: 1, kind: 'penalty', provider_code: 'p', authority_code: 'a' },
    ...{ title: "it's", document_number: 'n\\1', decided_on: '2026-01-05', categories: ['FINE', 'OTHER'] },
    ...{ fine_amount: '2000.00', extra: { b: 1, a: '2' }, under_objection: false, under_review: false },
    ...{ publicity_provisional: false, ...changes },
  });
const read = async (
  expression: string,
  changes: Readonly<Record<string, unknown>> = {},
  setting = 'ISO, YMD',
) => {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `set local datestyle = '${setting}'; set local extra_float_digits = 0; set local timezone = 'Asia/Shanghai'`,
    );
    const { rows } = await client.query<{ value: string }>(
      `select ${expression} as value from jsonb_populate_record(null::record_version, $1::jsonb) v`,
      [version(changes)],
    );
    return rows[0]?.value;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

it('says the same of a version whatever the session is set to', async () => {
  expect(await read(`encode(record_digest(v), 'hex')`)).toBe(
    await read(`encode(record_digest(v), 'hex')`, {}, 'SQL, DMY'),
  );
  expect(await read('record_statement(v)')).toContain(`'it''s', E'n\\\\1'`.replace(', ', ','));
});

it('tells every column of a version apart', async () => {
  const whole = await read('record_content(v)');
  const seen = new Set([whole]);
  const columns = (await columnsOf('record_version')).filter(
    ({ name }) =>
      ![
        'recorded_from',
        'recorded_to',
        'batch_id',
        'row_number',
        'recorded_by',
        'change_reason',
        'digest',
      ].includes(name),
  );
  const values: Readonly<Record<string, unknown>> = {
    uuid: '019b0000-0000-7000-8000-0000000000ff',
    text: '别的',
    date: '2001-02-03',
    integer: 7,
    boolean: true,
    jsonb: { a: 3 },
    bytea: '\\x02',
    'text[]': ['CLOSE'],
    'numeric(18,2)': '5.00',
    'double precision': 81.5,
  };
  for (const { name, type } of columns) {
    const changed = await read('record_content(v)', { [name]: values[type] });
    expect([name, seen.has(changed)]).toEqual([name, false]);
    seen.add(changed);
  }
  expect(columns.length).toBeGreaterThan(50);
});

it('leaves publicity and marks out of what the provider stated', async () => {
  const statement = await read('record_statement(v)');
  expect(await read('record_statement(v)', { publicity_until: '2027-01-01', under_objection: true })).toBe(
    statement,
  );
  expect(await read('record_statement(v)', { title: 'x' })).not.toBe(statement);
});
