import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './connect.ts';
import { copyArray, copyField, copyRows } from './copy.ts';
import { inTransaction } from './transaction.ts';
import { testDatabase } from './testing/index.ts';

describe('copyRows', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
    await database.pool.query('create table sample (number integer, text text, many text[])');
  });
  afterAll(() => database.close());

  it('escapes what COPY reads as its own', () => {
    expect(copyField('a\tb\nc\rd\\e')).toBe('a\\tb\\nc\\rd\\\\e');
    expect(copyField(null)).toBe('\\N');
  });

  it('brings every text back as it was', async () => {
    const texts = [
      '',
      '\\N',
      '\\.',
      'a\tb\nc\r\\',
      '酒店（演示）',
      '"quoted", {x}',
      null,
      'NULL',
      '\u{20BB7}野家',
    ];
    const rows = texts.map((text, index) => [String(index), text, copyArray([text, 'b'])] as const);
    await inTransaction(database.pool, (client) =>
      copyRows(client, 'sample', ['number', 'text', 'many'], rows),
    );
    const stored = await database.pool.query<{ text: string | null; many: (string | null)[] }>(
      'select text, many from sample order by number',
    );
    expect(stored.rows.map(({ text }) => text)).toEqual(texts);
    expect(stored.rows.map(({ many }) => many)).toEqual(texts.map((text) => [text, 'b']));
  });

  it('takes rows only as fast as they go', async () => {
    let made = 0;
    async function* endless() {
      for (; made < 200_000; made += 1) yield [String(made), 'x'.repeat(100), null] as const;
    }
    const client = await database.pool.connect();
    try {
      const copying = copyRows(client, 'sample', ['number', 'text', 'many'], endless());
      await new Promise((resolve) => setImmediate(resolve));
      expect(made).toBeLessThan(20_000);
      expect(await copying).toBe(200_000);
    } finally {
      client.release();
    }
  });

  it('leaves nothing when the source of the rows fails', async () => {
    const before = await database.pool.query('select count(*) as count from sample');
    async function* failing() {
      yield ['1', 'a', null] as const;
      throw new Error('the file ends here');
    }
    await expect(
      inTransaction(database.pool, (client) =>
        copyRows(client, 'sample', ['number', 'text', 'many'], failing()),
      ),
    ).rejects.toThrow('the file ends here');
    const after = await database.pool.query('select count(*) as count from sample');
    expect(after.rows).toEqual(before.rows);
  });
});

describe('values of a raw connection', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('arrive as text or number, never as a Date', async () => {
    const { rows } = await database.pool.query(
      `select date '2026-03-02' as day, 12.50::numeric(18,2) as money, 5000000000 as whole,
         timestamptz '2026-03-02 10:00:00.123456+08' as instant, 'infinity'::timestamptz as open,
         array[date '2026-03-02', null] as days, array[1.10] as amounts, array[timestamptz '2026-03-02 10:00+08'] as instants`,
    );
    expect(rows[0]).toEqual({
      day: '2026-03-02',
      money: '12.50',
      whole: 5_000_000_000,
      instant: '2026-03-02T02:00:00.123456Z',
      open: 'infinity',
      days: ['2026-03-02', null],
      amounts: ['1.10'],
      instants: ['2026-03-02T02:00:00Z'],
    });
  });

  it('refuses a whole number that would not be exact', async () => {
    await expect(database.pool.query('select 9223372036854775807 as whole')).rejects.toThrow(RangeError);
  });
});

describe('inTransaction', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('keeps nothing of work that fails', async () => {
    await expect(
      inTransaction(database.pool, async (client) => {
        await client.query(`insert into instance values ('key', 'value')`);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect((await database.pool.query('select * from instance')).rows).toEqual([]);
  });
});
