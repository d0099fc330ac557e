import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool, type Database } from './connect.ts';
import { takeSerialNumbers } from './serial-number.ts';
import { testDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

const WRITERS = 32;
const EACH = 25;

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const next = (kind: string, year: number, count = 1) =>
  inTransaction(database.pool, (client) => takeSerialNumbers(client, kind, year, count));

describe('serial numbers', () => {
  it('never repeat and always increase with 32 writers at once, some of whom give up', async () => {
    const pool = createPool(database.url, { name: 'writers', connections: WRITERS });
    const taken: bigint[] = [];
    const write = async (writer: number) => {
      let before = 0n;
      for (let round = 0; round < EACH; round += 1) {
        const givesUp = (writer + round) % 7 === 0;
        const work = inTransaction(pool, async (client) => {
          const number = await takeSerialNumbers(client, 'check', 2026);
          if (round % 5 === 0) await pause(1);
          if (givesUp) throw new Error('given up');
          return number;
        });
        const number = await work.catch(() => null);
        if (number === null) continue;
        expect(number).toBeGreaterThan(before);
        before = number;
        taken.push(number);
      }
    };
    try {
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    } finally {
      await pool.end();
    }
    expect(taken.length).toBeGreaterThan(WRITERS * EACH * 0.8);
    expect(new Set(taken).size).toBe(taken.length);
    // Nothing was lost either: what was given up was given to somebody else.
    expect(taken.reduce((most, one) => (one > most ? one : most), 0n)).toBe(BigInt(taken.length));
  });

  it('begin anew in each year and for each kind', async () => {
    expect([await next('complaint', 2026), await next('complaint', 2026)]).toEqual([1n, 2n]);
    expect([await next('complaint', 2027), await next('document', 2026)]).toEqual([1n, 1n]);
  });

  it('are taken several at once', async () => {
    expect([await next('report', 2026, 10), await next('report', 2026)]).toEqual([1n, 11n]);
    await expect(next('report', 2026, 0)).rejects.toThrow(RangeError);
  });
});
