import type { ClientBase } from 'pg';

const take = {
  name: 'take-serial-number',
  text: `insert into serial_number as known (kind, year, last) values ($1, $2, $3)
    on conflict (kind, year) do update set last = known.last + excluded.last returning last`,
};

/**
 * Takes numbers of a kind (such as `check` or `complaint`) in a year, in the caller's transaction. They are unique and
 * increase; whoever takes one waits until the transaction that took the one before has ended, so take it last, shortly
 * before the commit, and several at once for many rows.
 * @param year of the business clock
 * @param count how many, one after another
 * @returns the first of them
 */
export async function takeSerialNumbers(
  client: Pick<ClientBase, 'query'>,
  kind: string,
  year: number,
  count = 1,
): Promise<bigint> {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('at least one number is taken');
  const { rows } = await client.query<{ last: string | number | bigint }>({
    ...take,
    values: [kind, year, count],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('a serial number is always given');
  return BigInt(row.last) - BigInt(count) + 1n;
}
